import type { BackupKind, BackupRecord, BackupValue } from '../disclosure/backup-record';
import { joinHoldings, joinNotices, joinReadings, joinSame } from '../disclosure/join-records';
import type { LedgerDatabase } from './database';
import { importDocuments, importRevisions, removeReplacedTexts } from './import-documents';
import { importIntoBin } from './import-into-bin';
import { endStep, importTables, remember } from './import-journal';
import { importAnswers, importRequests } from './import-letters';
import { importChains, importDisclosures, importLinks } from './import-links';
import { joinRows } from './join-rows';
import { type PackedNotice, packNotice } from './packed-notice';
import type { Change } from './records';
import { rowsByKeys } from './rows-by-keys';

type Before = Change['before'];

/**
 * Joins records of a backup into the ledger, in one transaction, and notes how everything was before. A step that was
 * done already does nothing.
 * @param step 1 for the first of an import; the records of a backup must come in its order.
 */
export async function importRecords(
  db: LedgerDatabase,
  { importId, step, records, at }: { importId: string; step: number; records: readonly BackupRecord[]; at: string },
): Promise<void> {
  const of = <K extends BackupKind>(kind: K) =>
    records.flatMap((record) => (record.kind === kind ? [record.value as BackupValue<K>] : []));
  const notices = await packFresh(db, of('notice'));
  await db.transaction('rw', importTables(db), async () => {
    const running = await db.imports.get(importId);
    if (running?.state !== 'running' || running.steps !== step - 1) return;
    const before: Before = [];
    await importChains(db, before, of('chain'));
    await importLinks(db, before, of('link'));
    const added = await importDisclosures(db, before, of('disclosure'));
    await importIntoBin(db, before, { documents: of('document'), holdings: of('holding') });
    const [documents, holdings] = [await onKept(db, of('document')), await onKept(db, of('holding'))];
    await importDocuments(db, before, documents);
    await joinRows(db, before, 'holdings', holdings, (one) => [one.disclosureId, one.holderId], joinHoldings);
    await importRevisions(db, before, of('revision'));
    const used = await usedNotices(db, notices);
    await joinRows(db, before, 'notices', used, ({ hash }) => hash, keepText);
    const readings = await ofKeptNotices(db, of('reading'));
    await joinRows(db, before, 'readings', readings, (one) => [one.noticeHash, one.readerVersion], joinReadings);
    const letters = records.flatMap((record) => (record.kind === 'request' ? [record] : []));
    await importRequests(db, { before, binId: running.binId, at }, letters);
    await importAnswers(db, before, of('answer'));
    await joinRows(db, before, 'approaches', of('approach'), ({ id }) => id, joinSame);
    await joinRows(db, before, 'identities', of('identity'), ({ id }) => id, joinSame);
    await importKeys(db, before, of('key'));
    await removeReplacedTexts(db, before);
    await endStep(db, importId, { before, added, at });
  });
}

/** What belongs to a disclosure that is kept here. */
async function onKept<T extends { disclosureId: string }>(db: LedgerDatabase, values: T[]): Promise<T[]> {
  if (values.length === 0) return [];
  const ids = [...new Set(values.map(({ disclosureId }) => disclosureId))];
  const kept = new Set((await rowsByKeys(db.clues, ids)).map((clue) => clue?.disclosureId));
  return values.filter(({ disclosureId }) => kept.has(disclosureId));
}

/** Packs the notices that are not here yet; of the others only what is said of them matters. */
async function packFresh(db: LedgerDatabase, notices: BackupValue<'notice'>[]): Promise<PackedNotice[]> {
  if (notices.length === 0) return [];
  const known = new Set(
    (
      await db.notices
        .where('hash')
        .anyOf(notices.map(({ hash }) => hash))
        .primaryKeys()
    ).map(String),
  );
  return Promise.all(
    notices.map(async (notice) => {
      const { text: _, ...rest } = notice;
      return known.has(notice.hash) ? rest : packNotice(notice);
    }),
  );
}

/** Title, language and time of the notice as it was first kept; its text is the same, and stays as it lies here. */
function keepText(own: PackedNotice, theirs: PackedNotice): PackedNotice {
  const said = ({ hash, title, language, keptAt }: PackedNotice) => ({ hash, title, language, keptAt });
  const joined = joinNotices(said(own), said(theirs));
  return joined.keptAt === own.keptAt && joined.title === own.title && joined.language === own.language
    ? own
    : { ...own, ...joined };
}

async function usedNotices(db: LedgerDatabase, notices: readonly PackedNotice[]): Promise<PackedNotice[]> {
  if (notices.length === 0) return [];
  const hashes = notices.map(({ hash }) => hash);
  const used = new Set<string | undefined>();
  await db.revisions.each(({ noticeHash }) => void used.add(noticeHash));
  for (const hash of hashes)
    if (
      (await db.clues.where('noticeHashes').equals(hash).count()) > 0 ||
      (await db.binned.where('noticeHashes').equals(hash).count()) > 0 ||
      (await db.documents.where('noticeHash').equals(hash).count()) > 0
    )
      used.add(hash);
  const here = new Set((await db.notices.where('hash').anyOf(hashes).primaryKeys()).map(String));
  // One that was here a moment ago may have been erased: without its text it is none.
  const isWhole = ({ hash, text, packed }: PackedNotice) =>
    text !== undefined || packed !== undefined || here.has(hash);
  return notices.filter((notice) => used.has(notice.hash) && isWhole(notice));
}

async function ofKeptNotices(
  db: LedgerDatabase,
  readings: BackupValue<'reading'>[],
): Promise<BackupValue<'reading'>[]> {
  if (readings.length === 0) return [];
  const hashes = [...new Set(readings.map(({ noticeHash }) => noticeHash))];
  const kept = new Set((await db.notices.where('hash').anyOf(hashes).primaryKeys()).map(String));
  return readings.filter(({ noticeHash }) => kept.has(noticeHash));
}

/** Keys of fingerprints that were made on other machines, so that their disclosures are found too. */
async function importKeys(db: LedgerDatabase, before: Before, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const [own, others] = await db.items.bulkGet(['fingerprint-key', 'other-fingerprint-keys']);
  const known = [own?.value, ...(Array.isArray(others?.value) ? others.value : [])];
  const bytes = keys.map((key) => Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
  const fresh = bytes.filter((key) => !known.some((one) => String(one) === String(key)));
  if (fresh.length === 0) return;
  await remember(db, before, 'items', 'other-fingerprint-keys');
  const all = [...(Array.isArray(others?.value) ? others.value : []), ...fresh];
  await db.items.put({ key: 'other-fingerprint-keys', value: all });
}
