import { noticeHashesOf } from './assess-disclosure';
import type { LedgerDatabase } from './database';
import type { Bin } from './records';
import { refreshHolders, summariseDisclosure, tellHolder } from './refresh-holders';
import { keepSigner } from './signer';

/** What the user throws away: one disclosure, all of a site or a holder, or everything. */
export type ThrownAway =
  | { what: 'disclosure' | 'holder'; id: string }
  | { what: 'site'; site: string }
  | { what: 'everything' };

/** Disclosures that go in one transaction. */
const BATCH = 100;

/** Tables that a transaction of the bin writes to. */
export function binTables(db: LedgerDatabase) {
  const { disclosures, documents, revisions, notices, readings, holders, holdings, requests, answers, approaches } = db;
  const own = [db.chains, db.links, db.clues, db.bins, db.binned, db.identities, db.tallies, db.items];
  return [
    disclosures,
    documents,
    revisions,
    notices,
    readings,
    holders,
    holdings,
    requests,
    answers,
    approaches,
    ...own,
  ];
}

/**
 * Puts what the user throws away into the bin, together, and gives the bin's id; null when there was nothing. Large
 * amounts go in several transactions: what a stop in the middle leaves is whole, and goes at the next try.
 */
export async function throwAway(
  db: LedgerDatabase,
  thrown: ThrownAway,
  { binId, at }: { binId: string; at: string },
): Promise<string | null> {
  const ids = await disclosuresOf(db, thrown);
  const bin: Bin = {
    id: binId,
    what: thrown.what,
    label: await labelOf(db, thrown),
    binnedAt: at,
    disclosures: 0,
    requests: [],
    answers: [],
    approaches: [],
    aside: [],
    identities: [],
  };
  // Dexie looks at the function itself: only of an async one does it await all that is awaited inside.
  for (let start = 0; start < ids.length; start += BATCH)
    await db.transaction('rw', binTables(db), async () => moveToBin(db, bin, ids.slice(start, start + BATCH), at));
  if (thrown.what === 'holder' || thrown.what === 'everything')
    await db.transaction('rw', binTables(db), async () => moveTheRest(db, bin, thrown));
  return (await db.bins.get(binId)) ? binId : null;
}

async function disclosuresOf(db: LedgerDatabase, thrown: ThrownAway): Promise<string[]> {
  switch (thrown.what) {
    case 'disclosure':
      return [thrown.id];
    case 'site':
      return db.clues.where('site').equals(thrown.site).primaryKeys();
    case 'holder': {
      const holdings = await db.holdings.where('holderId').equals(thrown.id).toArray();
      // Where it is only named as a partner, nothing shows that it received anything.
      return holdings.filter(({ role }) => role !== 'named-partner').map(({ disclosureId }) => disclosureId);
    }
    case 'everything':
      return db.disclosures.toCollection().primaryKeys();
  }
}

async function labelOf(db: LedgerDatabase, thrown: ThrownAway): Promise<string> {
  if (thrown.what === 'site') return thrown.site;
  if (thrown.what === 'holder') return (await db.holders.get(thrown.id))?.name ?? '';
  if (thrown.what === 'disclosure') return (await db.clues.get(thrown.id))?.site ?? '';
  return '';
}

/**
 * Moves disclosures into a bin, with the holders that lose their last one. Call it inside a transaction.
 * @param at when the user threw them away; null where their links already say so.
 */
