import type { DocumentOutcome } from '../disclosure/reading';
import type { Disclosure } from '../disclosure/schema';
import { type Assessment, assessReadings } from '../disclosure/verdict';
import type { LedgerDatabase } from './database';
import { groupBy } from './group-by';
import type { KeptReading } from './records';

/** Every notice hash that a disclosure rests on: shown beside the form, or fetched from its links. */
export function noticeHashesOf(disclosure: Disclosure, documents: readonly DocumentOutcome[]): string[] {
  const shown = disclosure.notices.map((notice) => notice.hash);
  const fetched = documents.flatMap((document) => (document.noticeHash ? [document.noticeHash] : []));
  return [...new Set([...shown, ...fetched])];
}

/** What all notices of a disclosure say together, by the newest reading of each. */
export async function assessDisclosure(db: LedgerDatabase, disclosure: Disclosure): Promise<Assessment> {
  const documents = await db.documents.where('disclosureId').equals(disclosure.id).toArray();
  const newest = await newestReadings(db, noticeHashesOf(disclosure, documents));
  return assessReadings([...newest.values()]);
}

/** The same for many, in the same order: what they share is read once. */
export async function assessDisclosures(
  db: LedgerDatabase,
  disclosures: readonly Disclosure[],
): Promise<{ disclosure: Disclosure; assessment: Assessment }[]> {
  const ids = disclosures.map(({ id }) => id);
  const documents = groupBy(
    await db.documents.where('disclosureId').anyOf(ids).toArray(),
    ({ disclosureId }) => disclosureId,
  );
  const hashes = disclosures.map((disclosure) => noticeHashesOf(disclosure, documents.get(disclosure.id) ?? []));
  const newest = await newestReadings(db, [...new Set(hashes.flat())]);
  return disclosures.map((disclosure, index) => {
    const own = (hashes[index] ?? []).flatMap((hash) => newest.get(hash) ?? []);
    return { disclosure, assessment: assessReadings(own) };
  });
}

/** The newest reading of each of these notices, by its hash. */
export async function newestReadings(db: LedgerDatabase, hashes: readonly string[]): Promise<Map<string, KeptReading>> {
  const newest = new Map<string, KeptReading>();
  for (const kept of await db.readings.where('noticeHash').anyOf(hashes).toArray()) {
    const other = newest.get(kept.noticeHash);
    if (!other || other.readerVersion < kept.readerVersion) newest.set(kept.noticeHash, kept);
  }
  return newest;
}
