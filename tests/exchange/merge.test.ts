import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { leaveGap } from '../../src/disclosure/chain';
import { hashTextNow } from '../../src/disclosure/hash-text';
import { type LedgerDatabase, openDatabase } from '../../src/ledger/database';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { everyRow } from '../ledger/every-row';
import { uuidOf } from '../ledger/sample-entry';
import { richEntry } from '../views/rich-entry';
import { backUp, takeIn } from './pass-backup';

const opened: { ledger: Ledger; db: LedgerDatabase; name: string }[] = [];
let made = 0;

/** A machine with a ledger of its own. */
async function machine() {
  const name = `machine-${made++}`;
  const prefix = made;
  let ids = 0;
  const newId = () => `${String(prefix).padStart(8, '0')}-0000-4000-8000-${String(ids++).padStart(12, '0')}`;
  const ledger = await openLedger(newId, name);
  const own = { ledger, db: await openDatabase(name), name };
  opened.push(own);
  return own;
}
type Machine = Awaited<ReturnType<typeof machine>>;

afterEach(async () => {
  for (const { ledger, db, name } of opened.splice(0)) {
    ledger.close();
    db.close();
    await Dexie.delete(name);
  }
});

/** Contests of five companies; the same company under several sites. */
function entry(n: number) {
  const rich = richEntry(n);
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
    })),
  };
}

/** What a ledger holds, but for what each machine names by itself; what is erased counts as erased though it still lies in a bin. */
async function essence({ db }: Machine) {
  const rows = await everyRow(db);
  const links = await db.links.toArray();
  const erased = new Set(links.filter(({ stand }) => stand === 'erased').map(({ disclosureId }) => disclosureId));
  const binned = (await db.binned.toArray()).filter(({ disclosureId }) => !erased.has(disclosureId));
  const used = new Set([
    ...(await db.clues.toArray()).flatMap(({ noticeHashes }) => noticeHashes),
    ...(await db.documents.toArray()).map(({ noticeHash }) => noticeHash),
  ]);
  return {
    links: links.map((link) => (link.stand === 'erased' ? leaveGap(link, link.standAt) : link)),
    chains: rows.chains,
    disclosures: rows.disclosures,
    documents: rows.documents,
    holdings: rows.holdings,
    holders: (await db.holders.toArray()).map((holder) => ({
      ...holder,
      keys: [...holder.keys].sort(),
      contacts: [...holder.contacts].sort(),
    })),
    binned: binned.map(({ disclosure }) => disclosure),
    notices: (await db.notices.toArray()).filter(({ hash }) => used.has(hash)),
    readings: (await db.readings.toArray()).filter(({ noticeHash }) => used.has(noticeHash)),
    requests: rows.requests,
    clues: rows.clues,
  };
}

type Act = { act: 'keep' | 'bin' | 'back' | 'erase'; n: number };
const acts = fc.array(
  fc.record({
    act: fc.constantFrom<Act['act']>('keep', 'keep', 'keep', 'bin', 'back', 'erase'),
    n: fc.integer({ min: 1, max: 12 }),
  }),
  { maxLength: 10 },
);
let minute = 0;

/** What a user does on one machine: every entry is a new one, whatever else is there may be thrown away. */
async function live({ ledger }: Machine, story: readonly Act[]): Promise<void> {
  for (const { act, n } of story) {
    const at = new Date(Date.UTC(2026, 3, 1, 0, minute++)).toISOString();
    const there = (await ledger.latestDisclosures(99)).map(({ id }) => id).sort();
    const bins = await ledger.bins();
    if (act === 'keep') await ledger.keepDisclosure(entry(1_000 + minute * 5 + n));
    if (act === 'bin' && there.length)
      await ledger.keeper.throwAway({ what: 'disclosure', id: there[n % there.length] ?? '' }, at);
    if (act === 'back' && bins.length) await ledger.keeper.takeBack(bins[n % bins.length]?.id ?? '', at);
    if (act === 'erase' && bins.length) await ledger.keeper.emptyBin(bins[n % bins.length]?.id ?? '', at);
  }
}

let imports = 0;
const take = (to: Machine, bytes: Uint8Array) => takeIn(to.ledger, bytes, uuidOf(9_000_000 + imports++));

async function joined(backups: readonly Uint8Array[]): Promise<Awaited<ReturnType<typeof essence>>> {
  const fresh = await machine();
  for (const backup of backups) await take(fresh, backup);
  return essence(fresh);
}

