import { liveQuery } from 'dexie';
import type { Company, CompanyFile } from '../disclosure/company';
import type { Holder, Holding } from '../disclosure/holder';
import type { DocumentOutcome, Notice } from '../disclosure/reading';
import type { AccessRequest } from '../disclosure/request';
import type { Disclosure } from '../disclosure/schema';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../disclosure/settings';
import type { Assessment } from '../disclosure/verdict';
import { addReading, type NewReading } from './add-reading';
import { assessDisclosure, noticeHashesOf } from './assess-disclosure';
import { findCompany, keepCompanies, readCompanyFile, removeCompanies } from './company-list';
import { type LedgerDatabase, openDatabase } from './database';
import { forgetDisclosure } from './forget-disclosure';
import { type Kept, keepDisclosure, keepDocument } from './keep-disclosure';
import { keepRevision, type RevisionEntry } from './keep-revision';
import { mergeHolders } from './merge-holders';
import { type NoticeUse, noticesToReread } from './notices-to-reread';
import type { DisclosureEntry, DocumentEntry, KeptReading } from './records';
import { splitHolder } from './split-holder';
import { type OtherVersions, versionsOfDocument } from './versions-of-document';

/** One disclosure with all that is known about it. */
export interface DisclosureInFull {
  disclosure: Disclosure;
  assessment: Assessment;
  notices: Notice[];
  readings: KeptReading[];
  documents: DocumentOutcome[];
  /** The looks at each document before and since, by its address. */
  versions: Map<string, OtherVersions>;
  holders: { holding: Holding; holder: Holder }[];
}

/** The user's disk: the background writes, the views read. */
export interface Ledger {
  keepDisclosure(entry: DisclosureEntry): Promise<Kept>;
  keepDocument(entry: DocumentEntry): Promise<Kept>;
  keepRevision(entry: RevisionEntry): Promise<void>;
  addReading(entry: NewReading): Promise<void>;
  forgetDisclosure(id: string): Promise<void>;
  mergeHolders(id: string, otherId: string): Promise<void>;
  splitHolder(id: string, names: readonly string[]): Promise<void>;
  keepCompanies(file: CompanyFile, companies: readonly Company[]): Promise<void>;
  removeCompanies(): Promise<void>;
  keepRequest(request: AccessRequest): Promise<void>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  settings(): Promise<Settings>;
  /** The key of this installation's fingerprints, 32 bytes, made on first use. */
  fingerprintKey(random: () => Uint8Array): Promise<Uint8Array>;
  /** Those that received something; newest disclosure first. */
  latestHolders(most: number): Promise<Holder[]>;
  /** Those that notices only name as partners; newest disclosure first. */
  latestPartners(most: number): Promise<Holder[]>;
  latestDisclosures(most: number): Promise<Disclosure[]>;
  holder(id: string): Promise<Holder | undefined>;
  disclosuresOf(holderId: string): Promise<Disclosure[]>;
  disclosureInFull(id: string): Promise<DisclosureInFull | undefined>;
  requestsOf(holderId: string): Promise<AccessRequest[]>;
  pendingDocuments(): Promise<DocumentOutcome[]>;
  /** Documents that could not be reached at their one try so far, before a moment. */
  documentsToRetry(before: string): Promise<DocumentOutcome[]>;
  notice(hash: string): Promise<Notice | undefined>;
  /** By the newest reader. */
  readingOf(hash: string): Promise<KeptReading | undefined>;
  holdingsOf(holderId: string): Promise<Holding[]>;
  companyFile(): Promise<CompanyFile | null>;
  companyOf(holder: Holder): Promise<{ company: Company; file: CompanyFile } | null>;
  /** Kept notices that no reader of this version or newer has read, with what rests on each. */
  noticesToReread(readerVersion: number, most: number): Promise<NoticeUse[]>;
  close(): void;
}

/**
 * Opens the ledger.
 * @param newId makes ids of holders (UUID).
 * @throws LedgerFromFutureError, or DexieError when the store cannot be opened.
 */
