import { claimRemembered, rememberDisclosure, type ToldDisclosure } from '../disclosure/remember-disclosure';
import type { Fingerprint } from '../disclosure/schema';
import type { Ledger } from '../ledger/ledger';
import { addressBook } from './address-book';
import { fingerprintIdentifiers } from './fingerprint';
import { isPublicAddress } from './public-address';

/** A disclosure as the user tells it, with the addresses and numbers that were given, in clear: those end here. */
export interface ToldEntry {
  id: string;
  told: ToldDisclosure;
  given: readonly { kind: Fingerprint['kind']; value: string }[];
}

/** What became of it: `no-site` where the address names none of the public web, `later` where its period has not begun. */
export type RememberedOutcome = 'kept' | 'already-kept' | 'no-site' | 'later';

/** Keeps what the user tells of something given before; what was given is kept as fingerprints alone, under every key. */
export async function keepRemembered(
  ledger: Ledger,
  { id, told, given }: ToldEntry,
  now: string,
): Promise<RememberedOutcome> {
  if (!isPublicAddress(told.address)) return 'no-site';
  if (told.period > localDay(now).slice(0, told.period.length)) return 'later';
  await ledger.fingerprintKey(() => crypto.getRandomValues(new Uint8Array(32)));
  const fingerprints: Fingerprint[] = [];
  for (const key of given.length ? await ledger.keeper.fingerprintKeys() : [])
    fingerprints.push(...(await fingerprintIdentifiers(given, key)));
  const disclosure = rememberDisclosure(told, { id, addedAt: now, fingerprints });
  const kept = await ledger.keepRemembered({ disclosure, claims: claimRemembered(disclosure, addressBook) });
  return kept === 'already-kept' ? kept : 'kept';
}

/** The user's own calendar day. */
function localDay(now: string): string {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
