import { canonicalJson } from '../disclosure/canonical-json';
import type { Holder } from '../disclosure/holder';
import { joinHolders } from '../disclosure/join-holders';
import { joinHoldings } from '../disclosure/join-records';
import type { LedgerDatabase } from './database';
import { endStep, importTables } from './import-journal';
import type { Change } from './records';

/**
 * Joins the holders of a backup into those of the ledger. Gives the ids that gave way, and to which: what comes later in
 * the backup must be told under these.
 */
export async function importHolders(
  db: LedgerDatabase,
  { importId, holders, at }: { importId: string; holders: readonly Holder[]; at: string },
): Promise<Record<string, string>> {
  return db.transaction('rw', importTables(db), async () => {
    const ours = await db.holders.toArray();
    const inBin: Holder[] = [];
    // A holder that is only in the bin would get another id when the bin is emptied before the import than after.
    await db.binned.each((binned) => void inBin.push(...binned.holders));
    const joined = joinHolders([ours, inBin, holders]);
    const renamed = Object.fromEntries(joined.renamed);
    const running = await db.imports.get(importId);
    if (running?.state !== 'running' || running.steps > 0) return renamed;
    const before: Change['before'] = [];
    const known = new Map(ours.map((holder) => [holder.id, holder]));
    const isNew = (holder: Holder) => canonicalJson(known.get(holder.id) ?? null) !== canonicalJson(holder);
    const changed = joined.holders.filter(isNew);
    for (const holder of changed) before.push({ table: 'holders', key: holder.id, row: known.get(holder.id) ?? null });
    await db.holders.bulkPut(changed);
    await renameInBins(db, before, joined.renamed);
    for (const [from, to] of joined.renamed) {
      const gone = known.get(from);
      if (!gone) continue;
      before.push({ table: 'holders', key: from, row: gone });
      await db.holders.delete(from);
      await moveHoldings(db, before, from, to);
    }
    await endStep(db, importId, { before, added: 0, at });
    return renamed;
  });
}

/** Letters in the bin are found again by their holder. */
async function renameInBins(
  db: LedgerDatabase,
  before: Change['before'],
  renamed: ReadonlyMap<string, string>,
): Promise<void> {
  if (renamed.size === 0) return;
  for (const bin of await db.bins.toArray()) {
    if (!bin.requests.some(({ holderId = '' }) => renamed.has(holderId))) continue;
    before.push({ table: 'bins', key: bin.id, row: bin });
    const requests = bin.requests.map((request) => {
      const holderId = renamed.get(request.holderId ?? '');
      return holderId ? { ...request, holderId } : request;
    });
    await db.bins.put({ ...bin, requests });
  }
}

async function moveHoldings(db: LedgerDatabase, before: Change['before'], from: string, to: string): Promise<void> {
  for (const holding of await db.holdings.where('holderId').equals(from).toArray()) {
    const { disclosureId } = holding;
    const there = await db.holdings.get([disclosureId, to]);
    before.push({ table: 'holdings', key: [disclosureId, from], row: holding });
    before.push({ table: 'holdings', key: [disclosureId, to], row: there ?? null });
    const moved = { ...holding, holderId: to };
    await db.holdings.put(there ? joinHoldings(there, moved) : moved);
    await db.holdings.delete([disclosureId, from]);
  }
  for (const request of await db.requests.where('holderId').equals(from).toArray()) {
    before.push({ table: 'requests', key: request.id, row: request });
    const moved = { ...request, holderId: to };
    await db.requests.put(moved);
  }
}
