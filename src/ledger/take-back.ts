import { claimHolders } from './claim-holders';
import { clueOf } from './clue';
import type { LedgerDatabase } from './database';
import type { AccessRequest, Binned, Holder } from './records';
import { refreshHolders } from './refresh-holders';
import { binTables, standLinks } from './throw-away';

/** Disclosures that come back in one transaction. */
const BATCH = 100;

/** Puts everything of a bin back where it was. A holder that was met anew meanwhile is not doubled. */
export async function takeBack(db: LedgerDatabase, binId: string, at: string, newId: () => string): Promise<void> {
  const ids = await db.binned.where('binId').equals(binId).primaryKeys();
  const holders = new Map<string, Holder>();
  for (let start = 0; start < ids.length; start += BATCH)
    await db.transaction('rw', binTables(db), async () => {
      const batch = (await db.binned.bulkGet(ids.slice(start, start + BATCH))).filter((one) => one !== undefined);
      for (const holder of batch.flatMap((one) => one.holders)) holders.set(holder.id, holder);
      await putBack(db, batch, at, newId);
    });
  await db.transaction('rw', binTables(db), async () => {
    const bin = await db.bins.get(binId);
    if (!bin) return;
    for (const request of bin.requests) await db.requests.put(await readdress(db, request, holders));
    await db.answers.bulkPut(bin.answers ?? []);
    await db.approaches.bulkPut(bin.approaches ?? []);
    await db.identities.bulkPut(bin.identities);
    await db.bins.delete(binId);
  });
}

/** A letter to a holder that was met anew meanwhile is a letter to that one. */
async function readdress(
  db: LedgerDatabase,
  request: AccessRequest,
  known: ReadonlyMap<string, Holder>,
): Promise<AccessRequest> {
  const { holderId = '' } = request;
  const keys = known.get(holderId)?.keys;
  if (!keys || (await db.holders.get(holderId))) return request;
  const anew = await db.holders.where('keys').anyOf(keys).first();
  return anew ? { ...request, holderId: anew.id } : request;
}

/** Keys under which no other holder was met meanwhile. */
async function ownKeys(db: LedgerDatabase, known: Holder | undefined, id: string): Promise<string[]> {
  const own: string[] = [];
  for (const key of known?.keys ?? []) {
    const owners = await db.holders.where('keys').equals(key).primaryKeys();
    if (owners.every((owner) => owner === id)) own.push(key);
  }
  return own;
}

/**
 * Puts disclosures back from the bin. Call it inside a transaction.
 * @param at when the user took them back; null where their links already say so.
 */
export async function putBack(
  db: LedgerDatabase,
  batch: readonly Binned[],
  at: string | null,
  newId: () => string,
): Promise<void> {
  const touched = new Set<string>();
  for (const { disclosureId, disclosure, documents, holdings, holders } of batch) {
    await db.disclosures.put(disclosure);
    await db.clues.put(clueOf(disclosure));
    await db.documents.bulkPut(documents);
    for (const holding of holdings) {
      const known = holders.find(({ id }) => id === holding.holderId);
      const here = await db.holders.get(holding.holderId);
      if (here) {
        // Each disclosure brings back the keys that it gave.
        await db.holders.put({ ...here, keys: [...new Set([...here.keys, ...(await ownKeys(db, known, here.id))])] });
        await db.holdings.put(holding);
      } else if (known && !(await db.holders.where('keys').anyOf(known.keys).count())) {
        await db.holders.put(known);
        await db.holdings.put(holding);
      } else for (const id of await claimHolders(db, disclosure, holding.claims, newId)) touched.add(id);
      touched.add(holding.holderId);
    }
    if (at !== null) await standLinks(db, disclosureId, 'kept', at);
    await db.binned.delete(disclosureId);
  }
  await refreshHolders(db, touched);
}
