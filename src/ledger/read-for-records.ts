import type { Holder, Holding } from '../disclosure/holder';
import type { DocumentOutcome, Notice } from '../disclosure/reading';
import type { AccessRequest } from '../disclosure/request';
import type { Disclosure } from '../disclosure/schema';
import { type Assessment, assessReadings } from '../disclosure/verdict';
import { noticeHashesOf } from './assess-disclosure';
import type { LedgerDatabase } from './database';
import type { KeptReading } from './records';

/** What a record for other tools tells of a disclosure: the texts by their hashes only, and letters without their answers. */
export interface DisclosureForRecord {
  disclosure: Disclosure;
  assessment: Assessment;
  notices: Omit<Notice, 'text'>[];
  /** The newest reading of each notice. */
  readings: KeptReading[];
  documents: DocumentOutcome[];
  holders: { holding: Holding; holder: Holder }[];
  letters: { request: AccessRequest; answers: [] }[];
}

/** How many are in memory at a time. */
const BATCH = 100;

/** These disclosures, a hundred at a time, in the order given; what is erased meanwhile is left out. */
export async function* readForRecords(db: LedgerDatabase, ids: readonly string[]): AsyncGenerator<DisclosureForRecord> {
  const letters = await lettersByDisclosure(db);
  for (let at = 0; at < ids.length; at += BATCH) yield* await readBatch(db, ids.slice(at, at + BATCH), letters);
}

async function readBatch(
  db: LedgerDatabase,
  ids: readonly string[],
  letters: ReadonlyMap<string, DisclosureForRecord['letters']>,
): Promise<DisclosureForRecord[]> {
  const disclosures = (await db.disclosures.bulkGet([...ids])).filter((found) => found !== undefined);
  const documents = group(await db.documents.where('disclosureId').anyOf(ids).toArray());
  const holdings = group(await db.holdings.where('disclosureId').anyOf(ids).toArray());
  const holderIds = [...new Set([...holdings.values()].flat().map(({ holderId }) => holderId))];
  const holders = new Map((await db.holders.bulkGet(holderIds)).flatMap((found) => (found ? [[found.id, found]] : [])));
  const hashesOf = (disclosure: Disclosure) => noticeHashesOf(disclosure, documents.get(disclosure.id) ?? []);
  const hashes = [...new Set(disclosures.flatMap(hashesOf))];
  const notices = new Map<string, Omit<Notice, 'text'>>();
  for (const kept of await db.notices.bulkGet(hashes)) {
    if (!kept) continue;
    const { text: _, packed: __, ...notice } = kept;
    notices.set(notice.hash, notice);
  }
  const readings = newestOf(await db.readings.where('noticeHash').anyOf(hashes).toArray());
  return disclosures.map((disclosure) => {
    const own = hashesOf(disclosure);
    const read = own.flatMap((hash) => readings.get(hash) ?? []);
    return {
      disclosure,
      assessment: assessReadings(read),
      notices: own.flatMap((hash) => notices.get(hash) ?? []),
      readings: read,
      documents: documents.get(disclosure.id) ?? [],
      holders: (holdings.get(disclosure.id) ?? []).flatMap((holding) => {
        const holder = holders.get(holding.holderId);
        return holder ? [{ holding, holder }] : [];
      }),
      letters: letters.get(disclosure.id) ?? [],
    };
  });
}

async function lettersByDisclosure(db: LedgerDatabase): Promise<Map<string, DisclosureForRecord['letters']>> {
  const found = new Map<string, DisclosureForRecord['letters']>();
  for (const request of await db.requests.toArray())
    for (const id of request.disclosureIds) found.set(id, [...(found.get(id) ?? []), { request, answers: [] }]);
  return found;
}

function newestOf(readings: readonly KeptReading[]): Map<string, KeptReading> {
  const newest = new Map<string, KeptReading>();
  for (const kept of readings) {
    const other = newest.get(kept.noticeHash);
    if (!other || other.readerVersion < kept.readerVersion) newest.set(kept.noticeHash, kept);
  }
  return newest;
}

function group<T extends { disclosureId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.disclosureId, [...(groups.get(row.disclosureId) ?? []), row]);
  return groups;
}
