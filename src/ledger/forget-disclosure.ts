import { noticeHashesOf } from './assess-disclosure';
import type { LedgerDatabase } from './database';
import { refreshHolders } from './refresh-holders';

/** Removes a disclosure, its documents, and the notices and holders that nothing else rests on, in one transaction. */
export async function forgetDisclosure(db: LedgerDatabase, id: string): Promise<void> {
  const tables = [db.disclosures, db.notices, db.readings, db.documents, db.revisions, db.holders, db.holdings];
  await db.transaction('rw', tables, async () => {
    const disclosure = await db.disclosures.get(id);
    if (!disclosure) return;
    const documents = await db.documents.where('disclosureId').equals(id).toArray();
    const holdings = await db.holdings.where('disclosureId').equals(id).toArray();
    await db.disclosures.delete(id);
    await db.documents.where('disclosureId').equals(id).delete();
    await db.holdings.where('disclosureId').equals(id).delete();
    await refreshHolders(
      db,
      holdings.map((holding) => holding.holderId),
    );
    const revised = await removeLooseRevisions(
      db,
      documents.map(({ address }) => address),
    );
    await removeLooseNotices(db, [...noticeHashesOf(disclosure, documents), ...revised]);
  });
}

/** Later versions of documents that no disclosure links to any more. Gives the hashes of their texts. */
async function removeLooseRevisions(db: LedgerDatabase, addresses: readonly string[]): Promise<string[]> {
  const removed: string[] = [];
  for (const address of addresses) {
    if (await db.documents.where('address').equals(address).count()) continue;
    const revisions = await db.revisions.where('address').equals(address).toArray();
    removed.push(...revisions.flatMap(({ noticeHash }) => noticeHash ?? []));
    await db.revisions.where('address').equals(address).delete();
  }
  return removed;
}

async function removeLooseNotices(db: LedgerDatabase, hashes: readonly string[]): Promise<void> {
  const loose = new Set(hashes);
  await db.disclosures.each((disclosure) => {
    for (const notice of disclosure.notices) loose.delete(notice.hash);
  });
  await db.documents.each((document) => {
    if (document.noticeHash) loose.delete(document.noticeHash);
  });
  await db.revisions.each((revision) => {
    if (revision.noticeHash) loose.delete(revision.noticeHash);
  });
  await db.notices.bulkDelete([...loose]);
  await db.readings
    .where('noticeHash')
    .anyOf([...loose])
    .delete();
}
