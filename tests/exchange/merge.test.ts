import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { everyRow } from '../ledger/every-row';
import { uuidOf } from '../ledger/sample-entry';
import { acts, beginAnew, essence, live, type Machine, machine, nextImportId } from './machines';
import { backUp, takeIn } from './pass-backup';

afterEach(beginAnew);

/** How often more than usual the properties are tried: `RUNS=20 npx vitest run …`. */
const times = Number(process.env.RUNS ?? 1);

const take = (to: Machine, bytes: Uint8Array) => takeIn(to.ledger, bytes, nextImportId());

async function joined(backups: readonly Uint8Array[]): Promise<Awaited<ReturnType<typeof essence>>> {
  const fresh = await machine();
  for (const backup of backups) await take(fresh, backup);
  return essence(fresh);
}

describe('putting ledgers together', () => {
  it(
    'gives the same ledger in any order, in any grouping and however often',
    async () => {
      await fc.assert(
        fc.asyncProperty(acts, acts, acts, async (first, second, third) => {
          await beginAnew();
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
        { numRuns: 12 * times },
      );
    },
    180_000 * times,
  );
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
    expect(plan).toEqual({
      fresh: 1,
      known: 2,
      erasedHere: 1,
      toBin: 1,
      toKeep: 0,
      leftOut: 0,
      letters: 0,
      answers: 0,
    });
    expect(await b.ledger.latestDisclosures(9)).toHaveLength(3);
    expect(await b.ledger.bins()).toMatchObject([{ what: 'elsewhere', disclosures: 1 }]);
    expect((await take(b, await backUp(a.ledger))).plan).toMatchObject({ fresh: 0, toBin: 0 });
  });

  it(
    'can be undone, whatever it did',
    async () => {
      await fc.assert(
        fc.asyncProperty(acts, acts, async (first, second) => {
          await beginAnew();
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
          const importId = nextImportId();
          await takeIn(b.ledger, await backUp(a.ledger), importId);
          await b.ledger.keeper.undoImport(importId);
          expect(await rows()).toEqual(before);
          expect((await b.ledger.imports()).find(({ id }) => id === importId)?.state).toBe('undone');
        }),
        { numRuns: 15 * times },
      );
    },
    120_000 * times,
  );

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