export async function openLedger(newId: () => string, name?: string): Promise<Ledger> {
  const db = await openDatabase(name);
  return {
    keepDisclosure: (entry) => keepDisclosure(db, entry, newId),
    keepDocument: (entry) => keepDocument(db, entry, newId),
    keepRevision: (entry) => keepRevision(db, entry),
    addReading: (entry) => addReading(db, entry, newId),
    forgetDisclosure: (id) => forgetDisclosure(db, id),
    mergeHolders: (id, otherId) => mergeHolders(db, id, otherId),
    splitHolder: (id, names) => splitHolder(db, id, names, newId),
    keepCompanies: (file, companies) => keepCompanies(db, file, companies),
    removeCompanies: () => removeCompanies(db),
    keepRequest: async (request) => void (await db.requests.put(request)),
    changeSettings: (change) => changeSettings(db, change),
    settings: () => readSettings(db),
    fingerprintKey: (random) => fingerprintKey(db, random),
    latestHolders: (most) => newestOf(db, 'received', most),
    latestPartners: (most) => newestOf(db, 'named', most),
    latestDisclosures: (most) => db.disclosures.orderBy('sentAt').reverse().limit(most).toArray(),
    holder: (id) => db.holders.get(id),
    disclosuresOf: (holderId) => disclosuresOf(db, holderId),
    disclosureInFull: (id) => disclosureInFull(db, id),
    requestsOf: (holderId) => db.requests.where('holderId').equals(holderId).toArray(),
    pendingDocuments: () => db.documents.where('outcome').equals('pending').toArray(),
    documentsToRetry: (before) =>
      db.documents
        .where('outcome')
        .equals('unreachable')
        .filter(({ tries, fetchedAt }) => tries === 1 && fetchedAt < before)
        .toArray(),
    notice: (hash) => db.notices.get(hash),
    readingOf: (hash) => db.readings.where('noticeHash').equals(hash).last(),
    holdingsOf: (holderId) => db.holdings.where('holderId').equals(holderId).toArray(),
    companyFile: () => readCompanyFile(db),
    companyOf: ({ keys }) => findCompany(db, keys),
    noticesToReread: (version, most) => noticesToReread(db, version, most),
    close: () => db.close(),
  };
}

/** Calls back with the result of a query now and after each change that touches it, from whichever context; gives the way to stop. */
export function watchLedger<T>(query: () => Promise<T>, next: (value: T) => void, failed: (error: unknown) => void) {
  const subscription = liveQuery(query).subscribe({ next, error: failed });
  return () => subscription.unsubscribe();
}

function newestOf(db: LedgerDatabase, standing: Holder['standing'], most: number): Promise<Holder[]> {
  const range = db.holders.where('[standing+lastDisclosureAt]').between([standing, ''], [standing, '\uffff']);
  return range.reverse().limit(most).toArray();
}

async function disclosuresOf(db: LedgerDatabase, holderId: string): Promise<Disclosure[]> {
  const holdings = await db.holdings.where('holderId').equals(holderId).toArray();
  const found = await db.disclosures.bulkGet(holdings.map((holding) => holding.disclosureId));
  return found
    .filter((disclosure) => disclosure !== undefined)
    .sort((one, other) => other.sentAt.localeCompare(one.sentAt));
}

async function disclosureInFull(db: LedgerDatabase, id: string): Promise<DisclosureInFull | undefined> {
  const disclosure = await db.disclosures.get(id);
  if (!disclosure) return undefined;
  const documents = await db.documents.where('disclosureId').equals(id).toArray();
  const hashes = noticeHashesOf(disclosure, documents);
  const holdings = await db.holdings.where('disclosureId').equals(id).toArray();
  const holders = await db.holders.bulkGet(holdings.map((holding) => holding.holderId));
  const versions = new Map<string, OtherVersions>();
  for (const document of documents) versions.set(document.address, await versionsOfDocument(db, document));
  return {
    disclosure,
    documents,
    versions,
    assessment: await assessDisclosure(db, disclosure),
    notices: (await db.notices.bulkGet(hashes)).filter((notice) => notice !== undefined),
    readings: await db.readings.where('noticeHash').anyOf(hashes).toArray(),
    holders: holdings.flatMap((holding, index) => {
      const holder = holders[index];
      return holder ? [{ holding, holder }] : [];
    }),
  };
}

async function readSettings(db: LedgerDatabase): Promise<Settings> {
  const item = await db.items.get('settings');
  const read = settingsSchema.safeParse({ ...DEFAULT_SETTINGS, ...(item?.value as object | undefined) });
  return read.success ? read.data : DEFAULT_SETTINGS;
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
