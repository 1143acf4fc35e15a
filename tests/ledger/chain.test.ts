import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/disclosure/canonical-json';
import { hashTextNow } from '../../src/disclosure/hash-text';
import { type LedgerDatabase, openDatabase } from '../../src/ledger/database';
import { keepDisclosure, keepDocument } from '../../src/ledger/keep-disclosure';
import type { PackedNotice } from '../../src/ledger/packed-notice';
import { verifyLedger } from '../../src/ledger/verify-ledger';
import { sampleEntry, uuidOf } from './sample-entry';

const name = 'chain-under-test';
let db: LedgerDatabase;
let made = 0;
const newId = () => uuidOf(800_000 + made++);

/** An entry whose notice has the hash of its text. */
function honestEntry(n: number) {
  const hash = hashTextNow(`Notice ${n}`);
  const entry = sampleEntry(n, { notices: [{ hash, role: 'beside-form' }] });
  return { ...entry, notices: entry.notices.map((notice) => ({ ...notice, hash })), readings: [] };
}

const policy = (n: number) => ({
  disclosureId: uuidOf(n),
  address: `https://jeu${n}.test/vie-privee`,
  role: 'privacy-policy' as const,
  outcome: 'kept' as const,
  fetchedAt: '2026-03-03T10:00:05.000Z',
  noticeHash: hashTextNow(`Notice ${n}`),
});

beforeEach(async () => {
  await Dexie.delete(name);
  db = await openDatabase(name);
  for (const n of [1, 2, 3]) await keepDisclosure(db, honestEntry(n), newId);
  await keepDocument(db, { document: policy(2), claims: [] }, newId);
});
afterEach(() => db.close());

const found = async () => (await verifyLedger(db)).findings.map(({ kind, place }) => `${kind} ${place ?? ''}`.trim());
const linkAt = async (place: number) => (await db.links.filter((link) => link.place === place).first())!;

describe('the chain', () => {
  it('goes in the order of keeping, whatever the clock says', async () => {
    const old = honestEntry(4);
    await keepDisclosure(db, { ...old, disclosure: { ...old.disclosure, sentAt: '1999-01-01T00:00:00.000Z' } }, newId);
    const report = await verifyLedger(db);
    expect(report).toMatchObject({ disclosures: 4, documents: 1, notices: 4, findings: [], more: 0, forks: 0 });
    expect(report.chains).toEqual([{ id: expect.any(String), length: 5, head: (await linkAt(4)).hash }]);
  });

  it('is one however many write at once', async () => {
    await Promise.all([5, 6, 7, 8, 9].map((n) => keepDisclosure(db, honestEntry(n), newId)));
    const report = await verifyLedger(db);
    expect(report).toMatchObject({ findings: [], forks: 0, chains: [{ length: 9 }] });
  });

  it.each<[string, () => Promise<unknown>, string[]]>([
    ['a word of a disclosure', () => db.disclosures.update(uuidOf(2), { occasion: 'quiz' }), ['disclosure-altered 1']],
    [
      'the time of a disclosure',
      () => db.disclosures.update(uuidOf(1), { sentAt: '2020-01-01T00:00:00.000Z' }),
      ['disclosure-altered 0'],
    ],
    ['a disclosure that is gone', () => db.disclosures.delete(uuidOf(3)), ['disclosure-missing 2']],
    [
      'a document',
      () => db.documents.update([uuidOf(2), policy(2).address], { fetchedAt: '2027-01-01T00:00:00.000Z' }),
      ['document-altered 3'],
    ],
    ['a document that is gone', () => db.documents.clear(), ['document-missing 3']],
    [
      'the text of a notice',
      () => db.notices.put({ ...honestEntry(1).notices[0]!, text: 'Autre' }),
      ['notice-altered'],
    ],
    [
      'the bytes of a notice',
      () =>
        db.notices.put({
          ...honestEntry(1).notices[0]!,
          text: undefined,
          packed: new Uint8Array([1, 2, 3]),
        } as unknown as PackedNotice),
      ['notice-altered'],
    ],
    ['a notice that is gone', () => db.notices.delete(hashTextNow('Notice 1')), ['notice-missing']],
    [
      'a disclosure from elsewhere',
      () => db.disclosures.add(honestEntry(9).disclosure),
      ['unchained', 'notice-missing'],
    ],
    ['a link that is gone', async () => db.links.delete((await linkAt(1)).hash), ['link-missing 1', 'unchained']],
    [
      'the last link and its content',
      async () => {
        await db.links.delete((await linkAt(3)).hash);
        await db.documents.clear();
      },
      ['link-missing 3'],
    ],
    [
      'a link that says something else',
      async () => db.links.update((await linkAt(1)).hash, { content: 'e'.repeat(64) }),
      ['link-altered 1', 'disclosure-altered 1'],
    ],
    [
      'two links that change places',
      async () => {
        const [one, other] = [await linkAt(1), await linkAt(2)];
        await db.links.bulkPut([
          { ...one, place: 2 },
          { ...other, place: 1 },
        ]);
      },
      ['link-altered 1', 'order-altered 1', 'link-altered 2', 'order-altered 2', 'order-altered 3'],
    ],
  ])('tells exactly that: %s', async (_, meddle, expected) => {
    await meddle();
    expect(await found()).toEqual(expected);
  });

  it('notices any single change of any stored disclosure', async () => {
    const { disclosure } = honestEntry(2);
    const paths = [
      'state',
      'sentAt',
      'occasion',
      'target',
      'reasons',
      'fields',
      'boxes',
      'links',
      'evidence',
      'fingerprints',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
        const changed = { ...disclosure, [path]: value };
        fc.pre(canonicalJson(changed) !== canonicalJson(disclosure));
        await db.disclosures.put(changed as typeof disclosure);
        expect(await found()).toEqual(['disclosure-altered 1']);
      }),
      { numRuns: 50 },
    );
  });
});

describe('canonical JSON', () => {
  it('spells a value the same whatever the order of its members, and as JSON reads it back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('orders and spells as RFC 8785 does', () => {
    expect(canonicalJson({ '\u20ac': 'é', b: [1e21, 0.1, null], a: undefined, '\r': '\u000f"' })).toBe(
      '{"\\r":"\\u000f\\"","b":[1e+21,0.1,null],"€":"é"}',
    );
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
  });
});
