import type { Approach } from '../disclosure/approach';
import type { Fingerprint } from '../disclosure/schema';
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
  const isTagged = reached?.kind === 'email' && reached.value.split('@')[0]?.includes('+');
  const how = fingerprints.length === 0 ? 'unknown' : isTagged ? 'tagged' : 'plain';
  await ledger.keepApproach({ ...approach, fingerprints: fingerprints.slice(0, 50), reached: how });
  return null;
}
