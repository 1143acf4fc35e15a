import type { Fingerprint } from '../disclosure/schema';
import type { LedgerReader } from '../ledger/ledger-reader';
import { fingerprintIdentifiers } from './fingerprint';

/** Whether an address or number is the one given in disclosures; `unknown` where none of its kind was recorded. */
type IdentifierMatch = 'given' | 'other' | 'unknown';

/** Says whether a typed e-mail address or phone number was given in these disclosures, by its fingerprint; keeps nothing. */
export async function matchIdentifier(
  ledger: Pick<LedgerReader, 'disclosureInFull'>,
  key: Uint8Array,
  { kind, value, disclosureIds }: { kind: Fingerprint['kind']; value: string; disclosureIds: readonly string[] },
): Promise<IdentifierMatch> {
  const [typed] = await fingerprintIdentifiers([{ kind, value }], key);
  const full = await Promise.all(disclosureIds.map((id) => ledger.disclosureInFull(id)));
  const given = full.flatMap((one) => one?.disclosure.fingerprints ?? []).filter((one) => one.kind === kind);
  if (!typed || !given.length) return 'unknown';
  return given.some(({ digest }) => digest === typed.digest) ? 'given' : 'other';
}
