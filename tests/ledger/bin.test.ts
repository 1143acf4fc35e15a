import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashTextNow } from '../../src/disclosure/hash-text';
import { type LedgerDatabase, openDatabase } from '../../src/ledger/database';
import { keepDisclosure, keepDocument } from '../../src/ledger/keep-disclosure';
import { type Keeper, keeperOf } from '../../src/ledger/keeper';
import type { ThrownAway } from '../../src/ledger/throw-away';
import { verifyLedger } from '../../src/ledger/verify-ledger';
import { richEntry } from '../views/rich-entry';
import { everyRow } from './every-row';
import { uuidOf } from './sample-entry';

const name = 'bin-under-test';
const AT = '2026-04-01T10:00:00.000Z';
const later = (days: number) => new Date(Date.parse(AT) + days * 86_400_000).toISOString();
let db: LedgerDatabase;
let keeper: Keeper;
let made = 0;
const newId = () => uuidOf(600_000 + made++);

/** A contest of its own company, with words that stand nowhere else. */
function entry(n: number) {
  const rich = richEntry(n);
  const text = `Mention-${n} de Société-${n}.`;
  const hash = hashTextNow(text);
  return {
    ...rich,
    disclosure: { ...rich.disclosure, notices: [{ hash, role: 'beside-form' as const }], reasons: [`Mot-${n}`] },
    notices: rich.notices.map((notice) => ({ ...notice, hash, text })),
    readings: rich.readings.map((reading) => ({ ...reading, noticeHash: hash })),
    claims: rich.claims.map((claim) => ({ ...claim, keys: [`domain:jeu${n}.test`], name: `Société-${n}` })),
  };
}

beforeEach(async () => {
  await Dexie.delete(name);
  db = await openDatabase(name);
  keeper = keeperOf(db, newId);
  for (const n of [1, 2, 3]) await keepDisclosure(db, entry(n), newId);
  const noticeHash = hashTextNow('Politique-2');
  const document = { ...entry(2).documents[1]!, outcome: 'kept' as const, noticeHash };
  const notice = { hash: noticeHash, text: 'Politique-2', title: '', language: 'fr', keptAt: AT };
  await keepDocument(db, { document, notice, claims: [] }, newId);
  await db.requests.put({
    id: uuidOf(50),
    kind: 'access',
    holderId: (await holderOf(2)).id,
    disclosureIds: [uuidOf(2)],
    language: 'fr',
    reference: 'CP-2026-22222',
    writtenAt: AT,
  } as never);
  await db.answers.put({ id: uuidOf(51), requestId: uuidOf(50), receivedOn: '2026-04-02', notedAt: AT } as never);
  await keeper.registerIdentity({ id: uuidOf(60), kind: 'email', value: 'moi@exemple.test', addedAt: AT });
});
afterEach(() => db.close());

const holderOf = async (n: number) => (await db.holders.where('keys').equals(`domain:jeu${n}.test`).first())!;
const words = (n: number) => [
  `Mot-${n}"`,
  `Mention-${n} `,
  `Société-${n}`,
  `jeu${n}.test`,
  uuidOf(n),
  hashTextNow(`Mention-${n} de Société-${n}.`),
];
const WAYS: [string, () => Promise<ThrownAway>, number[]][] = [
  ['one disclosure', async () => ({ what: 'disclosure', id: uuidOf(2) }), [2]],
  ['one site', async () => ({ what: 'site', site: 'jeu2.test' }), [2]],
  ['one holder', async () => ({ what: 'holder', id: (await holderOf(2)).id }), [2]],
  ['everything', async () => ({ what: 'everything' }), [1, 2, 3]],
];

describe.each(WAYS)('throwing away %s', (_, thrown, gone) => {
  it('leaves nothing to see, and all of it comes back', async () => {
    const before = await everyRow(db);
    const binId = await keeper.throwAway(await thrown(), AT);
    expect(
      (await db.disclosures.toCollection().primaryKeys()).filter((id) => gone.some((n) => uuidOf(n) === id)),
    ).toEqual([]);
    for (const n of gone) expect(await holderOf(n)).toBeUndefined();
    expect((await db.bins.toArray())[0]).toMatchObject({ disclosures: gone.length, binnedAt: AT });
    expect((await verifyLedger(db)).findings).toEqual([]);
    await keeper.takeBack(binId ?? '', later(1));
    const after = await everyRow(db);
    const plain = ({ links, ...rows }: Record<string, unknown[]>) => ({
      ...rows,
      links: (links as object[]).map((link) => ({ ...link, standAt: '' })),
    });
    expect(plain(after)).toEqual(plain(before));
  });

  it('leaves no byte of it once the bin is emptied, but the gaps in the chain', async () => {
    const binId = await keeper.throwAway(await thrown(), AT);
    await keeper.emptyBin(binId ?? '', later(2));
    const rows = JSON.stringify(await everyRow(db));
    for (const n of gone) expect(words(n).filter((word) => rows.includes(word))).toEqual([]);
    for (const n of [1, 2, 3].filter((one) => !gone.includes(one)))
      expect(words(n).filter((word) => !rows.includes(word))).toEqual([]);
    if (gone.length === 3) expect(['moi@exemple', 'CP-2026', 'test'].filter((word) => rows.includes(word))).toEqual([]);
    expect(rows).not.toContain('Politique-2');
    const report = await verifyLedger(db);
    expect(report.findings).toEqual([]);
    expect(report.disclosures).toBe(3 - gone.length);
    const gaps = (await db.links.toArray()).filter(({ stand }) => stand === 'erased');
    expect(gaps.length).toBe(gone.length + 1);
    for (const gap of gaps)
      expect(Object.keys(gap).sort()).toEqual(['before', 'chain', 'content', 'hash', 'place', 'stand', 'standAt']);
  });
});

describe('the bin', () => {
  it('knows again what the page sends once more', async () => {
    await keeper.throwAway({ what: 'disclosure', id: uuidOf(2) }, AT);
    expect(await keepDisclosure(db, entry(2), newId)).toBe('already-kept');
  });

  it('is emptied after thirty days, on the second day that it is due', async () => {
    await keeper.throwAway({ what: 'disclosure', id: uuidOf(2) }, AT);
    for (const day of [1, 29, 30, 30.5]) {
      await keeper.tidy(later(day));
      expect(await db.binned.count(), `day ${day}`).toBe(1);
    }
    await keeper.tidy(later(31));
    expect(await db.binned.count()).toBe(0);
  });

  it('is not emptied by a clock that jumps years ahead and comes back', async () => {
    await keeper.throwAway({ what: 'disclosure', id: uuidOf(2) }, AT);
    for (const day of [3_650, 2, -3_650, 3, 4_000, 4_000.5, 10]) {
      await keeper.tidy(later(day));
      expect(await db.binned.count(), `day ${day}`).toBe(1);
    }
  });

  it('puts nothing twice when a company was met anew meanwhile', async () => {
    const binId = await keeper.throwAway({ what: 'disclosure', id: uuidOf(2) }, AT);
    const again = entry(2);
    await keepDisclosure(db, { ...again, disclosure: { ...again.disclosure, id: uuidOf(22) } }, newId);
    await keeper.takeBack(binId ?? '', later(1));
    expect(await db.holders.where('keys').equals('domain:jeu2.test').count()).toBe(1);
    expect((await holderOf(2)).disclosures).toBe(2);
  });
});
