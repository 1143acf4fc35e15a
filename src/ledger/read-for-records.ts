import type { Holder, Holding } from '../disclosure/holder';
import type { DocumentOutcome, Notice } from '../disclosure/reading';
import type { AccessRequest } from '../disclosure/request';
import type { Disclosure } from '../disclosure/schema';
import { type Assessment, assessReadings } from '../disclosure/verdict';
import { newestReadings, noticeHashesOf } from './assess-disclosure';
import type { LedgerDatabase } from './database';
import { groupBy } from './group-by';
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

const ofDisclosure = ({ disclosureId }: { disclosureId: string }) => disclosureId;
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
  const documents = groupBy(await db.documents.where('disclosureId').anyOf(ids).toArray(), ofDisclosure);
  const holdings = groupBy(await db.holdings.where('disclosureId').anyOf(ids).toArray(), ofDisclosure);
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
  const readings = await newestReadings(db, hashes);
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
