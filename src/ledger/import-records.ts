import type { BackupKind, BackupRecord, BackupValue } from '../disclosure/backup-record';
import { canonicalJson } from '../disclosure/canonical-json';
import { type ChainLink, hashLink } from '../disclosure/chain';
import {
  joinChains,
  joinDocuments,
  joinHoldings,
  joinLinks,
  joinNotices,
  joinReadings,
  joinRequests,
  joinSame,
} from '../disclosure/join-records';
import { clueOf } from './clue';
import type { LedgerDatabase } from './database';
import { endStep, importTables, remember } from './import-journal';
import { type PackedNotice, packNotice } from './packed-notice';
import type { Change } from './records';

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
    const [documents, holdings] = [await onKept(db, of('document')), await onKept(db, of('holding'))];
    await join(db, before, 'documents', documents, (one) => [one.disclosureId, one.address], joinDocuments);
    await join(db, before, 'holdings', holdings, (one) => [one.disclosureId, one.holderId], joinHoldings);
    await join(db, before, 'revisions', of('revision'), (one) => [one.address, one.fetchedAt], joinSame);
    const used = await usedNotices(db, notices);
    await join(db, before, 'notices', used, ({ hash }) => hash, keepText);
    const readings = await ofKeptNotices(db, of('reading'));
    await join(db, before, 'readings', readings, (one) => [one.noticeHash, one.readerVersion], joinReadings);
    await join(db, before, 'requests', of('request'), ({ id }) => id, joinRequests);
    await join(db, before, 'approaches', of('approach'), ({ id }) => id, joinSame);
    await join(db, before, 'identities', of('identity'), ({ id }) => id, joinSame);
    await importKeys(db, before, of('key'));
    await endStep(db, importId, { before, added, at });
  });
}

/** Joins rows into a table by key; rows that stay as they are, are not written. */
async function join<T>(
  db: LedgerDatabase,
  before: Before,
  name: string,
  values: readonly T[],
  keyOf: (value: T) => unknown,
  joinTwo: (one: T, other: T) => T,
): Promise<void> {
  if (values.length === 0) return;
  const table = db.table<T>(name);
  // Two holdings of one batch are one when their holders are.
  const byKey = new Map<string, T>();
  for (const value of values) {
    const key = JSON.stringify(keyOf(value));
    const same = byKey.get(key);
    byKey.set(key, same ? joinTwo(same, value) : value);
  }
  const single = [...byKey.values()];
  const ours = await table.bulkGet(single.map(keyOf) as never[]);
  const changed: T[] = [];
  single.forEach((value, index) => {
    const own = ours[index];
    const joined = own ? joinTwo(own, value) : value;
    if (own && (joined === own || canonicalJson(joined) === canonicalJson(own))) return;
    before.push({ table: name, key: keyOf(value), row: own ?? null });
    changed.push(joined);
  });
  if (changed.length > 0) await table.bulkPut(changed);
}

/** A chain of ours that was gone on with elsewhere is left: the next link begins another. */
async function importChains(db: LedgerDatabase, before: Before, chains: BackupValue<'chain'>[]): Promise<void> {
  const own = (await db.items.get('own-chain'))?.value;
  const ours = typeof own === 'string' ? await db.chains.get(own) : undefined;
  if (chains.some(({ id, length }) => id === own && length > (ours?.length ?? 0))) {
    await remember(db, before, 'items', 'own-chain');
    await db.items.delete('own-chain');
  }
  await join(db, before, 'chains', chains, ({ id }) => id, joinChains);
}

async function importLinks(db: LedgerDatabase, before: Before, links: readonly ChainLink[]): Promise<void> {
  await join(
    db,
    before,
    'links',
    links,
    ({ hash }) => hash,
    (own, theirs): ChainLink => {
      // Of two that differ in what the hash covers, one is not what it says; ours was checked when it was made.
      if (hashLink(theirs) !== own.hash) return own;
      const joined = joinLinks(own, theirs);
      // What is erased elsewhere lies in our bin until that is emptied, and must be found there.
      return own.kind && joined.stand === 'erased' ? { ...own, stand: 'erased', standAt: joined.standAt } : joined;
    },
  );
}

/** New disclosures that a living link leads to. Gives how many. */
async function importDisclosures(
  db: LedgerDatabase,
  before: Before,
  disclosures: BackupValue<'disclosure'>[],
): Promise<number> {
  if (disclosures.length === 0) return 0;
  const ids = disclosures.map(({ id }) => id);
  const [kept, binned] = [await db.disclosures.bulkGet(ids), await db.binned.bulkGet(ids)];
  const links = await db.links.where('disclosureId').anyOf(ids).toArray();
  const living = new Set(links.filter(({ stand }) => stand !== 'erased').map(({ disclosureId }) => disclosureId));
  const fresh = disclosures.filter(({ id }, index) => !kept[index] && !binned[index] && living.has(id));
  if (fresh.length === 0) return 0;
  for (const { id } of fresh)
    before.push({ table: 'disclosures', key: id, row: null }, { table: 'clues', key: id, row: null });
  await db.disclosures.bulkAdd(fresh);
  await db.clues.bulkPut(fresh.map(clueOf));
  return fresh.length;
}

/** What belongs to a disclosure that is kept here. */
async function onKept<T extends { disclosureId: string }>(db: LedgerDatabase, values: T[]): Promise<T[]> {
  if (values.length === 0) return [];
  const ids = [...new Set(values.map(({ disclosureId }) => disclosureId))];
  const kept = new Set((await db.disclosures.bulkGet(ids)).map((disclosure) => disclosure?.id));
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
