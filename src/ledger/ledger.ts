import { liveQuery } from 'dexie';
import type { Answer } from '../disclosure/answer';
import type { Holder, Holding } from '../disclosure/holder';
import type { DocumentOutcome, Notice } from '../disclosure/reading';
import type { AccessRequest } from '../disclosure/request';
import type { Disclosure } from '../disclosure/schema';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../disclosure/settings';
import type { Assessment } from '../disclosure/verdict';
import { forgetAnswer, keepAnswer, requestsWithAnswers } from './answers';
import { assessDisclosure, noticeHashesOf } from './assess-disclosure';
import { type LedgerDatabase, openDatabase } from './database';
import { forgetDisclosure } from './forget-disclosure';
import { type Kept, keepDisclosure, keepDocument } from './keep-disclosure';
import type { DisclosureEntry, DocumentEntry, KeptReading } from './records';

/** One disclosure with all that is known about it. */
export interface DisclosureInFull {
  disclosure: Disclosure;
  assessment: Assessment;
  notices: Notice[];
  readings: KeptReading[];
  documents: DocumentOutcome[];
  holders: { holding: Holding; holder: Holder }[];
}

/** The user's disk: the background writes, the views read. */
export interface Ledger {
  keepDisclosure(entry: DisclosureEntry): Promise<Kept>;
  keepDocument(entry: DocumentEntry): Promise<Kept>;
  forgetDisclosure(id: string): Promise<void>;
  keepRequest(request: AccessRequest): Promise<void>;
  keepAnswer(answer: Answer): Promise<void>;
  forgetAnswer(id: string): Promise<void>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  settings(): Promise<Settings>;
  /** The key of this installation's fingerprints, 32 bytes, made on first use. */
  fingerprintKey(random: () => Uint8Array): Promise<Uint8Array>;
  /** Newest disclosure first. */
  latestHolders(most: number): Promise<Holder[]>;
  latestDisclosures(most: number): Promise<Disclosure[]>;
  holder(id: string): Promise<Holder | undefined>;
  disclosuresOf(holderId: string): Promise<Disclosure[]>;
  disclosureInFull(id: string): Promise<DisclosureInFull | undefined>;
  requestsOf(holderId: string): Promise<AccessRequest[]>;
  /** Every letter with its answers, newest letter first. */
  requests(): Promise<{ request: AccessRequest; answers: Answer[] }[]>;
  pendingDocuments(): Promise<DocumentOutcome[]>;
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
    forgetDisclosure: (id) => forgetDisclosure(db, id),
    keepRequest: async (request) => void (await db.requests.put(request)),
    keepAnswer: (answer) => keepAnswer(db, answer, newId),
    forgetAnswer: (id) => forgetAnswer(db, id),
    changeSettings: (change) => changeSettings(db, change),
    settings: () => readSettings(db),
    fingerprintKey: (random) => fingerprintKey(db, random),
    latestHolders: (most) => db.holders.orderBy('lastDisclosureAt').reverse().limit(most).toArray(),
    latestDisclosures: (most) => db.disclosures.orderBy('sentAt').reverse().limit(most).toArray(),
    holder: (id) => db.holders.get(id),
    disclosuresOf: (holderId) => disclosuresOf(db, holderId),
    disclosureInFull: (id) => disclosureInFull(db, id),
    requestsOf: (holderId) => db.requests.where('holderId').equals(holderId).toArray(),
    requests: () => requestsWithAnswers(db),
    pendingDocuments: () => db.documents.where('outcome').equals('pending').toArray(),
    close: () => db.close(),
  };
}

/** Calls back with the result of a query now and after each change that touches it, from whichever context; gives the way to stop. */
export function watchLedger<T>(query: () => Promise<T>, next: (value: T) => void, failed: (error: unknown) => void) {
  const subscription = liveQuery(query).subscribe({ next, error: failed });
  return () => subscription.unsubscribe();
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
  return {
    disclosure,
    documents,
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
