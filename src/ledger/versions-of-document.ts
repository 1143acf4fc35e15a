import type { DocumentOutcome } from '../disclosure/reading';
import type { LedgerDatabase } from './database';
import type { Revision } from './records';

/** The looks at one document beside the one that was kept with a disclosure. */
export interface OtherVersions {
  /** The newest look since, whatever came of it: asked for by the user, or made for a later disclosure. */
  later?: Revision;
  /** The newest text before, kept with an earlier disclosure, where it is another. */
  earlier?: Revision;
}

/** What other looks at the same address are known, before and after a document was kept. */
export async function versionsOfDocument(db: LedgerDatabase, document: DocumentOutcome): Promise<OtherVersions> {
  const { disclosureId, address, fetchedAt, noticeHash } = document;
  const all = await db.revisions.where('address').equals(address).toArray();
  const asked = all.filter((one) => one.disclosureId === undefined || one.disclosureId === disclosureId);
  const visits = await db.documents.where('address').equals(address).toArray();
  const looks: Revision[] = [...asked, ...visits.filter(({ outcome }) => outcome === 'kept')];
  looks.sort((one, other) => one.fetchedAt.localeCompare(other.fetchedAt));
  const later = looks.filter((one) => one.fetchedAt > fetchedAt).at(-1);
  const before = looks.filter((one) => one.fetchedAt < fetchedAt && one.noticeHash).at(-1);
  const earlier = before && noticeHash && before.noticeHash !== noticeHash ? before : undefined;
  return { ...(later ? { later } : {}), ...(earlier ? { earlier } : {}) };
}
