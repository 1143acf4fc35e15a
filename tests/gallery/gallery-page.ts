import { Dexie } from 'dexie';
import { addressBook } from '../../src/background/address-book';
import { buildEntry } from '../../src/background/build-entry';
import { readDocument } from '../../src/background/read-linked-documents';
import type { Answer } from '../../src/disclosure/answer';
import { claimRemembered, rememberDisclosure } from '../../src/disclosure/remember-disclosure';
import type { Settings } from '../../src/disclosure/settings';
import { LEDGER_NAME } from '../../src/ledger/database';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import type { DisclosureInFull } from '../../src/ledger/ledger-reader';
import type { DisclosureEntry } from '../../src/ledger/records';
import type { Draft } from '../../src/messages/page-messages';
import { readNotice } from '../../src/notice/read-notice';
import { fillLedger } from '../bench/ledger/fill-ledger';
import { encodeTcString } from '../disclosure/encode-tc-string';
import {
  BINNED_CONTEST,
  LETTERS,
  SAMPLE_CONTESTS,
  SAMPLE_MESSAGE,
  SAMPLE_REMEMBERED,
  type SampleContest,
} from './sample-contests';

/*
 * What fills the ledger of the gallery, in one of the extension's own pages: the product's own ledger and reader, so that
 * each picture shows what the product would say of such texts.
 */

const DAY = 86_400_000;
const ORGANISERS = ['declared-controller', 'form-operator', 'site'];
const OWN_ADDRESS = 'camille@moulin.example';
const SAMPLE_DIGEST = 'c'.repeat(64);
const newId = () => crypto.randomUUID();
const momentOf = (daysAgo: number) => new Date(Date.now() - daysAgo * DAY).toISOString();
const read = (text: string, language?: string) => readNotice(language ? { text, language } : { text });

/** The form of a contest as the popup is told of it. */
function draftOf(contest: SampleContest): Draft {
  return {
    id: contest.id,
    screen: contest.occasion,
    reasons: [`title: ${contest.title}`],
    title: contest.title,
    language: contest.language,
    fields: contest.fields,
    boxes: contest.boxes.map(({ sent: _, ...box }) => box),
    notices: contest.notice ? [contest.notice] : [],
    links: contest.documents.map(({ role, address }) => ({ role, address, label: role })),
    target: contest.address,
  };
}

function signalsOf(vendors: NonNullable<SampleContest['vendors']>) {
  const tcString = encodeTcString({
    cmpId: 31,
    vendorListVersion: 142,
    language: 'FR',
    purposes: [1, 3, 4, 7],
    interests: [9],
    features: [],
    vendors: Object.keys(vendors).map(Number),
    vendorInterests: [12],
    updatedAt: '2026-03-03T09:00:00.000Z',
  });
  return { globalPrivacyControl: 'unknown' as const, tcString, source: 'cookie' as const };
}

async function entryOf(contest: SampleContest): Promise<DisclosureEntry> {
  const at = momentOf(contest.daysAgo);
  const gesture = {
    how: 'submit' as const,
    given: contest.fields.map(({ required }, n) => (required || n < 4 ? ('given' as const) : ('empty' as const))),
    boxes: contest.boxes.map(({ sent }) => sent),
    at,
    // The same address on every page: a message to it may come from each.
    fingerprints: [{ kind: 'email' as const, digest: SAMPLE_DIGEST }],
    ...(contest.vendors ? { signals: signalsOf(contest.vendors) } : {}),
  };
  const shelved = {
    draft: draftOf(contest),
    watchId: contest.id,
    tabId: 1,
    address: contest.address,
    topAddress: null,
    topTitle: '',
    shelvedAt: at,
    gesture,
    evidence: contest.state === 'sent' ? [{ kind: 'navigation' as const, at }] : [],
    outcome: contest.state,
    observed: (contest.observed ?? []).flatMap((host) => {
      const seen = { host, kind: 'email' as const, at };
      return [
        { ...seen, variant: 'sha256' as const, moment: 'before-sending' as const },
        { ...seen, variant: 'plain' as const, moment: 'on-sending' as const, part: 'body' as const },
      ];
    }),
    vendors: {
      listVersion: 142,
      names: Object.entries(contest.vendors ?? {}).flatMap(([id, name]) => (name ? [{ id: Number(id), name }] : [])),
    },
  };
  const entry = await buildEntry(shelved, contest.state, { now: at, fetchDocuments: true, read });
  if (!entry) throw new Error(`Nothing to record of ${contest.address}`);
  return entry;
}

