import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { type Chain, extendChain } from '../../src/disclosure/chain';
import type { Holding } from '../../src/disclosure/holder';
import type { Disclosure } from '../../src/disclosure/schema';
import { BackupRefusedError } from '../../src/exchange/backup/backup-refusal';
import { inspectBackup } from '../../src/exchange/backup/inspect-backup';
import { packParts, unpackBackup } from '../../src/exchange/backup/unpack-backup';
import { openDatabase } from '../../src/ledger/database';
import { openLedger } from '../../src/ledger/ledger';
import { verifyLedger } from '../../src/ledger/verify-ledger';
import { backUp, gather, inParts, takeIn } from '../exchange/pass-backup';
import { type Layout, readLayouts } from '../ledger/read-layouts';
import { sampleEntry, uuidOf } from '../ledger/sample-entry';
import { richEntry } from '../views/rich-entry';
import { atLeast, atMost, exactly, none, type Row } from './row';
import { runTests } from './run-tests';

let made = 0;
const newId = () => uuidOf(700_000 + made++);
const NAME = 'trust';

/** Files that pretend to be backups. */
export const hostileBackups: Row = {
  number: 12,
  threat: 'a backup file made to crash, to pollute or to be taken in by halves',
  measure: async (tools) => {
    await Dexie.delete(NAME);
    const ledger = await openLedger(newId, NAME);
    for (const n of [1, 2]) await ledger.keepDisclosure(richEntry(n));
    await ledger.keepDisclosure(sampleEntry(3));
    const plain = await backUp(ledger);
    const packed = await gather(packParts(inParts(plain)));
    ledger.close();
    const tally = { tried: 0, crashed: 0, taken: 0, halves: 0 };
    const edits = fc.tuple(
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      fc.nat(4),
    );
    for (const [zipped, changes, cut] of fc.sample(edits, { numRuns: tools.amount(10_000), seed: 7 })) {
      const file = Uint8Array.from(zipped ? packed : plain);
      for (const [at, value] of changes) file[at % file.length] = value;
      const bytes = cut === 0 ? file.subarray(0, (changes[0]?.[0] ?? 0) % file.length) : file;
      tally.tried++;
      try {
        await inspectBackup(unpackBackup({ start: bytes.subarray(0, 64), parts: inParts(bytes) }));
        tally.taken++;
      } catch (error) {
        if (!(error instanceof BackupRefusedError)) tally.crashed++;
      }
    }
    // What would be taken is taken whole: an import that breaks off can be undone, and a changed file is refused first.
    const empty = await openLedger(newId, `${NAME}-2`);
    const changed = Uint8Array.from(plain);
    changed[plain.length >> 1] = (changed[plain.length >> 1] ?? 0) ^ 1;
    await takeIn(empty, changed, uuidOf(90)).catch(() => undefined);
    const db = await openDatabase(`${NAME}-2`);
    for (const table of ['disclosures', 'notices', 'readings', 'holders', 'links'] as const)
      tally.halves += await db[table].count();
    db.close();
    empty.close();
    const start = performance.now();
    const large = await inspectBackup(zeros(200)).then(
      () => 'taken',
      () => 'refused',
    );
    const took = performance.now() - start;
    return [
      atLeast('mutated files', tally.tried, 10_000),
      none('crashes', tally.crashed),
      atMost(
        'of them taken: only what no reader can tell, in the head of a gzip file',
        tally.taken,
        tools.amount(10_000) / 20,
      ),
      none('rows of a file that was refused', tally.halves),
      none('properties added to every object', Object.keys(Object.prototype).length),
      atMost('ms until 200 MB are refused', took, 1_000, 'ms'),
      exactly('of 1 file of 200 MB refused', large === 'refused' ? 1 : 0, 1),
      ...(await runTests('unit', ['tests/exchange/backup-file.test.ts'], 20)),
    ];
  },
};

async function* zeros(megabytes: number): AsyncGenerator<Uint8Array> {
  const part = new Uint8Array(1_000_000).fill(0x7b);
  for (let n = 0; n < megabytes; n++) yield part;
}

