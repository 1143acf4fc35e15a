import { Dexie } from 'dexie';
import fc from 'fast-check';
import { canonicalJson } from '../../src/disclosure/canonical-json';
import { leaveGap } from '../../src/disclosure/chain';
import { hashTextNow } from '../../src/disclosure/hash-text';
import { type LedgerDatabase, openDatabase } from '../../src/ledger/database';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import type { AccessRequest, DisclosureEntry } from '../../src/ledger/records';
import { everyRow } from '../ledger/every-row';
import { sampleReading, uuidOf } from '../ledger/sample-entry';
import { richEntry } from '../views/rich-entry';

const opened: { ledger: Ledger; db: LedgerDatabase; name: string }[] = [];
let made = 0;
let minute = 0;
let imports = 0;

/** A machine with a ledger of its own. */
export async function machine() {
  const name = `machine-${made++}`;
  const prefix = made;
  let ids = 0;
  const newId = () => `${String(prefix).padStart(8, '0')}-0000-4000-8000-${String(ids++).padStart(12, '0')}`;
  const ledger = await openLedger(newId, name);
  const own = { ledger, db: await openDatabase(name), name };
  opened.push(own);
  return own;
}
export type Machine = Awaited<ReturnType<typeof machine>>;

/** Away with all machines. Each run begins so: a seed gives the same ids and times, and the same outcome, each time. */
export async function beginAnew(): Promise<void> {
  for (const { ledger, db, name } of opened.splice(0)) {
    ledger.close();
    db.close();
    await Dexie.delete(name);
  }
  [made, minute, imports] = [0, 0, 0];
}

export function nextImportId(): string {
  return uuidOf(9_000_000 + imports++);
}

/** Contests of five companies; the same company under several sites. */
function entry(id: number, n: number): DisclosureEntry {
  const rich = richEntry(id);
  const company = n % 5;
  const hash = hashTextNow(`Mention ${company}`);
  return {
    ...rich,
    disclosure: { ...rich.disclosure, notices: [{ hash, role: 'beside-form' as const }] },
    notices: rich.notices.map((notice) => ({ ...notice, hash, text: `Mention ${company}` })),
    readings: rich.readings.map((reading) => ({ ...reading, noticeHash: hash })),
    claims: rich.claims.map((claim) => ({
      ...claim,
      keys: [`domain:jeu${company}.test`, ...(n % 2 ? [`name:societe ${company}`] : [])],
      name: `Société ${company}`,
      role: n % 7 === 0 ? ('named-partner' as const) : claim.role,
    })),
  };
}

/**
 * What a ledger holds, but for what each machine names by itself: bins, and holders, which are told by their keys here (of
 * the ids of one, that of a machine which has erased it may be forgotten). What is erased counts as erased though it still
 * lies in a bin.
 */
export async function essence({ db }: Machine) {
  const rows = await everyRow(db);
  const holders = await db.holders.toArray();
  const names = new Map(
    holders.map(({ id, keys }) => [
      id,
      keys
        .filter((key) => !key.startsWith('id:'))
        .sort()
        .join(' '),
    ]),
  );
  const named = <T extends { holderId?: string | undefined }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, holderId: names.get(one.holderId ?? '') ?? one.holderId }));
  const inOrder = <T>(list: readonly T[]) =>
    [...list].sort((one, other) => (canonicalJson(one) < canonicalJson(other) ? -1 : 1));
  const links = await db.links.toArray();
  const living = new Set(links.filter(({ stand }) => stand !== 'erased').map(({ disclosureId }) => disclosureId));
  const binned = (await db.binned.toArray()).filter(({ disclosureId }) => living.has(disclosureId));
  const kept = new Set(await db.disclosures.toCollection().primaryKeys());
  const looks = (await db.revisions.toArray()).filter(({ disclosureId }) => !disclosureId || kept.has(disclosureId));
  const used = new Set([
    ...(await db.clues.toArray()).flatMap(({ noticeHashes }) => noticeHashes),
    ...(await db.documents.toArray()).map(({ noticeHash }) => noticeHash),
    ...looks.map(({ noticeHash }) => noticeHash),
  ]);
  return {
    links: links.map((link) => (link.stand === 'erased' ? leaveGap(link, link.standAt) : link)),
    chains: rows.chains,
    disclosures: rows.disclosures,
    documents: rows.documents,
    holdings: inOrder(named(await db.holdings.toArray())),
    holders: inOrder(
      holders.map((holder) => ({
        ...holder,
        id: '',
        keys: names.get(holder.id),
        apartFrom: inOrder(holder.apartFrom.map((id) => names.get(id) ?? id)),
        contacts: [...holder.contacts].sort(),
      })),
    ),
    binned: binned.map(({ disclosure }) => disclosure),
    notices: (await db.notices.toArray()).filter(({ hash }) => used.has(hash)),
    readings: (await db.readings.toArray()).filter(({ noticeHash }) => used.has(noticeHash)),
    looks,
    requests: named(await db.requests.toArray()).map((request) => ({
      ...request,
      disclosureIds: request.disclosureIds.filter((id) => living.has(id)),
    })),
    answers: rows.answers,
    clues: rows.clues,
  };
}

