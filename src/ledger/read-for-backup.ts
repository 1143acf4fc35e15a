import type { BackupRecord } from '../disclosure/backup-record';
import { type Chain, type ChainLink, leaveGap } from '../disclosure/chain';
import { hexOf } from '../disclosure/hash-text';
import { uniteHolders } from '../disclosure/join-holders';
import type { LedgerDatabase } from './database';
import { fingerprintKeys } from './identities';
import type {
  AccessRequest,
  Binned,
  Disclosure,
  DocumentOutcome,
  Holder,
  Holding,
  KeptReading,
  Revision,
} from './records';
import { noticesOf, rowsOf } from './rows-of';

/**
 * Every record of the ledger in the order of a backup, read in small amounts while writes may go on: what is written
 * meanwhile is left out whole. What lies in the bin is in it, and comes into the bin wherever it is imported.
 * @param secrets whether the user's own addresses and the keys of fingerprints are in it: for sealed backups only.
 */
export async function* readForBackup(
  db: LedgerDatabase,
  { secrets }: { secrets: boolean },
): AsyncGenerator<BackupRecord> {
  const holderIds = new Set<string>();
  for await (const value of holdersOf(db)) {
    holderIds.add(value.id);
    yield { kind: 'holder', value };
  }
  for await (const value of rowsOf<Chain>(db, 'chains')) yield { kind: 'chain', value };
  const known = new Set<string>();
  for await (const link of rowsOf<ChainLink>(db, 'links')) {
    if (link.stand !== 'erased') known.add(`${link.disclosureId} ${link.address ?? ''}`);
    yield { kind: 'link', value: link.stand === 'erased' ? leaveGap(link, link.standAt) : link };
  }
  yield* linkedRecords(db, (id, address = '') => known.has(`${id} ${address}`), holderIds);
  for await (const value of rowsOf<Revision>(db, 'revisions')) yield { kind: 'revision', value };
  // A damaged text would have the whole file refused where it is taken in.
  for await (const value of noticesOf(db)) if (value.text) yield { kind: 'notice', value };
  for await (const value of rowsOf<KeptReading>(db, 'readings')) yield { kind: 'reading', value };
  yield* letters(db);
  for (const value of await db.approaches.toArray()) yield { kind: 'approach', value };
  if (!secrets) return;
  for (const value of await db.identities.toArray()) yield { kind: 'identity', value };
  for (const key of await fingerprintKeys(db)) yield { kind: 'key', value: hexOf(key) };
}

/** Letters and the answers to them, one answer at a time for their files; those in the bin too. */
async function* letters(db: LedgerDatabase): AsyncGenerator<BackupRecord> {
  const known = new Set<string>();
  for await (const value of rowsOf<AccessRequest>(db, 'requests')) {
    known.add(value.id);
    yield { kind: 'request', value };
  }
  const binned: string[] = [];
  for (const id of await db.bins.toCollection().primaryKeys()) {
    const bin = await db.bins.get(id);
    const fresh = bin?.requests.filter((request) => !known.has(request.id)) ?? [];
    if (bin && fresh.length > 0) binned.push(bin.id);
    for (const value of fresh) {
      known.add(value.id);
      yield bin?.aside?.includes(value.id) ? { kind: 'request', value, aside: true } : { kind: 'request', value };
    }
  }
  const told = new Set<string>();
  for (const id of await db.answers.toCollection().primaryKeys()) {
    const value = await db.answers.get(id);
    if (!value || !known.has(value.requestId)) continue;
    told.add(id);
    yield { kind: 'answer', value };
  }
  for (const id of binned)
    for (const value of (await db.bins.get(id))?.answers ?? [])
      if (known.has(value.requestId) && !told.has(value.id)) {
        told.add(value.id);
        yield { kind: 'answer', value };
      }
}

/** Disclosures that have a link, with their documents and holdings, kept and binned. */
async function* linkedRecords(
  db: LedgerDatabase,
  isKnown: (disclosureId: string, address?: string) => boolean,
  holderIds: ReadonlySet<string>,
): AsyncGenerator<BackupRecord> {
  const isComplete = ({ disclosureId, address, outcome }: DocumentOutcome) =>
    isKnown(disclosureId) && (outcome !== 'kept' || isKnown(disclosureId, address));
  const isHeld = ({ disclosureId, holderId }: Holding) => isKnown(disclosureId) && holderIds.has(holderId);
  for await (const value of both<Disclosure>(db, 'disclosures', ({ disclosure }) => [disclosure]))
    if (isKnown(value.id)) yield { kind: 'disclosure', value };
  for await (const value of both<DocumentOutcome>(db, 'documents', ({ documents }) => documents))
    if (isComplete(value)) yield { kind: 'document', value };
  for await (const value of both<Holding>(db, 'holdings', ({ holdings }) => holdings))
    if (isHeld(value)) yield { kind: 'holding', value };
}

/** The rows of a table, and those that lie in the bin. */
async function* both<T>(db: LedgerDatabase, name: string, inBin: (binned: Binned) => readonly T[]): AsyncGenerator<T> {
  yield* rowsOf<T>(db, name);
  for await (const binned of rowsOf<Binned>(db, 'binned')) yield* inBin(binned);
}

/** Holders of what is kept, and of what lies in the bin, each once: the bin may know one by keys that another row lacks. */
async function* holdersOf(db: LedgerDatabase): AsyncGenerator<Holder> {
  const inBin = new Map<string, Holder>();
  for await (const { holders } of rowsOf<Binned>(db, 'binned'))
    for (const holder of holders) {
      const other = inBin.get(holder.id);
      inBin.set(holder.id, other ? uniteHolders(other, holder) : holder);
    }
  for await (const holder of rowsOf<Holder>(db, 'holders')) {
    const other = inBin.get(holder.id);
    inBin.delete(holder.id);
    yield other ? uniteHolders(holder, other) : holder;
  }
  yield* inBin.values();
}
