import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { hashTextNow } from '../../src/disclosure/hash-text';
import { LedgerBlockedError, type LedgerDatabase, openDatabase } from '../../src/ledger/database';
import { keepDisclosure, keepDocument } from '../../src/ledger/keep-disclosure';
import { keeperOf } from '../../src/ledger/keeper';
import { verifyLedger } from '../../src/ledger/verify-ledger';
import { richEntry } from '../views/rich-entry';
import { type Fault, runBroken } from './break-storage';
import { everyRow } from './every-row';
import { uuidOf } from './sample-entry';

const name = 'faults-under-test';
const AT = '2026-04-01T10:00:00.000Z';
let db: LedgerDatabase;
let made = 0;
const newId = () => uuidOf(400_000 + made++);

function entry(n: number) {
  const rich = richEntry(n);
  const hash = hashTextNow(`Mention ${n}`);
  return {
    ...rich,
    disclosure: { ...rich.disclosure, notices: [{ hash, role: 'beside-form' as const }] },
    notices: rich.notices.map((notice) => ({ ...notice, hash, text: `Mention ${n}` })),
    readings: rich.readings.map((reading) => ({ ...reading, noticeHash: hash })),
  };
}
const policy = () => {
  const noticeHash = hashTextNow('Politique');
  const notice = { hash: noticeHash, text: 'Politique', title: '', language: 'fr', keptAt: AT };
  return { document: { ...entry(1).documents[1]!, outcome: 'kept' as const, noticeHash }, notice, claims: [] };
};

/** A ledger with two disclosures of one company, and one in the bin. Ids are the same each time. */
async function fresh(): Promise<string> {
  db?.close();
  await Dexie.delete(name);
  made = 0;
  db = await openDatabase(name);
  for (const n of [1, 2, 3]) await keepDisclosure(db, entry(n), newId);
  return (await keeperOf(db, newId).throwAway({ what: 'disclosure', id: uuidOf(2) }, AT)) ?? '';
}
afterEach(() => db?.close());

const ACTS: [string, (binId: string) => Promise<unknown>][] = [
  ['keeping a disclosure', () => keepDisclosure(db, entry(4), newId)],
  ['keeping a document', () => keepDocument(db, policy(), newId)],
  ['throwing away', () => keeperOf(db, newId).throwAway({ what: 'disclosure', id: uuidOf(1) }, AT)],
  ['throwing everything away', () => keeperOf(db, newId).throwAway({ what: 'everything' }, AT)],
  ['taking back', (binId) => keeperOf(db, newId).takeBack(binId, AT)],
  ['emptying the bin', (binId) => keeperOf(db, newId).emptyBin(binId, AT)],
];

describe.each(ACTS)('%s, when any one call to the storage fails', (_, act) => {
  it.each<Fault>(['throws', 'full'])(
    'is told (%s), leaves a sound ledger, and does all of it at the next try',
    async (fault) => {
      await act(await fresh());
      const done = shape(await everyRow(db));
      let n = 1;
      for (; ; n++) {
        const binId = await fresh();
        const { reached, error } = await runBroken(fault, n, () => act(binId));
        if (!reached) break;
        // Only a read whose answer had come before its transaction ended may fail unnoticed.
        if (!error) expect(shape(await everyRow(db)), `call ${n}`).toEqual(done);
        const report = await verifyLedger(db);
        expect(report.findings, `call ${n}`).toEqual([]);
        await act(binId);
        expect(shape(await everyRow(db)), `call ${n}`).toEqual(done);
      }
      expect(n).toBeGreaterThan(8);
    },
    60_000,
  );
});

/** What a ledger holds, without the ids that each run makes anew. */
function shape(rows: Record<string, unknown[]>) {
  return JSON.parse(JSON.stringify(rows).replace(/00000000-0000-4000-8000-0000004\d{5}/g, 'made'));
}

describe('keeping a disclosure, when a call fails', () => {
  it('writes nothing of it at all', async () => {
    await fresh();
    const before = await everyRow(db);
    for (let n = 1; ; n++) {
      const { reached } = await runBroken('full', n, () => keepDisclosure(db, entry(4), newId));
      if (!reached) break;
      expect(await everyRow(db), `call ${n}`).toEqual(before);
    }
    expect(await db.disclosures.get(uuidOf(4))).toBeDefined();
  });
});

/** Layout 2, as it was released. */
async function layOld(): Promise<void> {
  db?.close();
  await Dexie.delete(name);
  const { stores, rows } = JSON.parse(readFileSync('tests/ledger/layouts/layout-2.json', 'utf8'));
  const old = new Dexie(name);
  old.version(2).stores(stores);
  await old.open();
  for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list as object[]);
  old.close();
}

describe('bringing an old ledger to today’s layout', () => {
  it.each<Fault>(['throws', 'full'])(
    'does all of it or nothing, whichever call fails (%s)',
    async (fault) => {
      let n = 1;
      for (; ; n++) {
        await layOld();
        const { reached, error } = await runBroken(fault, n, async () => {
          db = await openDatabase(name);
        });
        if (!reached) break;
        // Without an error Dexie has tried once more by itself.
        if (error) {
          const raw = await new Dexie(name).open();
          expect(raw.verno, `call ${n}`).toBe(2);
          raw.close();
          db = await openDatabase(name);
        }
        expect(await verifyLedger(db)).toMatchObject({ disclosures: 2, documents: 1, findings: [] });
      }
      expect(n).toBeGreaterThan(8);
    },
    60_000,
  );

  it('is done once when several windows open at the same time', async () => {
    await layOld();
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase(name)));
    db = opened[0]!;
    await Promise.all(opened.map((one, index) => keepDisclosure(one, entry(10 + index), newId)));
    expect(await verifyLedger(db)).toMatchObject({ disclosures: 5, findings: [], forks: 0, chains: [{ length: 6 }] });
    for (const one of opened) one.close();
  });

  it('gives up when another window holds on to the old layout, and leaves it as it is', async () => {
    await layOld();
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    await expect(openDatabase(name, 50)).rejects.toThrow(LedgerBlockedError);
    expect(holding.version).toBe(20);
    holding.close();
    db = await openDatabase(name);
    expect(await verifyLedger(db)).toMatchObject({ disclosures: 2, findings: [] });
  });

  it('closes an older window’s hold by itself, since ours lets go', async () => {
    await layOld();
    const old = await new Dexie(name).open();
    db = await openDatabase(name, 2_000);
    expect(old.isOpen()).toBe(false);
    expect(await verifyLedger(db)).toMatchObject({ disclosures: 2, findings: [] });
  });
});

describe('a store that cannot be opened', () => {
  it('is told by its name and not touched', async () => {
    await fresh();
    db.close();
    const { open } = indexedDB;
    indexedDB.open = (() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    }) as typeof open;
    try {
      await expect(openDatabase(name)).rejects.toMatchObject({ name: 'UnknownError' });
    } finally {
      indexedDB.open = open;
    }
    db = await openDatabase(name);
    expect(await verifyLedger(db)).toMatchObject({ disclosures: 3, findings: [] });
  });
});
