import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MOST_PER_SITE } from '../../src/ledger/admit';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { sampleEntry, uuidOf } from './sample-entry';

const name = 'limits-under-test';
let ledger: Ledger;
let made = 0;

beforeEach(async () => {
  await Dexie.delete(name);
  ledger = await openLedger(() => uuidOf(500_000 + made++), name);
});
afterEach(() => ledger.close());

const flood = (n: number, sentAt = '2026-03-03T10:00:00.000Z') => ({
  ...sampleEntry(n, { sentAt }),
  site: 'flood.test',
});

it('a site that floods fills no more than its share of a day, and others are kept', async () => {
  const outcomes = [];
  for (let n = 1; n <= MOST_PER_SITE.day + 20; n++) outcomes.push(await ledger.keepDisclosure(flood(n)));
  expect(outcomes.filter((one) => one === 'kept')).toHaveLength(MOST_PER_SITE.day);
  expect(outcomes.slice(MOST_PER_SITE.day)).toEqual(Array(20).fill('too-many'));
  expect(await ledger.keepDisclosure(sampleEntry(999))).toBe('kept');
  expect(await ledger.crowdedSites()).toEqual([
    expect.objectContaining({ site: 'flood.test', refused: 20, lastRefusedAt: '2026-03-03T10:00:00.000Z' }),
  ]);
  expect(await ledger.keepDisclosure(flood(500, '2026-03-04T10:00:00.000Z'))).toBe('kept');
});

it('a site that reached its limit is recorded again when the user says so', async () => {
  for (let n = 1; n <= MOST_PER_SITE.day + 1; n++) await ledger.keepDisclosure(flood(n));
  await ledger.keeper.liftLimit('flood.test');
  expect(await ledger.crowdedSites()).toEqual([]);
  expect(await ledger.keepDisclosure(flood(600))).toBe('kept');
});

it('what is sent twice counts once', async () => {
  for (let n = 1; n <= 5; n++) await ledger.keepDisclosure(flood(1));
  const raw = await new Dexie(name).open();
  expect(await raw.table('tallies').toArray()).toEqual([expect.objectContaining({ total: 1, today: 1, refused: 0 })]);
  raw.close();
});
