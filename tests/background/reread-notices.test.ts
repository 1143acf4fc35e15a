import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rereadNotices } from '../../src/background/reread-notices';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { hashOf, sampleEntry, sampleReading, uuidOf } from '../ledger/sample-entry';

const name = 'rereading-under-test';
let ledger: Ledger;
let made = 0;
beforeEach(async () => {
  await Dexie.delete(name);
  ledger = await openLedger(() => uuidOf(800 + made++), name);
});
afterEach(() => ledger.close());

it('adds a reading to every kept notice, once, and learns who is named', async () => {
  for (let n = 1; n <= 7; n++) await ledger.keepDisclosure(sampleEntry(n));
  let read = 0;
  const tools = {
    now: () => '2026-05-01T10:00:00.000Z',
    readerVersion: 2,
    pause: async () => undefined,
    read: () => {
      read += 1;
      return sampleReading('', { partners: [{ name: 'Oméga' }] }).reading;
    },
  };
  await rereadNotices(ledger, tools);
  await rereadNotices(ledger, tools);
  expect(read).toBe(7);
  const full = await ledger.disclosureInFull(uuidOf(3));
  expect(full?.readings.map(({ readerVersion, readAt }) => [readerVersion, readAt])).toEqual([
    [1, '2026-03-03T10:00:00.000Z'],
    [2, '2026-05-01T10:00:00.000Z'],
  ]);
  expect(full?.notices.map(({ hash }) => hash)).toEqual([hashOf(3)]);
  expect((await ledger.latestPartners(9)).map(({ name, disclosures }) => [name, disclosures])).toEqual([['Oméga', 7]]);
});