/** Adds copies of the first disclosure, with who holds it, and with their links where the layout has chains. */
async function addMore(old: Dexie, { rows }: Layout, count: number): Promise<void> {
  const first = rows.disclosures?.[0] as Disclosure;
  const held = (rows.holdings ?? []).filter((one) => (one as Holding).disclosureId === first.id);
  const ids = Array.from({ length: count }, (_, n) => uuidOf(1_000 + n));
  await old.table('disclosures').bulkAdd(ids.map((id) => ({ ...first, id })));
  await old.table('holdings').bulkAdd(ids.flatMap((disclosureId) => held.map((one) => ({ ...one, disclosureId }))));
  let [chain] = (rows.chains ?? []) as Chain[];
  if (!chain) return;
  for (const id of ids) {
    const next = extendChain(chain, { ...first, id }, { kind: 'disclosure', disclosureId: id });
    await old.table('links').add(next.link);
    chain = next.chain;
  }
  await old.table('chains').put(chain);
}

/** Ledgers of every released layout. */
export const oldLedgers: Row = {
  number: 16,
  threat: 'a ledger of an older or newer version',
  measure: async (tools) => {
    const layouts = readLayouts();
    const rows = tools.amount(1_000);
    let lost = 0;
    let faults = 0;
    let slowest = 0;
    for (const layout of layouts) {
      await Dexie.delete(NAME);
      const old = new Dexie(NAME);
      old.version(layout.version).stores(layout.stores);
      await old.open();
      for (const [table, list] of Object.entries<object[]>(layout.rows)) await old.table(table).bulkAdd(list);
      await addMore(old, layout, rows);
      // Another page of the old version stays open: it must let go.
      const start = performance.now();
      const db = await openDatabase(NAME);
      slowest = Math.max(slowest, performance.now() - start);
      lost += rows + (layout.rows.disclosures?.length ?? 0) - (await db.disclosures.count());
      faults += (await verifyLedger(db)).findings.length;
      db.close();
    }
    return [
      exactly('older layouts, each with 1,000 rows more', rows === 1_000 ? layouts.length : 0, layouts.length),
      none('rows lost', lost),
      none('faults in the chain', faults),
      atMost('ms that two pages were blocked, upgrade and all', slowest, 2_000, 'ms'),
      ...(await runTests('unit', ['tests/ledger/layouts.test.ts', 'tests/ledger/migrations.test.ts'], 4)),
    ];
  },
};

/** Clocks that jump. */
export const jumpingClocks: Row = {
  number: 17,
  threat: 'the clock jumps, or the machine travels',
  measure: async () => {
    const zones = Intl.supportedValuesOf('timeZone')
      .filter((_, n, all) => n % Math.floor(all.length / 24) === 0)
      .slice(0, 24);
    const orders = new Set<string>();
    const before = process.env.TZ;
    for (const zone of zones) {
      process.env.TZ = zone;
      await Dexie.delete(NAME);
      const ledger = await openLedger(newId, NAME);
      for (const [n, year] of [2026, 2016, 2036, 2026, 2031].entries()) {
        const sentAt = new Date(Date.UTC(year, 2, 29, 1, 30 + n)).toISOString();
        await ledger.keepDisclosure(sampleEntry(n + 1, { sentAt }));
      }
      const listed = await ledger.latestDisclosures(10);
      const { disclosures, findings } = await ledger.verify();
      orders.add(
        JSON.stringify([
          listed.map(({ id }) => id),
          disclosures,
          findings.map(({ kind }) => kind),
          (await ledger.latestHolders(10)).length,
        ]),
      );
      ledger.close();
    }
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    return [
      exactly('time zones, each with a clock set ten years back and forth', zones.length, 24),
      exactly('order and totals among them', orders.size, 1),
      ...(await runTests('unit', ['tests/letter/deadline.test.ts'], 10)),
    ];
  },
};