async function keepDocuments(ledger: Ledger, contest: SampleContest, { disclosure, documents }: DisclosureEntry) {
  for (const due of documents) {
    const { text, later } = contest.documents.find(({ address }) => address === due.address) ?? { text: 404 };
    const look = (words: string | number, daysAgo: number) =>
      readDocument(due, disclosure, {
        now: () => momentOf(daysAgo),
        fetch: async (address) =>
          typeof words === 'number'
            ? { outcome: 'http-error', detail: String(words) }
            : { outcome: 'kept', body: { kind: 'plain', text: words }, address },
        extract: async () => ({
          outcome: 'kept',
          title: '',
          language: contest.language,
          text: String(words),
          links: [],
        }),
        read,
      });
    await ledger.keepDocument(await look(text, contest.daysAgo));
    if (!later) continue;
    const { document, notice, reading } = await look(later, 0);
    await ledger.keepRevision({
      revision: {
        address: document.address,
        outcome: document.outcome,
        fetchedAt: document.fetchedAt,
        ...(document.noticeHash ? { noticeHash: document.noticeHash } : {}),
      },
      ...(notice ? { notice } : {}),
      ...(reading ? { reading } : {}),
    });
  }
}

/** Something given before, as its user remembers it, to the address of the other samples. */
async function keepMemory(ledger: Ledger): Promise<void> {
  const told = {
    source: 'memory',
    sureness: 'rather-sure',
    period: '2024-03',
    note: 'Un stand au salon de l’habitat, avec une urne',
    address: 'https://www.salon-habitat.example/',
    occasion: 'contest',
    categories: ['full-name', 'email', 'mobile'],
  } as const;
  const disclosure = rememberDisclosure(
    { ...told, categories: [...told.categories] },
    { id: SAMPLE_REMEMBERED, addedAt: momentOf(3), fingerprints: [{ kind: 'email', digest: SAMPLE_DIGEST }] },
  );
  await ledger.keepRemembered({ disclosure, claims: claimRemembered(disclosure, addressBook) });
}

/** The one whose contest it was, not a partner that it names. */
function organiserOf({ holders }: DisclosureInFull) {
  return holders.find(({ holding: { role } }) => ORGANISERS.includes(role))?.holder;
}

async function keepLetters(ledger: Ledger): Promise<void> {
  for (const [n, { contest, daysAgo, answer, isClosed }] of LETTERS.entries()) {
    const disclosureId = SAMPLE_CONTESTS[contest]?.id ?? '';
    const full = await ledger.disclosureInFull(disclosureId);
    const holder = full && organiserOf(full);
    if (!holder) continue;
    const id = `00000000-0000-4000-9000-00000000000${n}`;
    const day = momentOf(daysAgo).slice(0, 10);
    await ledger.keepRequest({
      id,
      kind: 'access',
      holderId: holder.id,
      addressee: holder.name,
      disclosureIds: [disclosureId],
      language: 'fr',
      reference: `CP-2026-7F3K${n}`,
      writtenAt: momentOf(daysAgo),
      rights: ['access'],
      sentOn: day,
      receivedOn: day,
      country: 'FR',
      ...(isClosed ? { closings: [{ closedOn: momentOf(daysAgo - 20).slice(0, 10) }] } : {}),
    });
    if (answer) await ledger.keepAnswer(answerOf(id, answer, daysAgo));
  }
}

