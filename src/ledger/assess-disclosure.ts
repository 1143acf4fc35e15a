import type { DocumentOutcome } from '../disclosure/reading';
import type { Disclosure } from '../disclosure/schema';
import { type Assessment, assessReadings } from '../disclosure/verdict';
import type { LedgerDatabase } from './database';

/** Every notice hash that a disclosure rests on: shown beside the form, or fetched from its links. */
export function noticeHashesOf(disclosure: Disclosure, documents: readonly DocumentOutcome[]): string[] {
  const shown = disclosure.notices.map((notice) => notice.hash);
  const fetched = documents.flatMap((document) => (document.noticeHash ? [document.noticeHash] : []));
  return [...new Set([...shown, ...fetched])];
}

/** What all notices of a disclosure say together, by the newest reading of each. */
export async function assessDisclosure(db: LedgerDatabase, disclosure: Disclosure): Promise<Assessment> {
  const documents = await db.documents.where('disclosureId').equals(disclosure.id).toArray();
  const hashes = noticeHashesOf(disclosure, documents);
  const readings = await db.readings.where('noticeHash').anyOf(hashes).toArray();
  const newest = new Map<string, (typeof readings)[number]>();
  for (const kept of readings) {
    const other = newest.get(kept.noticeHash);
    if (!other || other.readerVersion < kept.readerVersion) newest.set(kept.noticeHash, kept);
  }
  return assessReadings([...newest.values()]);
}