describe('putting ledgers together', () => {
  it('gives the same ledger in any order, in any grouping and however often', async () => {
    await fc.assert(
      fc.asyncProperty(acts, acts, acts, async (first, second, third) => {
        const [a, b, c] = [await machine(), await machine(), await machine()];
        await live(a, first);
        await live(b, second);
        await live(c, third);
        // They have met before, and gone on since.
        await take(b, await backUp(a.ledger));
        await live(a, third);
        await live(b, second);
        const files = [await backUp(a.ledger), await backUp(b.ledger), await backUp(c.ledger)] as const;
        const all = await joined([files[0], files[1], files[2]]);
        expect(await joined([files[2], files[1], files[0]])).toEqual(all);
        expect(await joined([files[1], files[0], files[2], files[0], files[1]])).toEqual(all);
        const pair = await machine();
        await take(pair, files[1]);
        await take(pair, files[2]);
        expect(await joined([files[0], await backUp(pair.ledger)])).toEqual(all);
        // Each machine that takes in the others comes to the same.
        await take(a, files[1]);
        await take(a, files[2]);
        await take(c, files[0]);
        await take(c, files[1]);
        expect(await essence(a)).toEqual(all);
        expect(await essence(c)).toEqual(all);
        for (const one of [a, c]) expect((await one.ledger.verify()).findings).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 180_000);
});

describe('an import', () => {
  it('tells beforehand what it will do, and does it', async () => {
    const [a, b] = [await machine(), await machine()];
    await live(
      a,
      [1, 2, 3, 4].map((n) => ({ act: 'keep', n })),
    );
    await take(b, await backUp(a.ledger));
    await live(a, [
      { act: 'bin', n: 1 },
      { act: 'keep', n: 5 },
    ]);
    await live(b, [
      { act: 'bin', n: 2 },
      { act: 'erase', n: 0 },
    ]);
    const { plan } = await take(b, await backUp(a.ledger));
    expect(plan).toEqual({ fresh: 1, known: 2, erasedHere: 1, toBin: 1, toKeep: 0, leftOut: 0, letters: 0 });
    expect(await b.ledger.latestDisclosures(9)).toHaveLength(3);
    expect(await b.ledger.bins()).toMatchObject([{ what: 'elsewhere', disclosures: 1 }]);
    expect((await take(b, await backUp(a.ledger))).plan).toMatchObject({ fresh: 0, toBin: 0 });
  });

  it('can be undone, whatever it did', async () => {
    await fc.assert(
      fc.asyncProperty(acts, acts, async (first, second) => {
        const [a, b] = [await machine(), await machine()];
        await live(a, first);
        await take(b, await backUp(a.ledger));
        await live(b, second);
        await live(a, second);
        await live(b, first);
        const rows = async () => {
          const { imports: _, changes: __, ...rest } = await everyRow(b.db);
          return rest;
        };
        const before = await rows();
        const importId = uuidOf(9_500_000 + imports++);
        await takeIn(b.ledger, await backUp(a.ledger), importId);
        await b.ledger.keeper.undoImport(importId);
        expect(await rows()).toEqual(before);
        expect((await b.ledger.imports()).find(({ id }) => id === importId)?.state).toBe('undone');
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('that was broken off is undone when nothing was heard of it for ten minutes', async () => {
    const [a, b] = [await machine(), await machine()];
    await live(
      a,
      [1, 2].map((n) => ({ act: 'keep', n })),
    );
    await live(b, [{ act: 'keep', n: 1 }]);
    const before = await essence(b);
    const { keeper } = b.ledger;
    const records = [];
    for await (const record of a.ledger.readForBackup({ secrets: false })) records.push(record);
    const at = '2026-11-25T11:00:00.000Z';
    const importId = uuidOf(9_900_000);
    await keeper.beginImport({ importId, file: 'x', at });
    await keeper.importHolders({
      importId,
      holders: records.flatMap((one) => (one.kind === 'holder' ? [one.value] : [])),
      at,
    });
    const rest = records.filter(({ kind }) => kind !== 'holder' && kind !== 'notice');
    await keeper.importRecords({ importId, step: 2, records: rest, at });
    await keeper.importRecords({ importId, step: 2, records: rest, at });
    expect(await b.ledger.latestDisclosures(9)).toHaveLength(3);
    await keeper.tidy('2026-11-25T11:05:00.000Z');
    expect(await b.ledger.latestDisclosures(9)).toHaveLength(3);
    await keeper.tidy('2026-11-25T11:15:00.000Z');
    expect(await essence(b)).toEqual(before);
  });

  it('begins another chain when its own was gone on with on a copy of the profile', async () => {
    const [a, b] = [await machine(), await machine()];
    await live(a, [{ act: 'keep', n: 1 }]);
    await take(b, await backUp(a.ledger));
    // The copy goes on with the same chain.
    await b.db.items.put({ key: 'own-chain', value: await a.ledger.ownChain() });
    await live(b, [{ act: 'keep', n: 2 }]);
    await live(a, [{ act: 'keep', n: 3 }]);
    await take(a, await backUp(b.ledger));
    expect(await a.ledger.verify()).toMatchObject({ disclosures: 3, forks: 1, findings: [] });
    await live(b, [{ act: 'keep', n: 4 }]);
    await take(a, await backUp(b.ledger));
    await live(a, [{ act: 'keep', n: 5 }]);
    const report = await a.ledger.verify();
    expect(report).toMatchObject({ disclosures: 5, findings: [] });
    expect(report.chains).toHaveLength(2);
  });
});
