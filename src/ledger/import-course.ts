import type { LedgerDatabase } from './database';
import { forgetInLetters } from './forget-in-letters';
import { eraseWithDisclosure, findMoves } from './import-fates';
import { endStep, importTables, rememberDisclosure } from './import-journal';
import { binOfElsewhere, settleLetters } from './import-letters';
import type { Binned, Change } from './records';
import { refreshHolders } from './refresh-holders';
import { rowsByIndex } from './rows-by-keys';
import { putBack } from './take-back';
import { moveToBin } from './throw-away';

type Before = Change['before'];

const BATCH = 100;
/** Disclosures that are looked up at once. */
const MANY = 500;
/** An import of which nothing was heard for so long was broken off, in milliseconds. */
const BROKEN_OFF = 10 * 60_000;
/** How long an import can be undone, in milliseconds. */
const UNDO_TIME = 30 * 86_400_000;

/** Begins an import. @param binId for what another machine threw away. */
export async function beginImport(
  db: LedgerDatabase,
  { importId, binId, file, at }: { importId: string; binId: string; file: string; at: string },
): Promise<void> {
  const begun = { id: importId, binId, file, startedAt: at, stepAt: at, state: 'running', added: 0, steps: 0 } as const;
  if (!(await db.imports.get(importId))) await db.imports.put(begun);
}

/** Ends an import: what was thrown away or taken back elsewhere is so here too, and holders are told anew. */
export async function finishImport(
  db: LedgerDatabase,
  { importId, at }: { importId: string; at: string },
  newId: () => string,
): Promise<void> {
  const running = await db.imports.get(importId);
  if (running?.state !== 'running') return;
  const { binId } = running;
  const { toBin, toKeep, toErase } = await findMoves(db);
  const inSteps = async (ids: readonly string[], work: (batch: readonly string[], before: Before) => Promise<void>) => {
    for (let start = 0; start < ids.length; start += BATCH)
      await db.transaction('rw', importTables(db), async () => {
        const before: Before = [];
        await work(ids.slice(start, start + BATCH), before);
        await endStep(db, importId, { before, added: 0, at });
      });
  };
  await inSteps(toBin, async (ids, before) => {
    for (const id of ids) await rememberDisclosure(db, before, id, binId);
    await moveToBin(db, binOfElsewhere(binId, at), ids, null);
  });
  await inSteps(toKeep, async (ids, before) => {
    const binned = (await db.binned.bulkGet([...ids])).filter((one) => one !== undefined);
    for (const { disclosureId, binId: from } of binned) await rememberDisclosure(db, before, disclosureId, from);
    await putBack(db, binned, null, newId);
    await rememberNewHoldings(db, before, binned);
  });
  await inSteps(toErase, (ids, before) => eraseWithDisclosure(db, before, ids));
  const touched = await touchedBy(db, importId);
  await refreshInBatches(db, touched);
  await db.transaction('rw', importTables(db), async () => {
    const before: Before = [];
    await settleLetters(db, { before, binId, at }, touched);
    const isGone = async (id: string) => !(await db.disclosures.get(id)) && !(await db.binned.get(id));
    await forgetInLetters(db, isGone, { before });
    await endStep(db, importId, { before, added: 0, at });
  });
  await db.imports.update(importId, { state: 'done' });
}

/** What comes out of the bin may be held by another holder than when it went in. */
async function rememberNewHoldings(db: LedgerDatabase, before: Before, back: readonly Binned[]): Promise<void> {
  const ids = back.map(({ disclosureId }) => disclosureId);
  const known = new Set(before.filter(({ table }) => table === 'holdings').map(({ key }) => String(key)));
  for (const { disclosureId, holderId } of await db.holdings.where('disclosureId').anyOf(ids).toArray())
    if (!known.has(String([disclosureId, holderId])))
      before.push({ table: 'holdings', key: [disclosureId, holderId], row: null });
}

/** Holders of which an import may have changed what is told: their holdings, or the texts of what they hold. */
async function touchedBy(db: LedgerDatabase, importId: string): Promise<string[]> {
  const touched = new Set<string>();
  const disclosures = new Set<string>();
  const hashes = new Set<string>();
  await db.changes
    .where('importId')
    .equals(importId)
    .each(({ before }) => {
      for (const { table, key } of before) {
        const [first, second] = Array.isArray(key) ? key.map(String) : [String(key)];
        if (table === 'holders' && first) touched.add(first);
        if (table === 'holdings' && second) touched.add(second);
        if (table === 'documents' && first) disclosures.add(first);
        if (table === 'readings' && first) hashes.add(first);
      }
    });
  for (const hash of hashes) {
    for (const id of await db.clues.where('noticeHashes').equals(hash).primaryKeys()) disclosures.add(id);
    for (const [id] of await db.documents.where('noticeHash').equals(hash).primaryKeys()) disclosures.add(id);
  }
  const ids = [...disclosures].sort();
  for (let start = 0; start < ids.length; start += MANY)
    for (const { holderId } of await rowsByIndex(db.holdings, 'disclosureId', ids.slice(start, start + MANY)))
      touched.add(holderId);
  return [...touched];
}

async function refreshInBatches(db: LedgerDatabase, ids: readonly string[]): Promise<void> {
  const tables = [db.disclosures, db.documents, db.readings, db.holders, db.holdings];
  for (let start = 0; start < ids.length; start += BATCH)
    await db.transaction('rw', tables, async () => refreshHolders(db, ids.slice(start, start + BATCH)));
}

/** Puts everything back as it was before an import, as far as nothing newer rests on it. Goes on where it was stopped. */
export async function undoImport(db: LedgerDatabase, importId: string): Promise<void> {
  const known = await db.imports.get(importId);
  if (!known || known.state === 'undone') return;
  for (;;) {
    const more = await db.transaction('rw', importTables(db), async () => {
      const last = await db.changes.where('importId').equals(importId).last();
      if (!last) return false;
      for (const { table, key, row } of [...last.before].reverse()) {
        if (row !== null) await db.table(table).put(row);
        // A holder that came with the import may have been met since: it goes when nothing is left of it.
        else if (table !== 'holders') await db.table(table).delete(key as never);
      }
      await db.changes.delete([importId, last.step]);
      await db.imports.update(importId, { steps: last.step - 1, state: 'undoing' });
      return true;
    });
    if (!more) break;
  }
  await refreshInBatches(db, await db.holders.toCollection().primaryKeys());
  await db.imports.update(importId, { state: 'undone' });
}

/** Undoes what was broken off, and lets go of the journals of imports that are a month old. */
export async function tidyImports(db: LedgerDatabase, now: string): Promise<void> {
  for (const { id, state, startedAt, stepAt } of await db.imports.toArray()) {
    const isBrokenOff = state === 'running' && Math.abs(Date.parse(now) - Date.parse(stepAt)) > BROKEN_OFF;
    if (isBrokenOff || state === 'undoing') await undoImport(db, id);
    else if (state !== 'running' && Date.parse(now) - Date.parse(startedAt) > UNDO_TIME) {
      await db.changes.where('importId').equals(id).delete();
      await db.imports.delete(id);
    }
  }
}
