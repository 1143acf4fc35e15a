import type { Answer } from '../disclosure/answer';
import type { Approach } from '../disclosure/approach';
import type { BackupRecord } from '../disclosure/backup-record';
import type { ChainReport } from '../disclosure/chain-findings';
import type { Company, CompanyFile } from '../disclosure/company';
import type { Holder, Holding } from '../disclosure/holder';
import type { VendorList } from '../disclosure/platform/vendor-list';
import type { DocumentOutcome, Notice } from '../disclosure/reading';
import type { AccessRequest } from '../disclosure/request';
import type { Disclosure } from '../disclosure/schema';
import type { Settings } from '../disclosure/settings';
import type { Signer } from '../disclosure/signer';
import type { Assessment } from '../disclosure/verdict';
import { assessDisclosure, noticeHashesOf } from './assess-disclosure';
import { type LedgerDatabase, openDatabase } from './database';
import type { WatchedDocument } from './looks-at-documents';
import { unpackNotice } from './packed-notice';
import type { TracedChain } from './read-chain';
import type { DisclosureForRecord } from './read-for-records';
import { readSettings } from './read-settings';
import type { Span, Trail, TrailChoice } from './read-trail';
import type { Bin, ChainLink, Identity, Import, KeptReading, Tally } from './records';
import { requestsWithAnswers } from './requests-with-answers';
import { rowsByIndex, rowsByKeys } from './rows-by-keys';
import type { TracedApproach } from './trace-approach';
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

/** What can be asked of the ledger: all that the views need. */
export interface LedgerReader {
  settings(): Promise<Settings>;
  /** Those that received something; newest disclosure first, from a place in that order on. */
  latestHolders(most: number, from?: number): Promise<Holder[]>;
  countHolders(): Promise<number>;
  /** Those that notices only name as partners; newest disclosure first. */
  latestPartners(most: number): Promise<Holder[]>;
  /** Newest first, from a place in that order on. */
  latestDisclosures(most: number, from?: number): Promise<Disclosure[]>;
  holder(id: string): Promise<Holder | undefined>;
  disclosuresOf(holderId: string): Promise<Disclosure[]>;
  disclosureInFull(id: string): Promise<DisclosureInFull | undefined>;
  /** For pictures: the newest disclosures of a choice, `most` at the most, with who holds them. */
  trail(choice: TrailChoice, most: number): Promise<Trail>;
  /** When the first and the last disclosure were made. */
  span(): Promise<Span | null>;
  /** How many there are between each of these moments and the next. */
  countBetween(bounds: readonly string[]): Promise<number[]>;
  /** Every linked document that was read, with the texts it had; those that changed first. */
  watchedDocuments(): Promise<WatchedDocument[]>;
  requestsOf(holderId: string): Promise<AccessRequest[]>;
  /** Every letter with its answers, newest letter first. */
  requests(): Promise<{ request: AccessRequest; answers: Answer[] }[]>;
  hasRequests(): Promise<boolean>;
  holdingsOf(holderId: string): Promise<Holding[]>;
  /** What was thrown away and can be taken back, newest first. */
  bins(): Promise<Bin[]>;
  identities(): Promise<Identity[]>;
  /** Who signs letters, where the user wished it to be kept. */
  signer(): Promise<Signer | null>;
  /** Sites of which something was not recorded, because they had reached a limit. */
  crowdedSites(): Promise<Tally[]>;
  imports(): Promise<Import[]>;
  /** When the last backup was made; null for never. */
  lastBackupAt(): Promise<string | null>;
  /** Walks the chains and says what is missing or altered. */
  verify(progress?: (done: number) => void): Promise<ChainReport>;
  /** Every record, in the order of a backup. */
  readForBackup(options: { secrets: boolean }): AsyncGenerator<BackupRecord>;
  /** The ids of all disclosures, newest first. */
  disclosureIds(): Promise<string[]>;
  /** These disclosures as records for other tools tell them, some at a time. */
  readForRecords(ids: readonly string[]): AsyncGenerator<DisclosureForRecord>;
  /** The chain of this installation; null when it has recorded nothing. */
  ownChain(): Promise<string | null>;
  /** What is known of these links of a backup, and of these disclosures. */
  compareLinks(hashes: readonly string[]): Promise<(ChainLink | undefined)[]>;
  contentsOf(disclosureIds: readonly string[]): Promise<Map<string, string[]>>;
  /** Political messages, newest first. */
  approaches(): Promise<Approach[]>;
  latestApproaches(most: number): Promise<Approach[]>;
  /** One of them, with whoever had the address or number that it reached. */
  traceApproach(id: string): Promise<TracedApproach | undefined>;
  /** Names of IAB's list, where the user had it downloaded: of that issue, else of the newest there is. */
  vendorList(specification: VendorList['specification'], version: number): Promise<VendorList | null>;
  /** The same with all that leads to it, in full: for its evidence. */
  readChain(id: string): Promise<TracedChain | undefined>;
  companyFile(): Promise<CompanyFile | null>;
  companyOf(holder: Holder): Promise<{ company: Company; file: CompanyFile } | null>;
  close(): void;
}

