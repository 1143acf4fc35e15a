import type { Answer } from '../disclosure/answer';
import type { Approach } from '../disclosure/approach';
import type { Company, CompanyFile } from '../disclosure/company';
import type { VendorList } from '../disclosure/platform/vendor-list';
import type { DocumentOutcome, Notice } from '../disclosure/reading';
import type { AccessRequest } from '../disclosure/request';
import type { Settings } from '../disclosure/settings';
import { addReading, type NewReading } from './add-reading';
import { forgetAnswer, keepAnswer } from './answers';
import { keepCompanies, removeCompanies } from './company-list';
import { type LedgerDatabase, openDatabase } from './database';
import { type Kept, keepDisclosure, keepDocument } from './keep-disclosure';
import { keepObserved } from './keep-observed';
import { keepRemembered, type RememberedEntry } from './keep-remembered';
import { keepRevision, type RevisionEntry } from './keep-revision';
import { type Keeper, keeperOf } from './keeper';
import { type LedgerReader, readFrom } from './ledger-reader';
import { mergeHolders } from './merge-holders';
import { type NoticeUse, noticesToReread } from './notices-to-reread';
import { unpackNotice } from './packed-notice';
import { readSettings } from './read-settings';
import type { DisclosureEntry, DocumentEntry, HolderClaim, KeptReading } from './records';
import { splitHolder } from './split-holder';
import * as upgrade from './upgrade';
import { keepVendorList } from './vendor-lists';

/** The user's disk: only the background writes; the views read, through the reader alone. */
export interface Ledger extends LedgerReader {
  /** Bin, limits, identities, imports. */
  keeper: Keeper;
  keepDisclosure(entry: DisclosureEntry): Promise<Kept>;
  keepDocument(entry: DocumentEntry): Promise<Kept>;
  /** Keeps what the user told of something given before. */
  keepRemembered(entry: RememberedEntry): Promise<Kept>;
  keepRevision(entry: RevisionEntry): Promise<void>;
  addReading(entry: NewReading): Promise<void>;
  /** Adds who was seen to receive the data of a disclosure kept a moment ago. */
  keepObserved(seen: { disclosureId: string; claims: readonly HolderClaim[]; at: string }): Promise<void>;
  mergeHolders(id: string, otherId: string): Promise<void>;
  splitHolder(id: string, names: readonly string[]): Promise<void>;
  keepCompanies(file: CompanyFile, companies: readonly Company[]): Promise<void>;
  removeCompanies(): Promise<void>;
  keepVendorList(list: VendorList, fetchedAt: string): Promise<void>;
  keepRequest(request: AccessRequest): Promise<void>;
  keepApproach(approach: Approach): Promise<void>;
  forgetApproach(id: string): Promise<void>;
  keepAnswer(answer: Answer): Promise<void>;
  forgetAnswer(id: string): Promise<void>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** The key of this installation's fingerprints, 32 bytes, made on first use. */
  fingerprintKey(random: () => Uint8Array): Promise<Uint8Array>;
  pendingDocuments(): Promise<DocumentOutcome[]>;
  /** Documents that could not be reached at their one try so far, before a moment. */
  documentsToRetry(before: string): Promise<DocumentOutcome[]>;
  notice(hash: string): Promise<Notice | undefined>;
  /** By the newest reader. */
  readingOf(hash: string): Promise<KeptReading | undefined>;
  /** Kept notices that no reader of this version or newer has read, with what rests on each. */
  noticesToReread(readerVersion: number, most: number): Promise<NoticeUse[]>;
}

/**
 * Opens the ledger.
 * @param newId makes ids of holders (UUID).
 * @throws LedgerFromFutureError, or DexieError when the store cannot be opened.
 */
export async function openLedger(newId: () => string, name?: string): Promise<Ledger> {
  const db = await openDatabase(name, undefined, async () => upgrade);
  return {
    ...readFrom(db),
    keeper: keeperOf(db, newId),
    keepDisclosure: (entry) => keepDisclosure(db, entry, newId),
    keepDocument: (entry) => keepDocument(db, entry, newId),
    keepRemembered: (entry) => keepRemembered(db, entry, newId),
    keepRevision: (entry) => keepRevision(db, entry),
    addReading: (entry) => addReading(db, entry, newId),
    keepObserved: (seen) => keepObserved(db, seen, newId),
    mergeHolders: (id, otherId) => mergeHolders(db, id, otherId),
    splitHolder: (id, names) => splitHolder(db, id, names, newId),
    keepCompanies: (file, companies) => keepCompanies(db, file, companies),
    removeCompanies: () => removeCompanies(db),
    keepVendorList: (list, fetchedAt) => keepVendorList(db, list, fetchedAt),
    keepRequest: async (request) => void (await db.requests.put(request)),
    keepApproach: async (approach) => void (await db.approaches.put(approach)),
    forgetApproach: (id) => db.approaches.delete(id),
    keepAnswer: (answer) => keepAnswer(db, answer, newId),
    forgetAnswer: (id) => forgetAnswer(db, id),
    changeSettings: (change) => changeSettings(db, change),
    fingerprintKey: (random) => fingerprintKey(db, random),
    pendingDocuments: () => db.documents.where('outcome').equals('pending').toArray(),
    documentsToRetry: (before) =>
      db.documents
        .where('outcome')
        .equals('unreachable')
        .filter(({ tries, fetchedAt }) => tries === 1 && fetchedAt < before)
        .toArray(),
    notice: async (hash) => {
      const kept = await db.notices.get(hash);
      return kept && unpackNotice(kept);
    },
    readingOf: (hash) => db.readings.where('noticeHash').equals(hash).last(),
    noticesToReread: (version, most) => noticesToReread(db, version, most),
  };
}

async function changeSettings(db: LedgerDatabase, change: Partial<Settings>): Promise<void> {
  await db.transaction('rw', db.items, async () => {
    await db.items.put({ key: 'settings', value: { ...(await readSettings(db)), ...change } });
  });
}

async function fingerprintKey(db: LedgerDatabase, random: () => Uint8Array): Promise<Uint8Array> {
  return db.transaction('rw', db.items, async () => {
    const item = await db.items.get('fingerprint-key');
    if (item?.value instanceof Uint8Array) return item.value;
    const made = random();
    await db.items.put({ key: 'fingerprint-key', value: made });
    return made;
  });
}
