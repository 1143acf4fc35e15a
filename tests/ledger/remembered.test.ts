import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepApproach } from '../../src/background/keep-approach';
import { keepRemembered } from '../../src/background/keep-remembered';
import { backupRecordSchema } from '../../src/disclosure/backup-record';
import { lastDayOf, type ToldDisclosure } from '../../src/disclosure/remember-disclosure';
import { disclosureSchema } from '../../src/disclosure/schema';
import { openDatabase } from '../../src/ledger/database';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { uuidOf } from './sample-entry';

const name = 'remembered-under-test';
const NOW = '2026-11-26T08:00:00.000Z';
let ledger: Ledger;
let made = 0;

beforeEach(async () => {
  await Dexie.delete(name);
  ledger = await openLedger(() => uuidOf(900 + made++), name);
});
afterEach(() => ledger.close());

const told = (change: Partial<ToldDisclosure> = {}): ToldDisclosure => ({
  source: 'memory',
  sureness: 'rather-sure',
  period: '2024',
  note: ' Un concours de Noël ',
  address: 'https://www.concours.example.org/jeu?mail=moi@exemple.test#fin',
  occasion: 'contest',
  categories: ['email', 'mobile', 'email'],
  ...change,
});
const keep = (n: number, change: Partial<ToldDisclosure> = {}, value = 'moi@exemple.test') =>
  keepRemembered(ledger, { id: uuidOf(n), told: told(change), given: [{ kind: 'email', value }] }, NOW);

describe('a disclosure told from memory', () => {
  it('is kept as told and never as witnessed: no text, no box, no evidence, a period and not a day', async () => {
    expect(await keep(1)).toBe('kept');
    const full = await ledger.disclosureInFull(uuidOf(1));
    expect(disclosureSchema.parse(full?.disclosure)).toEqual(full?.disclosure);
    expect(full?.disclosure).toMatchObject({
      place: { address: 'https://www.concours.example.org/jeu', title: '' },
      fields: [
        { category: 'email', given: 'given', label: '' },
        { category: 'mobile', given: 'given', label: '' },
      ],
      boxes: [],
      notices: [],
      evidence: [],
      target: null,
      remembered: {
        source: 'memory',
        sureness: 'rather-sure',
        period: '2024',
        addedAt: NOW,
        note: 'Un concours de Noël',
      },
    });
    expect(full?.assessment).toMatchObject({ political: 'unread', onward: 'none-stated', words: 0 });
    expect(full?.holders).toMatchObject([
      { holding: { role: 'site' }, holder: { name: 'example.org', standing: 'received', latest: { period: '2024' } } },
    ]);
  });

  it('has its link of the chain, and is found altered like any other', async () => {
    await keep(1);
    expect(await ledger.verify()).toMatchObject({ disclosures: 1, findings: [], chains: [{ length: 1 }] });
    const db = await openDatabase(name);
    await db.disclosures
      .where('id')
      .equals(uuidOf(1))
      .modify((row) => {
        if (row.remembered) row.remembered.sureness = 'certain';
      });
    expect((await ledger.verify()).findings).toMatchObject([{ kind: 'disclosure-altered', disclosureId: uuidOf(1) }]);
    db.close();
  });

  it('keeps what was given as fingerprints alone, and is found by it', async () => {
    await keep(1, { period: '2024-05' });
    const approach = {
      cameOn: '2026-06-01',
      channel: 'sms',
      sender: '',
      onBehalfOf: '',
      words: '',
      files: [],
    } as const;
    const reached = { kind: 'email', value: 'MOI@exemple.test' } as const;
    await keepApproach(ledger, { approach: { ...approach, files: [], id: uuidOf(70), notedAt: NOW }, reached });
    expect((await ledger.traceApproach(uuidOf(70)))?.suspects).toHaveLength(1);
    expect(JSON.stringify(await ledger.disclosureInFull(uuidOf(1)))).not.toMatch(/moi@/i);
  });

  it('is kept once, and stays in the bin when it is told again', async () => {
    await keep(1);
    expect(await keep(1, { period: '2020' })).toBe('already-kept');
    await ledger.keeper.throwAway({ what: 'disclosure', id: uuidOf(1) }, NOW);
    expect(await keep(1)).toBe('already-kept');
    expect(await ledger.latestDisclosures(9)).toEqual([]);
  });

  it('counts for no limit of a site, which is for pages that flood', async () => {
    for (let n = 1; n <= 60; n++) expect(await keep(n)).toBe('kept');
    expect(await ledger.latestDisclosures(99)).toHaveLength(60);
    expect(await ledger.crowdedSites()).toEqual([]);
  });

  it.each(['http://localhost/', 'https://192.168.1.1/', 'https://intranet/'])(
    'is none of the public web at %s',
    async (address) => {
      expect(await keep(1, { address })).toBe('no-site');
      expect(await ledger.latestDisclosures(9)).toEqual([]);
    },
  );

  it.each(['2027', '2026-12', '2026-11-28'])('cannot have been given in %s, which has not begun', async (period) => {
    expect(await keep(1, { period })).toBe('later');
  });

  it.each(['2026', '2026-11', '2026-11-26', '2020-02-29'])('may have been given in %s', async (period) => {
    expect(await keep(1, { period })).toBe('kept');
    expect((await ledger.latestDisclosures(1))[0]?.sentAt.slice(0, period.length)).toBe(period);
  });

  it('comes back from a backup, and is refused where its order is not that of its period', async () => {
    await keep(1);
    const value = (await ledger.latestDisclosures(1))[0];
    expect(backupRecordSchema.parse({ kind: 'disclosure', value }).value).toEqual(value);
    const moved = { ...value, sentAt: '2025-06-01T12:00:00.000Z' };
    expect(backupRecordSchema.safeParse({ kind: 'disclosure', value: moved }).success).toBe(false);
    for (const period of ['24', '2024-13', '2023-02-29', 'vers 2024', '2024-1']) {
      const told = { ...value, remembered: { ...value?.remembered, period } };
      expect(backupRecordSchema.safeParse({ kind: 'disclosure', value: told }).success).toBe(false);
    }
  });
});

it('knows the last day that a period allows', () => {
  expect(['2024', '2024-02', '2023-02', '2024-12', '2024-03-09'].map(lastDayOf)).toEqual([
    '2024-12-31',
    '2024-02-29',
    '2023-02-28',
    '2024-12-31',
    '2024-03-09',
  ]);
});
