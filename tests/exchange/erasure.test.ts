import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { hashTextNow } from '../../src/disclosure/hash-text';
import type { DisclosureEntry } from '../../src/ledger/records';
import { everyRow } from '../ledger/every-row';
import { findOrphans } from '../ledger/find-orphans';
import { sampleReading, uuidOf } from '../ledger/sample-entry';
import { richEntry } from '../views/rich-entry';
import { acts, beginAnew, live, type Machine, machine, nextImportId } from './machines';
import { backUp, takeIn } from './pass-backup';

afterEach(beginAnew);

/** How often more than usual the properties are tried: `RUNS=20 npx vitest run …`. */
const times = Number(process.env.RUNS ?? 1);
const take = async (to: Machine, from: Machine) => takeIn(to.ledger, await backUp(from.ledger), nextImportId());
const AT = '2026-05-01T10:00:00.000Z';
const ADDRESS = 'https://jeu1.test/vie-privee';

/** A contest whose notice has the hash of its text. */
function contest(n: number): DisclosureEntry {
  const rich = richEntry(n);
  const hash = hashTextNow(rich.notices[0]?.text ?? '');
  return {
    ...rich,
    disclosure: { ...rich.disclosure, notices: [{ hash, role: 'beside-form' }] },
    notices: rich.notices.map((notice) => ({ ...notice, hash })),
    readings: rich.readings.map((reading) => ({ ...reading, noticeHash: hash })),
  };
}

async function read({ ledger }: Machine, text: string, fetchedAt: string): Promise<void> {
  const document = (await ledger.pendingDocuments()).find(({ address }) => address === ADDRESS);
  const hash = hashTextNow(text);
  if (!document) return;
  await ledger.keepDocument({
    document: { ...document, outcome: 'kept', fetchedAt, noticeHash: hash },
    notice: { hash, text, title: '', language: 'fr', keptAt: fetchedAt },
    reading: sampleReading(hash),
    claims: [],
  });
}

/** Two machines that have the same disclosure, and each a text of its own of the document that it links to. */
async function twoReaders() {
  const [a, b] = [await machine(), await machine()];
  await a.ledger.keepDisclosure(contest(1));
  await take(b, a);
  await read(a, 'Texte du matin', '2026-03-03T10:00:05.000Z');
  await read(b, 'Texte du soir', '2026-03-03T20:00:05.000Z');
  return { a, b };
}

const rowsOf = async ({ db }: Machine) => JSON.stringify(await everyRow(db));

