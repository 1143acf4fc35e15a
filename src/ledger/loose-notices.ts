import type { LedgerDatabase } from './database';

/** Removes notices, with their readings, that no disclosure, document or later version rests on, in the bin or out of it. */
export async function removeLooseNotices(db: LedgerDatabase, hashes: readonly string[]): Promise<void> {
  const loose = new Set(hashes);
  for (const hash of hashes) {
    const uses =
      (await db.clues.where('noticeHashes').equals(hash).count()) +
      (await db.documents.where('noticeHash').equals(hash).count()) +
      (await db.binned.where('noticeHashes').equals(hash).count());
    if (uses > 0) loose.delete(hash);
  }
  if (loose.size === 0) return;
  await db.revisions.each(({ noticeHash }) => void (noticeHash && loose.delete(noticeHash)));
  if (loose.size === 0) return;
  await db.notices.bulkDelete([...loose]);
  await db.readings
    .where('noticeHash')
    .anyOf([...loose])
    .delete();
}

/** Removes later versions of documents that no disclosure links to any more. Gives the hashes of their texts. */
export async function removeLooseRevisions(db: LedgerDatabase, addresses: readonly string[]): Promise<string[]> {
  const removed: string[] = [];
  for (const address of new Set(addresses)) {
    if (await db.documents.where('address').equals(address).count()) continue;
    const revisions = await db.revisions.where('address').equals(address).toArray();
    removed.push(...revisions.flatMap(({ noticeHash }) => noticeHash ?? []));
    await db.revisions.where('address').equals(address).delete();
  }
  return removed;
}
