import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { uuidOf } from './sample-entry';

const name = 'vendor-lists-under-test';
const list = (version: number, specification: 2 | 3 = 3) => ({
  specification,
  version,
  updatedAt: '2026-02-26T16:00:30Z',
  vendors: [{ id: 53, name: `Mesure ${version}` }],
});
const at = (minute: number) => `2026-03-03T09:${String(minute).padStart(2, '0')}:00.000Z`;
let ledger: Ledger;

beforeEach(async () => {
  await Dexie.delete(name);
  ledger = await openLedger(() => uuidOf(1), name);
});
afterEach(() => ledger.close());

it('an issue is found by its number, else the newest of its format, else none', async () => {
  expect(await ledger.vendorList(3, 142)).toBeNull();
  await ledger.keepVendorList(list(150), at(1));
  await ledger.keepVendorList(list(142), at(2));
  await ledger.keepVendorList(list(900, 2), at(3));
  expect((await ledger.vendorList(3, 142))?.version).toBe(142);
  expect((await ledger.vendorList(3, 99))?.version).toBe(150);
  expect((await ledger.vendorList(2, 99))?.version).toBe(900);
});

it('ten issues are kept, those downloaded last, and nothing else is touched', async () => {
  await ledger.changeSettings({ badge: false });
  for (let made = 1; made <= 12; made++) await ledger.keepVendorList(list(made), at(made));
  expect((await ledger.vendorList(3, 2))?.version).toBe(12);
  expect((await ledger.vendorList(3, 3))?.version).toBe(3);
  expect((await ledger.settings()).badge).toBe(false);
});