function answerOf(requestId: string, kind: 'complete' | 'incomplete', daysAgo: number): Answer {
  return {
    id: requestId.replace('-9000-', '-a000-'),
    requestId,
    receivedOn: momentOf(daysAgo - 12).slice(0, 10),
    notedAt: momentOf(daysAgo - 12),
    kind,
    missing: kind === 'incomplete' ? ['recipients', 'political-use'] : [],
    named: kind === 'incomplete' ? [{ name: 'Gamma Data', part: 'recipient' }] : [],
    files: [],
  };
}

async function keepMessage(ledger: Ledger): Promise<void> {
  await ledger.keepApproach({
    id: SAMPLE_MESSAGE,
    notedAt: momentOf(1),
    cameOn: momentOf(2).slice(0, 10),
    channel: 'email',
    sender: 'Équipe Valmont',
    onBehalfOf: 'Camille Valmont',
    words: 'Dimanche, votez Camille Valmont.',
    fingerprints: [{ kind: 'email', digest: SAMPLE_DIGEST }],
    reached: 'plain',
    files: [],
  });
}

/** Something that was thrown away, and the user's own address. */
async function keepOwn(ledger: Ledger): Promise<void> {
  await ledger.keepDisclosure(await entryOf(BINNED_CONTEST));
  await ledger.keeper.throwAway({ what: 'disclosure', id: BINNED_CONTEST.id }, momentOf(1));
  await ledger.keeper.registerIdentity({ id: newId(), kind: 'email', value: OWN_ADDRESS, addedAt: momentOf(30) });
}

/** Keeps the sample contests with their documents and letters, in a ledger that may hold others. */
async function keepSamples(): Promise<void> {
  const ledger = await openLedger(newId);
  for (const contest of SAMPLE_CONTESTS) {
    const entry = await entryOf(contest);
    await ledger.keepDisclosure(entry);
    await keepDocuments(ledger, contest, entry);
  }
  await keepMemory(ledger);
  await keepLetters(ledger);
  await keepMessage(ledger);
  await keepOwn(ledger);
  ledger.close();
}

async function keepMany(count: number): Promise<void> {
  await fillLedger(count, { holders: count, notices: 40, noticeLength: 2_000 });
}

async function choose(settings: Partial<Settings>): Promise<void> {
  const ledger = await openLedger(newId);
  await ledger.changeSettings(settings);
  ledger.close();
}

/** The ids by which the rooms of one are opened, by the place of the contest in the list. */
async function idsOf(contest: number): Promise<{ disclosure: string; holder: string }> {
  const ledger = await openLedger(newId);
  const disclosure = SAMPLE_CONTESTS[contest]?.id ?? '';
  const full = await ledger.disclosureInFull(disclosure);
  ledger.close();
  return { disclosure, holder: (full && organiserOf(full)?.id) ?? '' };
}

/** What the background would say of a page with such a form. */
function pointOf(contest: number) {
  const sample = SAMPLE_CONTESTS[contest];
  if (!sample) return null;
  return { draft: draftOf(sample), reading: sample.notice ? read(sample.notice) : null };
}

/** Makes the ledger one of a version that is not written yet. */
async function ageBackwards(): Promise<void> {
  (await openLedger(newId)).close();
  const db = await new Dexie(LEDGER_NAME).open();
  const { verno } = db;
  db.close();
  await new Promise((resolve, reject) => {
    const request = indexedDB.open(LEDGER_NAME, (verno + 100) * 10);
    request.onsuccess = () => resolve(request.result.close());
    request.onerror = () => reject(request.error);
  });
}

const gallery = { keepSamples, keepMany, choose, idsOf, pointOf, ageBackwards };
export type Gallery = typeof gallery;
Object.assign(globalThis, { gallery });
