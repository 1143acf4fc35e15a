import type { BackupValue } from '../disclosure/backup-record';
import { canonicalJson } from '../disclosure/canonical-json';
import { joinDocuments, joinSame } from '../disclosure/join-records';
import type { LedgerDatabase } from './database';
import { joinRows } from './join-rows';
import { findUnusedNotices } from './loose-notices';
import type { Change, DocumentOutcome, Revision } from './records';

type Before = Change['before'];

/**
 * Joins documents of a backup into those kept here. Where two machines kept different texts of one, the earlier stays and
 * the other becomes a later look at it, so that no text is lost and none is left alone.
 */
export async function importDocuments(
  db: LedgerDatabase,
  before: Before,
  documents: BackupValue<'document'>[],
): Promise<void> {
  const looks: Revision[] = [];
  const join = joinWithLooks(looks);
  await joinRows(db, before, 'documents', documents, (one) => [one.disclosureId, one.address], join);
  await addLooks(db, before, looks);
}

/** Joins two records of a document, and notes the one that gives way as a look of its own. */
export function joinWithLooks(
  looks: Revision[],
): (one: BackupValue<'document'>, other: BackupValue<'document'>) => BackupValue<'document'> {
  return (one, other) => {
    const joined = joinDocuments(one, other);
    for (const each of [one, other])
      if (each.outcome === 'kept' && canonicalJson(each) !== canonicalJson(joined)) looks.push(lookOf(each));
    return joined;
  };
}

/** Call it inside the step's transaction. */
export async function addLooks(db: LedgerDatabase, before: Before, looks: readonly Revision[]): Promise<void> {
  await joinRows(db, before, 'revisions', looks, (one) => [one.address, one.fetchedAt], joinSame);
}

function lookOf({ disclosureId, address, outcome, detail, fetchedAt, noticeHash }: DocumentOutcome): Revision {
  return {
    address,
    outcome,
    ...(detail === undefined ? {} : { detail }),
    fetchedAt,
    ...(noticeHash ? { noticeHash } : {}),
    disclosureId,
  };
}

/**
 * Later looks at documents that some disclosure links to, here or in the bin; what rests on none was erased here, or is
 * of a disclosure that is not taken.
 */
export async function importRevisions(
  db: LedgerDatabase,
  before: Before,
  revisions: readonly Revision[],
): Promise<void> {
  if (revisions.length === 0) return;
  const binned = new Set<string>();
  const linked = new Set<string>();
  await db.binned.each(({ disclosureId, documents }) => {
    binned.add(disclosureId);
    for (const { address } of documents) linked.add(address);
  });
  const rested: Revision[] = [];
  for (const one of revisions) {
    const { address, disclosureId } = one;
    const isLinked = linked.has(address) || (await db.documents.where('address').equals(address).count()) > 0;
    const isOwned = !disclosureId || binned.has(disclosureId) || (await db.disclosures.get(disclosureId));
    if (isLinked && isOwned) rested.push(one);
  }
  await addLooks(db, before, rested);
}

/** Removes texts on which nothing rests any more after a step, since another text took their place. */
export async function removeReplacedTexts(db: LedgerDatabase, before: Before): Promise<void> {
  const replaced = before.flatMap(({ table, row }) =>
    row !== null && (table === 'documents' || table === 'revisions') ? ((row as Revision).noticeHash ?? []) : [],
  );
  if (replaced.length === 0) return;
  const loose = await findUnusedNotices(db, [...new Set(replaced)]);
  for (const hash of loose) {
    const notice = await db.notices.get(hash);
    if (notice) before.push({ table: 'notices', key: hash, row: notice });
    for (const reading of await db.readings.where('noticeHash').equals(hash).toArray())
      before.push({ table: 'readings', key: [hash, reading.readerVersion], row: reading });
    await db.readings.where('noticeHash').equals(hash).delete();
  }
  await db.notices.bulkDelete(loose);
}