/**
 * Opens the ledger to be read.
 * @throws LedgerFromFutureError, or DexieError when the store cannot be opened.
 */
export async function openLedgerReader(name?: string): Promise<LedgerReader> {
  return readFrom(await openDatabase(name));
}

/** Loaded when they are asked for: the popup never does. One way to them all, which weighs less than one for each. */
const trails = () => import('./trails');

/** Asks an open database. */
export function readFrom(db: LedgerDatabase): LedgerReader {
  return {
    settings: () => readSettings(db),
    latestHolders: (most, from) => newestOf(db, 'received', most, from),
    countHolders: () => standing(db, 'received').count(),
    latestPartners: (most) => newestOf(db, 'named', most),
    latestDisclosures: (most, from = 0) =>
      db.disclosures.orderBy('sentAt').reverse().offset(from).limit(most).toArray(),
    holder: (id) => db.holders.get(id),
    disclosuresOf: (holderId) => disclosuresOf(db, holderId),
    disclosureInFull: (id) => disclosureInFull(db, id),
    requestsOf: (holderId) => db.requests.where('holderId').equals(holderId).toArray(),
    requests: () => requestsWithAnswers(db),
    hasRequests: async () => (await db.requests.count()) > 0,
    holdingsOf: (holderId) => db.holdings.where('holderId').equals(holderId).toArray(),
    bins: async () => (await db.bins.toArray()).sort((one, other) => other.binnedAt.localeCompare(one.binnedAt)),
    identities: () => db.identities.toArray(),
    crowdedSites: () => db.tallies.filter(({ refused }) => refused > 0).toArray(),
    imports: () => db.imports.toArray(),
    lastBackupAt: () => stringItem(db, 'last-backup'),
    // Loaded when they are asked for: the popup never does.
    signer: async () => (await import('./signer')).readSigner(db),
    watchedDocuments: async () => (await import('./looks-at-documents')).looksAtDocuments(db),
    verify: async (progress) => (await import('./verify-ledger')).verifyLedger(db, progress),
    readForBackup: async function* (options) {
      yield* (await import('./read-for-backup')).readForBackup(db, options);
    },
    disclosureIds: () => db.disclosures.orderBy('sentAt').reverse().primaryKeys(),
    readForRecords: async function* (ids) {
      yield* (await import('./read-for-records')).readForRecords(db, ids);
    },
    ownChain: () => stringItem(db, 'own-chain'),
    compareLinks: (hashes) => rowsByKeys(db.links, hashes),
    contentsOf: (ids) => contentsOf(db, ids),
    approaches: () => db.approaches.orderBy('cameOn').reverse().toArray(),
    traceApproach: async (id) => (await trails()).traceApproach(db, id),
    readChain: async (id) => (await trails()).readChain(db, id, (one) => disclosureInFull(db, one)),
    latestApproaches: (most) => db.approaches.orderBy('cameOn').reverse().limit(most).toArray(),
    trail: async (choice, most) => (await trails()).readTrail(db, choice, most),
    span: async () => (await trails()).readSpan(db),
    countBetween: async (bounds) => (await trails()).countBetween(db, bounds),
    vendorList: async (...wanted) => (await import('./vendor-lists')).findVendorList(db, ...wanted),
    companyFile: async () => (await import('./company-list')).readCompanyFile(db),
    companyOf: async ({ keys }) => (await import('./company-list')).findCompany(db, keys),
    close: () => db.close(),
  };
}

async function stringItem(db: LedgerDatabase, key: string): Promise<string | null> {
  const value = (await db.items.get(key))?.value;
  return typeof value === 'string' ? value : null;
}

/** Hashes of what was kept of disclosures, by their links. */
async function contentsOf(db: LedgerDatabase, ids: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const links = await rowsByIndex(db.links, 'disclosureId', ids);
  for (const { kind, disclosureId, content } of links)
    if (kind === 'disclosure' && disclosureId) found.set(disclosureId, [...(found.get(disclosureId) ?? []), content]);
  return found;
}

function standing(db: LedgerDatabase, which: Holder['standing']) {
  return db.holders.where('[standing+lastDisclosureAt]').between([which, ''], [which, '\uffff']);
}

function newestOf(db: LedgerDatabase, which: Holder['standing'], most: number, from = 0): Promise<Holder[]> {
  return standing(db, which).reverse().offset(from).limit(most).toArray();
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
  const full = {
    disclosure,
    documents,
    versions,
    assessment: await assessDisclosure(db, disclosure),
    readings: await db.readings.where('noticeHash').anyOf(hashes).toArray(),
    holders: holdings.flatMap((holding, index) => {
      const holder = holders[index];
      return holder ? [{ holding, holder }] : [];
    }),
  };
  const notices = (await db.notices.bulkGet(hashes)).filter((notice) => notice !== undefined);
  return { ...full, notices: await Promise.all(notices.map(unpackNotice)) };
}
