/** A room of the dashboard, as the address after `#` names it. */
export type Route =
  | { room: 'holders' | 'disclosures' | 'backup' | 'settings' | 'unknown' }
  | { room: 'disclosure' | 'holder' | 'letter'; id: string };

const ID = /^[0-9a-f-]{36}$/i;

/** Reads the hash of an address: `#/holder/<id>`. Whatever names no room is `unknown`. */
export function parseRoute(hash: string): Route {
  const [room = '', id, ...rest] = hash.replace(/^#?\/?/, '').split('/');
  if (rest.length) return { room: 'unknown' };
  if (id === undefined || id === '') {
    if (room === '') return { room: 'holders' };
    return room === 'disclosures' || room === 'backup' || room === 'settings' ? { room } : { room: 'unknown' };
  }
  const isRoom = room === 'disclosure' || room === 'holder' || room === 'letter';
  return isRoom && ID.test(id) ? { room, id } : { room: 'unknown' };
}
