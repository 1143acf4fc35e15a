import type { BackupRecord } from '../../disclosure/backup-record';
import type { ChainLink } from '../../disclosure/chain';
import { BackupRefusedError } from './backup-refusal';
import { alteredKeyOf, type BackupSummary } from './inspect-backup';
import { readBackup } from './read-backup';

/** What an import would do, before it does anything. Numbers of disclosures, but for `letters` and `answers`. */
export interface ImportPlan {
  fresh: number;
  known: number;
  /** Erased here: they stay so. */
  erasedHere: number;
  /** Thrown away on the other machine and kept here: they go into the bin. */
  toBin: number;
  /** In the bin here and taken back later on the other machine. */
  toKeep: number;
  /** Not what their link says: left out. */
  leftOut: number;
  letters: number;
  answers: number;
}

/** What the ledger can tell about the records of a backup. */
export interface LedgerKnowledge {
  compareLinks(hashes: readonly string[]): Promise<(ChainLink | undefined)[]>;
  contentsOf(disclosureIds: readonly string[]): Promise<Map<string, string[]>>;
}

const BATCH = 500;

/**
 * Compares a backup with a ledger.
 * @throws BackupRefusedError when a disclosure of the same id says something else in the ledger: one of the two was
 * altered, and nothing of the file is to be trusted.
 */
export async function planImport(summary: BackupSummary, ledger: LedgerKnowledge): Promise<ImportPlan> {
  const { request: letters, answer: answers } = summary.counts;
  const plan = { fresh: 0, known: 0, erasedHere: 0, toBin: 0, toKeep: 0, leftOut: 0, letters, answers };
  const ids = [...summary.contents.keys()];
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const ours = await ledger.contentsOf(batch);
    for (const id of batch) {
      const known = ours.get(id);
      if (summary.altered.has(id)) plan.leftOut++;
      else if (known && !known.includes(summary.contents.get(id) ?? ''))
        throw new BackupRefusedError('contradicts-ledger');
    }
  }
  const counted = new Set<string>();
  for (let start = 0; start < summary.links.length; start += BATCH) {
    const batch = summary.links.slice(start, start + BATCH);
    const ours = await ledger.compareLinks(batch.map(({ hash }) => hash));
    batch.forEach((link, index) => {
      const own = ours[index];
      const id = link.disclosureId ?? own?.disclosureId;
      if (id && (counted.has(id) || summary.altered.has(id))) return;
      if (id) counted.add(id);
      count(plan, link, own);
    });
  }
  return plan;
}

function count(plan: ImportPlan, link: BackupSummary['links'][number], own: ChainLink | undefined): void {
  if (!own) {
    if (link.disclosureId) plan.fresh++;
    return;
  }
  if (!own.kind) plan.erasedHere++;
  else if (own.stand === 'kept' && link.stand !== 'kept') plan.toBin++;
  else if (own.stand === 'binned' && link.stand === 'kept') plan.toKeep++;
  else plan.known++;
}

/** Where the records of an import go; each call resolves once its part is safely kept. */
export interface ImportTarget {
  /** Gives the ids of holders that gave way, and to which. */
  takeHolders(holders: BackupSummary['holders']): Promise<Readonly<Record<string, string>>>;
  /** @param step 2 for the first call: the holders were the first step. */
  takeRecords(records: readonly BackupRecord[], step: number): Promise<void>;
}

/** Records that go over in one message. */
const MOST_RECORDS = 400;
/** Longest message, in UTF-16 units of its texts. */
const MOST_TEXT = 4_000_000;

/**
 * Reads a backup once more and hands its records over in batches, under the ids of holders that the ledger uses.
 * @throws BackupRefusedError when the file is not the one that was inspected, or what the target throws; the import must
 * then be undone.
 */
export async function runImport(
  parts: AsyncIterable<Uint8Array>,
  summary: BackupSummary,
  target: ImportTarget,
  progress?: (done: number) => void,
): Promise<void> {
  const renamed = await target.takeHolders(summary.holders);
  const rename = (id: string) => renamed[id] ?? id;
  let batch: BackupRecord[] = [];
  let text = 0;
  let step = 2;
  let done = 0;
  const hand = async () => {
    if (batch.length === 0) return;
    await target.takeRecords(batch, step++);
    done += batch.length;
    progress?.(done);
    batch = [];
    text = 0;
  };
  for await (const item of readBackup(parts)) {
    if (item.kind === 'header') {
      if (JSON.stringify(item.value) !== JSON.stringify(summary.header)) throw new BackupRefusedError('damaged');
      continue;
    }
    if (item.kind === 'holder' || summary.altered.has(alteredKeyOf(item))) continue;
    const weight = weigh(item);
    // A batch of one kind is written with few requests; links must be there before what they lead to.
    if (batch.length >= MOST_RECORDS || text + weight > MOST_TEXT || (batch[0] && batch[0].kind !== item.kind))
      await hand();
    text += weight;
    batch.push(renameHolder(item, rename));
  }
  await hand();
}

/** How much a record adds to a message: only texts and files are long. */
function weigh({ kind, value }: BackupRecord): number {
  if (kind === 'notice') return value.text.length;
  return kind === 'answer' ? value.files.reduce((sum, { content }) => sum + content.length, 0) : 0;
}

function renameHolder(record: BackupRecord, rename: (id: string) => string): BackupRecord {
  if (record.kind === 'holding')
    return { ...record, value: { ...record.value, holderId: rename(record.value.holderId) } };
  return record.kind === 'request' && record.value.holderId
    ? { ...record, value: { ...record.value, holderId: rename(record.value.holderId) } }
    : record;
}
