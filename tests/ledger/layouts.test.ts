import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { holderSchema, holdingSchema } from '../../src/disclosure/holder';
import { disclosureSchema } from '../../src/disclosure/schema';
import { openDatabase } from '../../src/ledger/database';
import { openLedger } from '../../src/ledger/ledger';
import { readFrom } from '../../src/ledger/ledger-reader';
import { verifyLedger } from '../../src/ledger/verify-ledger';
import { type Layout, readLayouts } from './read-layouts';

const layouts = readLayouts();
const name = 'ledger-of-old';
/** Tables whose rows an upgrade changes, by layout; of all others every row stays as it was. */
const CHANGED: Record<number, string[]> = { 1: ['holders', 'holdings', 'items'], 2: ['items'] };
afterEach(() => Dexie.delete(name));

async function lay({ version, stores, rows }: Layout): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(stores);
  await old.open();
  for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
  old.close();
}

describe.each(layouts.map((layout) => [layout.version, layout] as const))('a ledger of layout %s', (_, layout) => {
  it('opens, with all that was in it, readable and verified', async () => {
    await lay(layout);
    const db = await openDatabase(name);
    const reader = readFrom(db);
    for (const [table, rows] of Object.entries(layout.rows))
      if (!(CHANGED[layout.version] ?? []).includes(table)) expect(await db.table(table).toArray()).toEqual(rows);
    const disclosures = await reader.latestDisclosures(100);
    expect(disclosures).toHaveLength(layout.rows.disclosures?.length ?? 0);
    expect(disclosures.map((disclosure) => disclosureSchema.parse(disclosure))).toEqual(disclosures);
    for (const holder of await db.holders.toArray()) holderSchema.parse(holder);
    for (const holding of await db.holdings.toArray()) holdingSchema.parse(holding);
    for (const { id } of disclosures) {
      const full = await reader.disclosureInFull(id);
      expect(full?.notices.length).toBeGreaterThan(0);
      expect(full?.holders.length).toBeGreaterThan(0);
    }
    expect(await db.requests.count()).toBe(layout.rows.requests?.length ?? 0);
    expect(await db.answers.toArray()).toEqual(layout.rows.answers ?? []);
    const answers = (await reader.requests()).flatMap((one) => one.answers);
    expect(answers).toHaveLength(layout.rows.answers?.length ?? 0);
    expect(await reader.approaches()).toEqual(layout.rows.approaches ?? []);
    expect((await reader.settings()).badge).toBe(false);
    expect(await reader.identities()).toEqual(layout.rows.identities ?? []);
    const bins = await reader.bins();
    expect(bins).toEqual(layout.rows.bins ?? []);
    const report = await verifyLedger(db);
    expect(report.findings).toEqual([]);
    const binned = layout.rows.binned?.length ?? 0;
    expect(report).toMatchObject({ disclosures: disclosures.length + binned, documents: 1, binned });
    reader.close();
    const ledger = await openLedger(() => crypto.randomUUID(), name);
    const at = '2026-04-03T10:00:00.000Z';
    for (const { id } of bins) await ledger.keeper.takeBack(id, at);
    for (const { id } of await ledger.imports()) await ledger.keeper.undoImport(id);
    const fromImport = layout.rows.imports?.length ?? 0;
    expect(await ledger.latestDisclosures(100)).toHaveLength(disclosures.length + binned - fromImport);
    expect((await ledger.verify()).findings).toEqual([]);
    ledger.close();
  });
});
