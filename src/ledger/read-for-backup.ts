import type { BackupRecord } from '../disclosure/backup-record';
import { type Chain, type ChainLink, leaveGap } from '../disclosure/chain';
import { hexOf } from '../disclosure/hash-text';
import type { LedgerDatabase } from './database';
import { fingerprintKeys } from './identities';
import { type PackedNotice, unpackNotice } from './packed-notice';
import type { Binned, Disclosure, DocumentOutcome, Holder, Holding, KeptReading, Revision } from './records';
import { rowsOf } from './rows-of';

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
    if (holderIds.has(value.id)) continue;
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
  for await (const notice of rowsOf<PackedNotice>(db, 'notices'))
    yield { kind: 'notice', value: await unpackNotice(notice) };
  for await (const value of rowsOf<KeptReading>(db, 'readings')) yield { kind: 'reading', value };
  for (const value of await db.requests.toArray()) yield { kind: 'request', value };
  for (const value of await db.approaches.toArray()) yield { kind: 'approach', value };
  if (!secrets) return;
  for (const value of await db.identities.toArray()) yield { kind: 'identity', value };
  for (const key of await fingerprintKeys(db)) yield { kind: 'key', value: hexOf(key) };
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

/** Holders of what is kept, and of what lies in the bin. */
async function* holdersOf(db: LedgerDatabase): AsyncGenerator<Holder> {
  yield* rowsOf<Holder>(db, 'holders');
  for await (const { holders } of rowsOf<Binned>(db, 'binned')) yield* holders;
}
