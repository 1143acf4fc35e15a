import { type Chain, extendChain, type LinkSubject } from '../disclosure/chain';
import type { LedgerDatabase } from './database';

const OWN_CHAIN = 'own-chain';

/** Adds a link for a record that is being kept. Call it inside the transaction that writes the record. */
export async function appendLink(
  db: LedgerDatabase,
  content: object,
  subject: LinkSubject,
  newId: () => string,
): Promise<void> {
  const { link, chain } = extendChain(await ownChain(db, newId), content, subject);
  await db.links.add(link);
  await db.chains.put(chain);
}

/** The chain that this installation goes on with, begun where there is none. */
async function ownChain(db: LedgerDatabase, newId: () => string): Promise<Chain> {
  const id = (await db.items.get(OWN_CHAIN))?.value;
  const known = typeof id === 'string' ? await db.chains.get(id) : undefined;
  if (known) return known;
  const begun = { id: newId(), length: 0, head: null };
  await db.items.put({ key: OWN_CHAIN, value: begun.id });
  return begun;
}
