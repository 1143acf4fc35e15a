import type { Proposal } from '../../../exchange/mail/mailbox/gather-proposals';
import type { LedgerReader } from '../../../ledger/ledger-reader';

/** Holders and messages looked through, the newest. */
const MOST_LOOKED_AT = 5_000;

/** What the ledger has already: for a sender's domain the room of its holder, for a political message its own. */
export type KnownSenders = ReadonlyMap<string, string>;

/** Looks up who is in the ledger, by domain. */
export async function knownSenders(ledger: LedgerReader): Promise<KnownSenders> {
  const known = new Map<string, string>();
  for (const { id, keys } of await ledger.latestHolders(MOST_LOOKED_AT))
    for (const key of keys) if (key.startsWith('domain:')) known.set(key.slice(7), `#/holder/${id}`);
  for (const { id, mail, cameOn } of await ledger.latestApproaches(MOST_LOOKED_AT))
    if (mail?.from) known.set(`${cameOn} ${mail.from}`, `#/approached/${id}`);
  return known;
}

/** Where the ledger has the sender of a proposal, or its political message; null where it has not. */
export function roomOfKnown({ kinds, domain, first }: Proposal, known: KnownSenders): string | null {
  if (kinds[0] === 'political') return known.get(`${first.on} ${first.traits.from}`) ?? null;
  return domain ? (known.get(domain) ?? null) : null;
}