describe('a document of which two machines kept different texts', () => {
  it('stays as it was first read; the other text is a later look at it, in whatever order they meet', async () => {
    const { a, b } = await twoReaders();
    await take(a, b);
    await take(b, a);
    for (const { ledger, db } of [a, b]) {
      const full = await ledger.disclosureInFull(uuidOf(1));
      const kept = full?.documents.find(({ address }) => address === ADDRESS);
      expect(kept?.noticeHash).toBe(hashTextNow('Texte du matin'));
      expect(full?.versions.get(ADDRESS)?.later?.noticeHash).toBe(hashTextNow('Texte du soir'));
      expect(await db.revisions.toArray()).toEqual([
        {
          address: ADDRESS,
          outcome: 'kept',
          fetchedAt: '2026-03-03T20:00:05.000Z',
          noticeHash: hashTextNow('Texte du soir'),
          disclosureId: uuidOf(1),
        },
      ]);
      expect((await ledger.verify()).findings).toEqual([]);
      expect(await findOrphans(db)).toEqual([]);
    }
  });

  it.each(['a', 'b'] as const)('is gone with both texts once the disclosure is erased on machine %s', async (name) => {
    const machines = await twoReaders();
    await take(machines.a, machines.b);
    await take(machines.b, machines.a);
    const own = machines[name];
    // Another contest links to the same document: what was read for the erased one goes all the same.
    const other = contest(2);
    await own.ledger.keepDisclosure({
      ...other,
      documents: [{ ...(other.documents[1] as (typeof other.documents)[0]), address: ADDRESS }],
    });
    const bin = await own.ledger.keeper.throwAway({ what: 'disclosure', id: uuidOf(1) }, AT);
    await own.ledger.keeper.emptyBin(bin ?? '', AT);
    const rows = await rowsOf(own);
    for (const word of ['Texte du', hashTextNow('Texte du matin'), hashTextNow('Texte du soir'), uuidOf(1)])
      expect(rows).not.toContain(word);
    expect(await findOrphans(own.db)).toEqual([]);
  });

  it('is gone from where it lay in the bin when the other text came', async () => {
    const { a, b } = await twoReaders();
    const bin = await a.ledger.keeper.throwAway({ what: 'disclosure', id: uuidOf(1) }, AT);
    await take(a, b);
    expect(await findOrphans(a.db)).toEqual([]);
    await a.ledger.keeper.emptyBin(bin ?? '', AT);
    for (const { id } of await a.ledger.bins()) await a.ledger.keeper.emptyBin(id, AT);
    expect(await rowsOf(a)).not.toContain('Texte du');
  });

  it('does not come back from a machine that has not heard of the erasure', async () => {
    const { a, b } = await twoReaders();
    await take(b, a);
    await b.ledger.keepRevision({
      revision: { address: ADDRESS, outcome: 'kept', fetchedAt: AT, noticeHash: hashTextNow('Texte nouveau') },
      notice: { hash: hashTextNow('Texte nouveau'), text: 'Texte nouveau', title: '', language: 'fr', keptAt: AT },
    });
    const bin = await a.ledger.keeper.throwAway({ what: 'disclosure', id: uuidOf(1) }, AT);
    await a.ledger.keeper.emptyBin(bin ?? '', AT);
    const { imports: _, changes: __, ...before } = await everyRow(a.db);
    await take(a, b);
    const { imports: ___, changes: ____, ...after } = await everyRow(a.db);
    expect({ ...after, chains: [], links: [] }).toEqual({ ...before, chains: [], links: [] });
    expect(await findOrphans(a.db)).toEqual([]);
  });

  it('read twice at once on one machine is kept once', async () => {
    const own = await machine();
    await own.ledger.keepDisclosure(contest(1));
    await Promise.all([read(own, 'Texte du matin', AT), read(own, 'Texte du soir', AT)]);
    expect(await findOrphans(own.db)).toEqual([]);
    const look = (text: string) => ({
      revision: { address: ADDRESS, outcome: 'kept' as const, fetchedAt: AT, noticeHash: hashTextNow(text) },
      notice: { hash: hashTextNow(text), text, title: '', language: 'fr', keptAt: AT },
    });
    await Promise.all([own.ledger.keepRevision(look('Texte de 10 h')), own.ledger.keepRevision(look('Texte aussi'))]);
    expect(await findOrphans(own.db)).toEqual([]);
  });
});

it('two later looks of one moment at one address leave one text, and an undone import brings back the other', async () => {
  const [a, b] = [await machine(), await machine()];
  await a.ledger.keepDisclosure(contest(1));
  await take(b, a);
  for (const [own, text] of [
    [a, 'Texte un'],
    [b, 'Texte deux'],
  ] as const) {
    const hash = hashTextNow(text);
    await own.ledger.keepRevision({
      revision: { address: ADDRESS, outcome: 'kept', fetchedAt: AT, noticeHash: hash },
      notice: { hash, text, title: '', language: 'fr', keptAt: AT },
      reading: sampleReading(hash),
    });
  }
  const before = [await everyRow(a.db), await everyRow(b.db)];
  const files = [await backUp(b.ledger), await backUp(a.ledger)] as const;
  const ids = [nextImportId(), nextImportId()] as const;
  await takeIn(a.ledger, files[0], ids[0]);
  await takeIn(b.ledger, files[1], ids[1]);
  expect(await a.db.revisions.toArray()).toEqual(await b.db.revisions.toArray());
  for (const { db } of [a, b]) {
    expect(await findOrphans(db)).toEqual([]);
    expect(await db.notices.count()).toBe(2);
  }
  await a.ledger.keeper.undoImport(ids[0]);
  await b.ledger.keeper.undoImport(ids[1]);
  const rows = async ({ db }: Machine) => ({ ...(await everyRow(db)), imports: [], changes: [] });
  expect([await rows(a), await rows(b)]).toEqual(before.map((one) => ({ ...one, imports: [], changes: [] })));
});

