import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HolderClaim } from '../../src/disclosure/holder';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { hashOf, sampleEntry, sampleReading, uuidOf } from './sample-entry';

const name = 'trail-under-test';
const ALL = { matches: null };
let ledger: Ledger;
let made = 0;

beforeEach(async () => {
  await Dexie.delete(name);
  ledger = await openLedger(() => uuidOf(900 + made++), name);
});
afterEach(() => ledger.close());

const partner: HolderClaim = {
  keys: ['name:omega'],
  name: 'Oméga',
  role: 'named-partner',
  because: 'Oméga, assureur',
  contacts: [],
};
async function keep(n: number, political: 'silent' | 'disclosed' = 'silent', claims: HolderClaim[] = []) {
  const entry = sampleEntry(n);
  await ledger.keepDisclosure({
    ...entry,
    claims: [...entry.claims, ...claims],
    readings: [sampleReading(hashOf(n), { political: { verdict: political, passages: [] } })],
  });
}

describe('the trail of disclosures', () => {
  it('is read newest first, so many at the most, each with its holders and what its texts said', async () => {
    await keep(1);
    await keep(2, 'disclosed', [partner]);
    await keep(3);
    const { leads, total } = await ledger.trail(ALL, 2);
    expect(total).toBe(3);
    expect(leads.map(({ disclosure }) => disclosure.id)).toEqual([uuidOf(3), uuidOf(2)]);
    expect(leads[1]?.assessment.political).toBe('disclosed');
    expect(leads[1]?.holders.map(({ holder, holding }) => `${holder.name} ${holding.role}`).sort()).toEqual([
      'Oméga named-partner',
      'jeu2.test form-operator',
    ]);
  });

  it('is that of a site or a holder by name, of few and of many', async () => {
    for (const n of [1, 2, 3]) await keep(n, 'silent', n === 3 ? [] : [partner]);
    const find = (word: string, most: number) => ledger.trail({ matches: (one) => one.includes(word) }, most);
    const ids = ({ leads }: Awaited<ReturnType<typeof find>>) => leads.map(({ disclosure }) => disclosure.id);
    expect(ids(await find('jeu1', 9))).toEqual([uuidOf(1)]);
    expect(ids(await find('Oméga', 9))).toEqual([uuidOf(2), uuidOf(1)]);
    const cut = await find('Oméga', 1);
    expect([ids(cut), cut.total]).toEqual([[uuidOf(2)], 2]);
    expect(await find('nobody', 9)).toEqual({ leads: [], total: 0 });
  });

  it('is that of a time', async () => {
    for (const n of [1, 2, 3]) await keep(n);
    const between = ['2026-03-03T00:00:00.000Z', '2026-03-04T00:00:00.000Z'] as const;
    const { leads, total } = await ledger.trail({ matches: null, between }, 9);
    expect([leads.map(({ disclosure }) => disclosure.id), total]).toEqual([[uuidOf(2)], 1]);
  });

  it('spans a time, and is counted between moments', async () => {
    expect(await ledger.span()).toBeNull();
    for (const n of [1, 2, 9]) await keep(n);
    expect(await ledger.span()).toEqual({
      first: '2026-03-02T10:00:00.000Z',
      last: '2026-03-10T10:00:00.000Z',
      total: 3,
    });
    const bounds = ['2026-03-01', '2026-03-03', '2026-03-05', '2026-04-01'].map((day) => `${day}T00:00:00.000Z`);
    expect(await ledger.countBetween(bounds)).toEqual([1, 1, 1]);
  });
});
