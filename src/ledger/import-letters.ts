import { canonicalJson } from '../disclosure/canonical-json';
import { joinRequests, joinSame } from '../disclosure/join-records';
import type { LedgerDatabase } from './database';
import type { AccessRequest, Answer, Bin, Change } from './records';

type Before = Change['before'];

/** A bin for what another machine threw away. */
export function binOfElsewhere(id: string, at: string): Bin {
  return {
    id,
    what: 'elsewhere',
    label: '',
    binnedAt: at,
    disclosures: 0,
    requests: [],
    answers: [],
    aside: [],
    identities: [],
  };
}

/**
 * Joins letters of a backup into those of the ledger, wherever they lie here. New ones are kept for now: where their
 * holder is not, the end of the import moves them into the bin. A letter that is kept on one machine and was thrown away
 * by itself on another is kept. Call it inside the step's transaction.
 */
export async function importRequests(
  db: LedgerDatabase,
  { before, binId, at }: { before: Before; binId: string; at: string },
  letters: readonly { value: AccessRequest; aside?: true | undefined }[],
): Promise<void> {
  if (letters.length === 0) return;
  const bins = await readBins(db);
  for (const { value, aside } of letters) {
    const own = await db.requests.get(value.id);
    const bin = own ? undefined : bins.holding(value.id);
    if (bin) bins.change(bin.id, withRequest(bin, value, aside));
    else if (!own && aside) {
      const elsewhere = bins.get(binId) ?? binOfElsewhere(binId, at);
      bins.change(binId, withRequest(elsewhere, value, aside));
    } else {
      const joined = own ? joinRequests(own, value) : value;
      if (own && canonicalJson(joined) === canonicalJson(own)) continue;
      before.push({ table: 'requests', key: value.id, row: own ?? null });
      await db.requests.put(joined);
    }
  }
  await bins.write(before);
}

function withRequest(bin: Bin, value: AccessRequest, aside?: true): Bin {
  const own = bin.requests.find(({ id }) => id === value.id);
  const others = bin.requests.filter(({ id }) => id !== value.id);
  const rest = bin.aside?.filter((id) => id !== value.id);
  return {
    ...bin,
    requests: [...others, own ? joinRequests(own, value) : value],
    ...(!aside && rest ? { aside: rest } : {}),
    ...(aside && !own ? { aside: [...(rest ?? []), value.id] } : {}),
  };
}

/** Joins answers to where their letters lie; one whose letter is unknown is left. */
export async function importAnswers(db: LedgerDatabase, before: Before, answers: readonly Answer[]): Promise<void> {
  if (answers.length === 0) return;
  const bins = await readBins(db);
  for (const value of answers) {
    if (await db.requests.get(value.requestId)) {
      const own = await db.answers.get(value.id);
      const joined = own ? joinSame(own, value) : value;
      if (own && canonicalJson(joined) === canonicalJson(own)) continue;
      before.push({ table: 'answers', key: value.id, row: own ?? null });
      await db.answers.put(joined);
      continue;
    }
    const bin = bins.holding(value.requestId);
    if (!bin) continue;
    const own = bin.answers?.find(({ id }) => id === value.id);
    const others = bin.answers?.filter(({ id }) => id !== value.id) ?? [];
    bins.change(bin.id, { ...bin, answers: [...others, own ? joinSame(own, value) : value] });
  }
  await bins.write(before);
}

/**
 * Puts letters where their holders are, at the end of an import: into the bin where the holder is in none of the
 * disclosures that are kept, out of it where it is. Call it inside a transaction.
 * @param holderIds those that the import touched.
 */
export async function settleLetters(
  db: LedgerDatabase,
  { before, binId, at }: { before: Before; binId: string; at: string },
  holderIds: readonly string[],
): Promise<void> {
  const here = new Set(await db.holders.toCollection().primaryKeys());
  const bins = await readBins(db);
  for (const bin of bins.all()) {
    // A bin of an older version does not tell what was thrown away by itself.
    const { aside } = bin;
    if (!aside) continue;
    const back = bin.requests.filter(({ id, holderId }) => !aside.includes(id) && (!holderId || here.has(holderId)));
    for (const request of back) bins.change(bin.id, await takeOut(db, before, bins.get(bin.id) ?? bin, request));
  }
  const gone = holderIds.filter((id) => !here.has(id));
  for (const request of await db.requests.where('holderId').anyOf(gone).toArray()) {
    const bin = bins.get(binId) ?? binOfElsewhere(binId, at);
    const answers = await db.answers.where('requestId').equals(request.id).toArray();
    before.push({ table: 'requests', key: request.id, row: request });
    for (const answer of answers) before.push({ table: 'answers', key: answer.id, row: answer });
    await db.requests.delete(request.id);
    await db.answers.bulkDelete(answers.map(({ id }) => id));
    bins.change(binId, {
      ...bin,
      requests: [...bin.requests, request],
      answers: [...(bin.answers ?? []), ...answers],
    });
  }
  await bins.write(before);
}

async function takeOut(db: LedgerDatabase, before: Before, bin: Bin, request: AccessRequest): Promise<Bin> {
  const isOf = ({ requestId }: Answer) => requestId === request.id;
  const answers = bin.answers?.filter(isOf) ?? [];
  before.push({ table: 'requests', key: request.id, row: null });
  for (const { id } of answers) before.push({ table: 'answers', key: id, row: null });
  await db.requests.put(request);
  await db.answers.bulkPut(answers);
  return {
    ...bin,
    requests: bin.requests.filter(({ id }) => id !== request.id),
    answers: bin.answers?.filter((answer) => !isOf(answer)) ?? [],
  };
}

/** The bins as they are, and as they are to be: each is written once. */
async function readBins(db: LedgerDatabase) {
  const old = new Map((await db.bins.toArray()).map((bin) => [bin.id, bin]));
  const now = new Map(old);
  return {
    all: () => [...now.values()],
    get: (id: string) => now.get(id),
    holding: (requestId: string) =>
      [...now.values()].find(({ requests }) => requests.some(({ id }) => id === requestId)),
    change: (id: string, bin: Bin) => void now.set(id, bin),
    write: async (before: Before) => {
      for (const [id, bin] of now) {
        if (old.get(id) === bin) continue;
        before.push({ table: 'bins', key: id, row: old.get(id) ?? null });
        if (isEmpty(bin)) await db.bins.delete(id);
        else await db.bins.put(bin);
      }
    },
  };
}

function isEmpty({ disclosures, requests, approaches = [], identities }: Bin): boolean {
  return disclosures + requests.length + approaches.length + identities.length === 0;
}
