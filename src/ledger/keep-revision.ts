import type { LedgerDatabase } from './database';
import { packNotice } from './packed-notice';
import type { KeptReading, Notice, Revision } from './records';

/** A later look at a linked document: what came of it, its text and reading. */
export interface RevisionEntry {
  revision: Revision;
  notice?: Notice;
  reading?: KeptReading;
}

/** Keeps a later look at a document that some disclosure links to, beside what was kept then. */
export async function keepRevision(db: LedgerDatabase, entry: RevisionEntry): Promise<void> {
  const { revision, reading } = entry;
  const notice = entry.notice && (await packNotice(entry.notice));
  await db.transaction('rw', [db.revisions, db.documents, db.notices, db.readings], async () => {
    if (!(await db.documents.where('address').equals(revision.address).count())) return;
    // Two looks in one millisecond: the first stays, so that no text is left without the look that brought it.
    if (await db.revisions.get([revision.address, revision.fetchedAt])) return;
    await db.revisions.put(revision);
    if (notice && !(await db.notices.get(notice.hash))) await db.notices.add(notice);
    if (reading) await db.readings.put(reading);
  });
}
