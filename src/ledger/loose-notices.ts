import type { LedgerDatabase } from './database';

/** Of some texts those that no disclosure, document or later version rests on, in the bin or out of it. */
export async function findUnusedNotices(db: LedgerDatabase, hashes: readonly string[]): Promise<string[]> {
  const loose = new Set(hashes);
  for (const hash of hashes) {
    const uses =
      (await db.clues.where('noticeHashes').equals(hash).count()) +
      (await db.documents.where('noticeHash').equals(hash).count()) +
      (await db.binned.where('noticeHashes').equals(hash).count());
    if (uses > 0) loose.delete(hash);
  }
  if (loose.size > 0) await db.revisions.each(({ noticeHash }) => void (noticeHash && loose.delete(noticeHash)));
  return [...loose];
}

/** Removes notices on which nothing rests, with their readings. */
export async function removeLooseNotices(db: LedgerDatabase, hashes: readonly string[]): Promise<void> {
  const loose = await findUnusedNotices(db, hashes);
  if (loose.length === 0) return;
  await db.notices.bulkDelete(loose);
  await db.readings.where('noticeHash').anyOf(loose).delete();
}

/**
 * Removes later looks at documents that no disclosure links to any more, and those that were made for the disclosures
 * that are erased. Gives the hashes of their texts.
 */
export async function removeLooseRevisions(
  db: LedgerDatabase,
  addresses: readonly string[],
  erasedIds: readonly string[],
): Promise<string[]> {
  const [looks, erased] = [new Set(addresses), new Set(erasedIds)];
  const revisions = await db.revisions
    .where('address')
    .anyOf([...looks])
    .toArray();
  if (revisions.length === 0) return [];
  const linked = new Set<string>();
  for (const { address } of revisions)
    if ((await db.documents.where('address').equals(address).count()) > 0) linked.add(address);
  // What lies in another bin can be taken back.
  await db.binned.each(({ documents }) => {
    for (const { address } of documents) linked.add(address);
  });
  const gone = revisions.filter(
    ({ address, disclosureId }) => !linked.has(address) || (disclosureId !== undefined && erased.has(disclosureId)),
  );
  await db.revisions.bulkDelete(gone.map(({ address, fetchedAt }) => [address, fetchedAt]));
  return gone.flatMap(({ noticeHash }) => noticeHash ?? []);
}
