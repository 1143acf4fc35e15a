import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintIdentifiers } from '../../src/background/fingerprint';
import { keepApproach, type ToldApproach } from '../../src/background/keep-approach';
import { approachSchema } from '../../src/disclosure/approach';
import type { BackupRecord } from '../../src/disclosure/backup-record';
import { openDatabase } from '../../src/ledger/database';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { readForBackup } from '../../src/ledger/read-for-backup';
import { hashOf, sampleEntry, sampleReading, uuidOf } from './sample-entry';

const name = 'approaches-under-test';
const ADDRESS = 'marie+jeux@exemple.test';
let ledger: Ledger;
let made = 0;

beforeEach(async () => {
  await Dexie.delete(name);
  ledger = await openLedger(() => uuidOf(900 + made++), name);
});
afterEach(() => ledger.close());

const told = (n: number, reached: ToldApproach['reached'] = { kind: 'email', value: ADDRESS }): ToldApproach => ({
  approach: {
    id: uuidOf(n),
    notedAt: '2026-06-02T08:00:00.000Z',
    cameOn: '2026-06-01',
    channel: 'email',
    sender: 'Équipe Dupont',
    onBehalfOf: '',
    words: 'Votez',
    files: [],
  },
  reached,
});

async function give(n: number, value: string, political: 'disclosed' | 'silent' = 'silent'): Promise<void> {
  const key = await ledger.fingerprintKey(() => new Uint8Array(32).fill(7));
  const fingerprints = await fingerprintIdentifiers([{ kind: 'email', value }], key);
  const entry = sampleEntry(n, { fingerprints });
  await ledger.keepDisclosure({
    ...entry,
    readings: [sampleReading(hashOf(n), { political: { verdict: political, passages: [] } })],
  });
}

describe('a political message', () => {
  it('leads to whoever was given the address that it reached, and to nobody else', async () => {
    await give(1, ADDRESS);
    await give(2, 'marie@exemple.test', 'disclosed');
    await keepApproach(ledger, told(70));
    const traced = await ledger.traceApproach(uuidOf(70));
    expect(traced?.suspects.map(({ holder }) => holder.name)).toEqual(['jeu1.test']);
    expect(traced?.suspects[0]?.reasons).toEqual(expect.arrayContaining(['tagged-address', 'only-one-to-have-it']));
  });

  it('puts first whose text speaks of politics', async () => {
    await give(1, 'marie@exemple.test');
    await give(2, 'Marie@Exemple.test', 'disclosed');
    await keepApproach(ledger, told(70, { kind: 'email', value: 'marie@exemple.test' }));
    const traced = await ledger.traceApproach(uuidOf(70));
    expect(traced?.suspects.map(({ holder }) => holder.name)).toEqual(['jeu2.test', 'jeu1.test']);
  });

  it('is kept without what it reached, but for fingerprints', async () => {
    await give(1, ADDRESS);
    await keepApproach(ledger, told(70));
    const [kept] = await ledger.approaches();
    expect(approachSchema.parse(kept)).toEqual(kept);
    expect(kept?.reached).toBe('tagged');
    expect(JSON.stringify(kept)).not.toContain('marie');
    await keepApproach(ledger, told(71, null));
    expect((await ledger.traceApproach(uuidOf(71)))?.suspects).toEqual([]);
  });

  it('is known to have reached an address for one site alone by the pattern of an alias', async () => {
    await ledger.keeper.registerIdentity({
      id: uuidOf(90),
      kind: 'email',
      value: '*@moi.test',
      addedAt: '2026-01-01T00:00:00.000Z',
    });
    await keepApproach(ledger, told(70, { kind: 'email', value: 'jeu1@moi.test' }));
    expect((await ledger.approaches())[0]?.reached).toBe('tagged');
  });

  it('is listed newest first, and gone when it is removed', async () => {
    await keepApproach(ledger, told(70));
    const later = told(71);
    await keepApproach(ledger, { ...later, approach: { ...later.approach, cameOn: '2026-07-01' } });
    expect((await ledger.approaches()).map(({ id }) => id)).toEqual([uuidOf(71), uuidOf(70)]);
    await ledger.forgetApproach(uuidOf(71));
    expect((await ledger.approaches()).map(({ id }) => id)).toEqual([uuidOf(70)]);
  });

  it('goes into the bin with everything, and comes back', async () => {
    await give(1, ADDRESS);
    await keepApproach(ledger, told(70));
    const before = await ledger.approaches();
    const bin = await ledger.keeper.throwAway({ what: 'everything' }, '2026-06-03T08:00:00.000Z');
    expect(await ledger.approaches()).toEqual([]);
    await ledger.keeper.takeBack(bin ?? '', '2026-06-04T08:00:00.000Z');
    expect(await ledger.approaches()).toEqual(before);
  });

  it('alone in the ledger goes into the bin with everything too', async () => {
    await keepApproach(ledger, told(70));
    expect(await ledger.keeper.throwAway({ what: 'everything' }, '2026-06-03T08:00:00.000Z')).not.toBeNull();
    expect(await ledger.approaches()).toEqual([]);
  });

  it('passes through a backup, and an import of it can be undone', async () => {
    await give(1, ADDRESS);
    await keepApproach(ledger, told(70));
    const db = await openDatabase(name);
    const carried: BackupRecord[] = [];
    for await (const record of readForBackup(db, { secrets: false }))
      if (record.kind === 'approach') carried.push(record);
    db.close();
    expect(carried).toHaveLength(1);
    await ledger.forgetApproach(uuidOf(70));
    const at = '2026-06-05T08:00:00.000Z';
    await ledger.keeper.beginImport({ importId: uuidOf(80), file: 'a', at });
    await ledger.keeper.importRecords({ importId: uuidOf(80), step: 1, records: carried, at });
    await ledger.keeper.finishImport(uuidOf(80), at);
    expect((await ledger.approaches()).map(({ id }) => id)).toEqual([uuidOf(70)]);
    await ledger.keeper.undoImport(uuidOf(80));
    expect(await ledger.approaches()).toEqual([]);
  });
});
