import type { Approach } from '../disclosure/approach';
import type { Fingerprint } from '../disclosure/schema';
import { isTaggedAddress } from '../disclosure/tag-address';
import type { Ledger } from '../ledger/ledger';
import { fingerprintIdentifiers } from './fingerprint';

/** A message as the user tells it, with what it reached in clear: that ends here. */
export interface ToldApproach {
  approach: Omit<Approach, 'fingerprints' | 'reached'>;
  reached: { kind: Fingerprint['kind']; value: string } | null;
}

/** Keeps a message; what it reached is kept as fingerprints alone, under every key that this ledger's were made with. */
export async function keepApproach(ledger: Ledger, { approach, reached }: ToldApproach): Promise<null> {
  await ledger.fingerprintKey(() => crypto.getRandomValues(new Uint8Array(32)));
  const fingerprints: Fingerprint[] = [];
  for (const key of reached ? await ledger.keeper.fingerprintKeys() : [])
    fingerprints.push(...(await fingerprintIdentifiers(reached ? [reached] : [], key)));
  const own = (await ledger.identities()).map(({ value }) => value);
  const isTagged = reached?.kind === 'email' && isTaggedAddress(reached.value, own);
  const how = fingerprints.length === 0 ? 'unknown' : isTagged ? 'tagged' : 'plain';
  await ledger.keepApproach({ ...approach, fingerprints: fingerprints.slice(0, 50), reached: how });
  return null;
}
