import type { DocumentOutcome } from '../disclosure/reading';
import type { LedgerDatabase } from './database';
import type { Revision } from './records';

/** A linked document and every text that it was found to have, oldest first; the same text twice in a row is one. */
export interface WatchedDocument {
  address: string;
  role: DocumentOutcome['role'];
  /** The newest disclosure that links to it. */
  disclosureId: string;
  texts: { noticeHash: string; fetchedAt: string }[];
}

/** Every document that was read, by its address; those with changes first, then by the newest look. */
export async function looksAtDocuments(db: LedgerDatabase): Promise<WatchedDocument[]> {
  const kept = await db.documents.where('outcome').equals('kept').toArray();
  const here = new Set(kept.map(({ disclosureId }) => disclosureId));
  const isHere = ({ disclosureId }: Revision) => disclosureId === undefined || here.has(disclosureId);
  const later = await db.revisions.filter((one) => one.noticeHash !== undefined && isHere(one)).toArray();
  const byAddress = new Map<string, WatchedDocument>();
  const inOrder = kept.sort((one, other) => one.fetchedAt.localeCompare(other.fetchedAt));
  for (const { address, role, disclosureId } of inOrder)
    byAddress.set(address, { address, role, disclosureId, texts: [] });
  const looks = [...kept, ...later].sort((one, other) => one.fetchedAt.localeCompare(other.fetchedAt));
  for (const { address, noticeHash, fetchedAt } of looks) {
    const texts = byAddress.get(address)?.texts;
    if (texts && noticeHash && texts.at(-1)?.noticeHash !== noticeHash) texts.push({ noticeHash, fetchedAt });
  }
  const newest = ({ texts }: WatchedDocument) => texts.at(-1)?.fetchedAt ?? '';
  const changed = ({ texts }: WatchedDocument) => Number(texts.length > 1);
  return [...byAddress.values()].sort(
    (one, other) => changed(other) - changed(one) || newest(other).localeCompare(newest(one)),
  );
}