export async function moveToBin(
  db: LedgerDatabase,
  bin: Bin,
  ids: readonly string[],
  at: string | null,
): Promise<void> {
  const kept = await db.bins.get(bin.id);
  const now = kept ?? bin;
  let moved = 0;
  const touched = new Set<string>();
  for (const disclosure of await db.disclosures.bulkGet([...ids])) {
    if (!disclosure) continue;
    const { id } = disclosure;
    const documents = await db.documents.where('disclosureId').equals(id).toArray();
    const holdings = await db.holdings.where('disclosureId').equals(id).toArray();
    const known = await db.holders.bulkGet(holdings.map(({ holderId }) => holderId));
    const latest = await summariseDisclosure(db, disclosure);
    // Only what this disclosure says of them lies in the bin with it: what others say may be erased before.
    const holders = holdings.flatMap(({ claims }, index) => {
      const holder = known[index];
      return holder ? [tellHolder(holder, claims, { disclosures: 1, latest })] : [];
    });
    for (const holder of holders) touched.add(holder.id);
    const noticeHashes = noticeHashesOf(disclosure, documents);
    await db.binned.put({ disclosureId: id, binId: bin.id, disclosure, documents, holdings, holders, noticeHashes });
    await db.documents.where('disclosureId').equals(id).delete();
    await db.holdings.where('disclosureId').equals(id).delete();
    await db.clues.delete(id);
    await db.disclosures.delete(id);
    if (at !== null) await standLinks(db, id, 'binned', at);
    moved++;
  }
  await refreshHolders(db, touched);
  const gone = [...touched];
  const left = new Set((await db.holders.bulkGet(gone)).map((holder) => holder?.id));
  const lost = gone.filter((id) => !left.has(id));
  const letters = lost.length > 0 ? await takeLetters(db, lost) : NO_LETTERS;
  if (moved + letters.requests.length === 0) return;
  await db.bins.put({ ...withLetters(now, letters), disclosures: now.disclosures + moved });
}

/** Notes on the links of a disclosure what has become of it; what was erased elsewhere stays so. */
export async function standLinks(db: LedgerDatabase, id: string, stand: 'kept' | 'binned', at: string): Promise<void> {
  await db.links
    .where('disclosureId')
    .equals(id)
    .modify((link) => {
      if (link.stand === 'erased') return;
      link.stand = stand;
      link.standAt = at;
    });
}

type Letters = Required<Pick<Bin, 'requests' | 'answers'>>;

const NO_LETTERS: Letters = { requests: [], answers: [] };

/** Takes the letters to some holders out of the ledger, or all letters, with the answers to them. */
async function takeLetters(db: LedgerDatabase, holderIds: readonly string[] | 'all'): Promise<Letters> {
  const requests =
    holderIds === 'all'
      ? await db.requests.toArray()
      : await db.requests
          .where('holderId')
          .anyOf([...holderIds])
          .toArray();
  const ids = requests.map(({ id }) => id);
  const answers = await db.answers.where('requestId').anyOf(ids).toArray();
  await db.requests.bulkDelete(ids);
  await db.answers.bulkDelete(answers.map(({ id }) => id));
  return { requests, answers };
}

function withLetters(bin: Bin, { requests, answers }: Letters): Bin {
  return { ...bin, requests: [...bin.requests, ...requests], answers: [...(bin.answers ?? []), ...answers] };
}

/** Letters to a holder that is thrown away; with everything, all letters, messages and the user's own addresses and numbers. */
async function moveTheRest(db: LedgerDatabase, bin: Bin, thrown: ThrownAway): Promise<void> {
  const now = (await db.bins.get(bin.id)) ?? bin;
  const all = thrown.what === 'everything';
  const letters = await takeLetters(db, thrown.what === 'holder' ? [thrown.id] : 'all');
  const holders = await db.holders.bulkGet(letters.requests.map(({ holderId = '' }) => holderId));
  const alone = letters.requests.filter(({ holderId }, index) => !holderId || holders[index]).map(({ id }) => id);
  const identities = all ? await db.identities.toArray() : [];
  const approaches = all ? await db.approaches.toArray() : [];
  if (all) {
    await db.identities.clear();
    await keepSigner(db, null);
    await db.approaches.clear();
  }
  const rest = identities.length + approaches.length;
  if (now.disclosures + now.requests.length + letters.requests.length + rest === 0) return;
  await db.bins.put({
    ...withLetters(now, letters),
    aside: [...(now.aside ?? []), ...alone],
    identities,
    approaches,
  });
}