const ACTS = [
  'keep',
  'same',
  'fetch',
  'write',
  'send',
  'hear',
  'bin',
  'bin-holder',
  'bin-all',
  'back',
  'erase',
] as const;
type Act = { act: (typeof ACTS)[number]; n: number };
export const acts = fc.array(
  fc.record({
    act: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Act['act']>('keep') },
      { weight: 8, arbitrary: fc.constantFrom(...ACTS.filter((act) => act !== 'bin-all')) },
      { weight: 1, arbitrary: fc.constant<Act['act']>('bin-all') },
    ),
    n: fc.integer({ min: 1, max: 12 }),
  }),
  { maxLength: 10 },
);

/** What a user does on one machine: every entry is a new one but `same`; whatever else is there may be thrown away. */
export async function live(own: Machine, story: readonly Act[]): Promise<void> {
  const { ledger, db } = own;
  for (const { act, n } of story) {
    minute++;
    const at = new Date(Date.UTC(2026, 3, 1, 0, minute)).toISOString();
    const pick = <T>(list: readonly T[]): T | undefined => list[n % list.length];
    const id = pick((await ledger.latestDisclosures(99)).map((disclosure) => disclosure.id).sort());
    const bin = pick(await ledger.bins());
    const request = pick((await db.requests.toArray()).sort((one, other) => one.id.localeCompare(other.id)));
    const holder = pick((await db.holders.toArray()).sort((one, other) => one.id.localeCompare(other.id)));
    await DOINGS[act]({ own, at, n, id, bin: bin?.id, request, holderId: holder?.id });
  }
}

/** What may be done next: with one of what is there, if anything is. */
interface Chance {
  own: Machine;
  at: string;
  n: number;
  id: string | undefined;
  bin: string | undefined;
  request: AccessRequest | undefined;
  holderId: string | undefined;
}

const DOINGS: Record<Act['act'], (chance: Chance) => unknown> = {
  keep: ({ own, n }) => own.ledger.keepDisclosure(entry(1_000 + minute * 20 + n, n)),
  // One that two copies of a profile both write.
  same: ({ own, n }) => own.ledger.keepDisclosure({ ...entry(700 + (n % 3), n % 3), documents: [] }),
  fetch: ({ own, at }) => fetchOne(own, at),
  write: ({ own, at, n, holderId, id }) =>
    own.ledger.keepRequest(letter(minute, at, n % 4 === 0 ? undefined : holderId, id)),
  send: ({ own, at, request }) =>
    request && own.ledger.keepRequest({ ...request, sentOn: at.slice(0, 10), country: 'FR' }),
  hear: ({ own, at, n, request }) => request && own.ledger.keepAnswer(answerTo(request.id, at, n)),
  bin: ({ own, at, id }) => id && own.ledger.keeper.throwAway({ what: 'disclosure', id }, at),
  'bin-holder': ({ own, at, holderId: id }) => id && own.ledger.keeper.throwAway({ what: 'holder', id }, at),
  'bin-all': ({ own, at }) => own.ledger.keeper.throwAway({ what: 'everything' }, at),
  back: ({ own, at, bin }) => bin && own.ledger.keeper.takeBack(bin, at),
  erase: ({ own, at, bin }) => bin && own.ledger.keeper.emptyBin(bin, at),
};

async function fetchOne({ ledger }: Machine, at: string): Promise<void> {
  const document = (await ledger.pendingDocuments())[0];
  if (!document) return;
  const text = `Règlement lu le ${at}`;
  const noticeHash = hashTextNow(text);
  await ledger.keepDocument({
    document: { ...document, outcome: 'kept', fetchedAt: at, noticeHash },
    notice: { hash: noticeHash, text, title: 'Règlement', language: 'fr', keptAt: at },
    reading: sampleReading(noticeHash),
    claims: [],
  });
}

function letter(n: number, writtenAt: string, holderId?: string, disclosureId?: string): AccessRequest {
  return {
    id: uuidOf(20_000 + n),
    kind: holderId ? 'access' : 'source',
    ...(holderId ? { holderId } : {}),
    disclosureIds: disclosureId ? [disclosureId] : [],
    language: 'fr',
    reference: `CP-2026-${n}`,
    writtenAt,
  };
}

function answerTo(requestId: string, notedAt: string, n: number) {
  return {
    id: uuidOf(30_000 + minute),
    requestId,
    receivedOn: notedAt.slice(0, 10),
    notedAt,
    kind: 'incomplete' as const,
    missing: ['source' as const],
    named: [{ name: `Courtage ${n % 3}`, part: 'recipient' as const }],
    files: [{ name: 'reponse.pdf', type: 'application/pdf', content: 'JVBERi0=' }],
  };
}
