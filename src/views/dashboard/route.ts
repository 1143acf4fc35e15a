/** A room of the dashboard, as the address after `#` names it. */
export type Route =
  | { room: 'holders' | (typeof ROOMS)[number] | 'unknown' }
  | { room: (typeof ROOMS_OF_ONE)[number]; id: string };

const ROOMS = [
  'disclosures',
  'paths',
  'notices',
  'letters',
  'approaches',
  'approach',
  'remember',
  'mailbox',
  'backup',
  'records',
  'settings',
  'about',
] as const;
const ROOMS_OF_ONE = [
  'disclosure',
  'holder',
  'letter',
  'request',
  'reminder',
  'complaint',
  'approached',
  'approach',
  'records',
] as const;

const ID = /^[0-9a-f-]{36}$/i;

/** Reads the hash of an address: `#/holder/<id>`. Whatever names no room is `unknown`. */
export function parseRoute(hash: string): Route {
  const [room = '', id, ...rest] = hash.replace(/^#?\/?/, '').split('/');
  if (rest.length) return { room: 'unknown' };
  if (id === undefined || id === '') {
    if (room === '') return { room: 'holders' };
    return { room: ROOMS.find((one) => one === room) ?? 'unknown' };
  }
  const found = ROOMS_OF_ONE.find((one) => one === room);
  return found && ID.test(id) ? { room: found, id } : { room: 'unknown' };
}
