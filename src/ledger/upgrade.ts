import type { Transaction } from 'dexie';
import { firstClaims } from './migrations/002-first-claims';
import { firstLinks } from './migrations/003-first-links';

/** How many records are in memory at a time. */
const BATCH = 500;

/** Layout 1 to 2. */
export async function addClaims(transaction: Transaction): Promise<void> {
  const holders = await transaction.table('holders').toArray();
  const byId = new Map(holders.map((holder) => [holder.id, holder]));
  await transaction.table('holders').bulkPut(holders.map(firstClaims.holder));
  const holdings = await transaction.table('holdings').toArray();
  await transaction
    .table('holdings')
    .bulkPut(holdings.map((holding) => firstClaims.holding(holding, byId.get(holding.holderId))));
}

/** Layout 2 to 3: one chain over all that was kept so far, disclosures by time, then documents. */
export async function addChain(transaction: Transaction): Promise<void> {
  const table = (name: string) => transaction.table(name);
  const ids = await table('disclosures').orderBy('sentAt').primaryKeys();
  if (ids.length === 0) return;
  let chain = { id: firstLinks.nameChain(String(ids[0])), length: 0, head: null as string | null };
  for (let start = 0; start < ids.length; start += BATCH) {
    const disclosures = await table('disclosures').bulkGet(ids.slice(start, start + BATCH));
    const links = disclosures.map((disclosure) => {
      const next = firstLinks.disclosureLink(chain, disclosure);
      chain = next.chain;
      return next.link;
    });
    await table('links').bulkAdd(links);
    await table('clues').bulkAdd(disclosures.map(firstLinks.clue));
  }
  const keys = await table('documents').where('outcome').equals('kept').primaryKeys();
  for (let start = 0; start < keys.length; start += BATCH) {
    const documents = await table('documents').bulkGet(keys.slice(start, start + BATCH));
    const links = documents.map((document) => {
      const next = firstLinks.documentLink(chain, document);
      chain = next.chain;
      return next.link;
    });
    await table('links').bulkAdd(links);
  }
  await table('chains').add(chain);
  await table('items').put({ key: 'own-chain', value: chain.id });
}