describe('an erased disclosure', () => {
  it('leaves none of its signs in a holder that stays, nor its id in a letter', async () => {
    const own = await machine();
    const [one, other] = [contest(1), contest(2)];
    for (const entry of [one, other]) await own.ledger.keepDisclosure(entry);
    const [holder] = await own.ledger.latestHolders(9);
    expect(holder?.keys).toContain('domain:jeu1.test');
    await own.ledger.keepRequest({
      id: uuidOf(50),
      kind: 'access',
      holderId: holder?.id,
      disclosureIds: [uuidOf(1), uuidOf(2)],
      language: 'fr',
      reference: 'CP-2026-7F3K9',
      writtenAt: AT,
    });
    const bin = await own.ledger.keeper.throwAway({ what: 'disclosure', id: uuidOf(1) }, AT);
    await own.ledger.keeper.emptyBin(bin ?? '', AT);
    const rows = await rowsOf(own);
    for (const word of ['jeu1.test', uuidOf(1)]) expect(rows).not.toContain(word);
    expect((await own.ledger.holder(holder?.id ?? ''))?.keys).toEqual(['siren:732829320', 'domain:jeu2.test']);
    expect((await own.ledger.requests())[0]?.request.disclosureIds).toEqual([uuidOf(2)]);
  });

  it('takes with it what another machine fetched for it after taking it back from its bin', async () => {
    const [a, b] = [await machine(), await machine()];
    await live(a, [
      { act: 'keep', n: 1 },
      { act: 'bin-all', n: 1 },
    ]);
    await take(b, a);
    await live(b, [{ act: 'erase', n: 1 }]);
    await take(a, b);
    await live(a, [
      { act: 'back', n: 1 },
      { act: 'fetch', n: 1 },
      { act: 'bin-all', n: 1 },
    ]);
    await take(b, a);
    expect(await findOrphans(b.db)).toEqual([]);
    expect(JSON.stringify(await b.db.links.toArray())).not.toContain('disclosureId');
    expect((await b.ledger.verify()).findings).toEqual([]);
  });

  it('cannot come back through the undoing of an import: while one runs, no bin is emptied', async () => {
    const [a, b] = [await machine(), await machine()];
    await a.ledger.keepDisclosure(contest(1));
    const importId = nextImportId();
    await a.ledger.keeper.beginImport({ importId, file: 'x', at: AT });
    const bin = await a.ledger.keeper.throwAway({ what: 'disclosure', id: uuidOf(1) }, AT);
    await expect(a.ledger.keeper.emptyBin(bin ?? '', AT)).rejects.toThrow('import');
    await a.ledger.keeper.finishImport(importId, AT);
    await a.ledger.keeper.emptyBin(bin ?? '', AT);
    expect(await rowsOf(a)).not.toContain('jeu1');
    expect(await rowsOf(b)).not.toContain('jeu1');
  });
});

it(
  'leaves no text, holder, letter or sign that rests on nothing, whatever was kept, read, joined and erased before',
  async () => {
    await fc.assert(
      fc.asyncProperty(acts, acts, acts, async (first, second, third) => {
        await beginAnew();
        const [a, b] = [await machine(), await machine()];
        const look = async () => {
          for (const { db } of [a, b]) expect(await findOrphans(db)).toEqual([]);
        };
        await live(a, [{ act: 'keep', n: 1 }, ...first, { act: 'keep', n: 2 }]);
        await live(b, second);
        await take(b, a);
        await look();
        await live(b, third);
        await live(a, second);
        await take(a, b);
        await live(a, first);
        await take(b, a);
        await look();
        // In the end the one erases all that it has, and the other takes that over.
        await a.ledger.keeper.throwAway({ what: 'everything' }, AT);
        for (const { id } of await a.ledger.bins()) await a.ledger.keeper.emptyBin(id, AT);
        await take(b, a);
        for (const { id } of await b.ledger.bins()) await b.ledger.keeper.emptyBin(id, AT);
        await look();
        const { links, chains: _, items: __, ...rest } = await everyRow(a.db);
        expect(Object.values(rest).flat()).toEqual([]);
        for (const link of links as object[])
          expect(Object.keys(link).sort()).toEqual(['before', 'chain', 'content', 'hash', 'place', 'stand', 'standAt']);
      }),
      { numRuns: 8 * times },
    );
  },
  300_000 * times,
);
