import { leaveGap } from '../disclosure/chain';
import type { LedgerDatabase } from './database';
import { forgetInLetters } from './forget-in-letters';
import { removeLooseNotices, removeLooseRevisions } from './loose-notices';
import type { Binned, Holder } from './records';
import { binTables } from './throw-away';

/** How long what was thrown away can be taken back, in days. */
export const DAYS_IN_BIN = 30;
const DAY = 86_400_000;
const BATCH = 100;

/**
 * Erases what lies in a bin: nothing of it is left but the gap in the chain, which is hashes and a date. Imports can no
 * longer be undone after that, since their journal may hold what was erased.
 * @throws ImportRunningError while one goes on: its journal would bring back what was erased.
 */
export async function emptyBin(db: LedgerDatabase, binId: string, at: string): Promise<void> {
  if (await isImporting(db)) throw new ImportRunningError();
  const ids = await db.binned.where('binId').equals(binId).primaryKeys();
  for (let start = 0; start < ids.length; start += BATCH)
    await db.transaction('rw', binTables(db), async () => {
      const batch = (await db.binned.bulkGet(ids.slice(start, start + BATCH))).filter((one) => one !== undefined);
      await erase(db, batch, { binId, at });
    });
  const tables = [db.bins, db.binned, db.clues, db.tallies, db.imports, db.changes];
  await db.transaction('rw', tables, async () => {
    await db.bins.delete(binId);
    await removeLooseTallies(db);
    await db.changes.clear();
    await db.imports.clear();
  });
}

/** A bin cannot be emptied while a backup is being taken in, or taken out again. */
export class ImportRunningError extends Error {
  override name = 'ImportRunningError';
  constructor() {
    super('An import is not finished.');
  }
}

async function isImporting(db: LedgerDatabase): Promise<boolean> {
  return (await db.imports.filter(({ state }) => state === 'running' || state === 'undoing').count()) > 0;
}

async function erase(
  db: LedgerDatabase,
  batch: readonly Binned[],
  { binId, at }: { binId: string; at: string },
): Promise<void> {
  const ids = batch.map(({ disclosureId }) => disclosureId);
  const links = await db.links.where('disclosureId').anyOf(ids).toArray();
  await db.links.bulkPut(links.map((link) => leaveGap(link, at)));
  await db.binned.bulkDelete(ids);
  const gone = new Set(ids);
  await forgetInLetters(db, (id) => gone.has(id), { exceptBin: binId });
  await forgetApartness(db, batch);
  const revised = await removeLooseRevisions(
    db,
    batch.flatMap(({ documents }) => documents.map(({ address }) => address)),
    ids,
  );
  await removeLooseNotices(db, [...new Set([...batch.flatMap(({ noticeHashes }) => noticeHashes), ...revised])]);
}

/** Who was told apart from a holder that is no more is so from nobody. */
async function forgetApartness(db: LedgerDatabase, batch: readonly Binned[]): Promise<void> {
  const split = batch.flatMap(({ holders }) => holders).filter(({ apartFrom }) => apartFrom.length > 0);
  for (const { id, apartFrom } of split) {
    if (await db.holders.get(id)) continue;
    const far = (await db.holders.bulkGet(apartFrom)).filter((holder): holder is Holder => holder !== undefined);
    await db.holders.bulkPut(far.map((one) => ({ ...one, apartFrom: one.apartFrom.filter((other) => other !== id) })));
  }
}

/** Sites of which nothing is left are not named in the tallies either. */
async function removeLooseTallies(db: LedgerDatabase): Promise<void> {
  const left = new Set((await db.clues.orderBy('site').uniqueKeys()).map(String));
  await db.binned.each(({ disclosure }) => void left.add(new URL(disclosure.place.address).host));
  const isOf = (site: string) => (host: string) => host === site || host.endsWith(`.${site}`);
  const sites = await db.tallies.toCollection().primaryKeys();
  await db.tallies.bulkDelete(sites.filter((site) => ![...left].some(isOf(site))));
}

/**
 * Erases the bins whose time is over. A clock that was moved on by years erases nothing at once: a bin goes only when it
 * is due for a second day.
 */
export async function emptyDueBins(db: LedgerDatabase, now: string): Promise<void> {
  // It will be done when the import is.
  if (await isImporting(db)) return;
  for (const bin of await db.bins.toArray()) {
    const age = Date.parse(now) - Date.parse(bin.binnedAt);
    const seen = bin.dueSeenAt === undefined ? Number.NaN : Date.parse(now) - Date.parse(bin.dueSeenAt);
    if (age < DAYS_IN_BIN * DAY) {
      const { dueSeenAt, ...rest } = bin;
      if (dueSeenAt !== undefined) await db.bins.put(rest);
    } else if (seen >= DAY) await emptyBin(db, bin.id, now);
    // Seen in a future that the clock has come back from.
    else if (!(seen >= 0)) await db.bins.update(bin.id, { dueSeenAt: now });
  }
}
