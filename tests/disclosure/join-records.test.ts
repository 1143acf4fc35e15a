import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Holder } from '../../src/disclosure/holder';
import { joinHolders } from '../../src/disclosure/join-holders';
import { joinChains, joinDocuments, joinHoldings, joinLinks, joinRequests } from '../../src/disclosure/join-records';
import { hashOf, uuidOf } from '../ledger/sample-entry';

const moment = fc.integer({ min: 1, max: 4 }).map((day) => `2026-03-0${day}T10:00:00.000Z`);
const bare = { hash: hashOf(1), chain: uuidOf(1), place: 0, before: null, content: hashOf(2) };
const subject = { kind: 'disclosure', disclosureId: uuidOf(3) } as const;
const link = fc.oneof(
  moment.map((standAt) => ({ ...bare, stand: 'erased' as const, standAt })),
  fc
    .record({ stand: fc.constantFrom('kept', 'binned'), standAt: fc.oneof(moment, fc.constant('')) })
    .map((stand) => ({ ...bare, ...subject, ...stand })),
) as fc.Arbitrary<Parameters<typeof joinLinks>[0]>;
const chain = fc.record({ id: fc.constant(uuidOf(1)), length: fc.nat(3), head: fc.constantFrom(hashOf(1), hashOf(2)) });
const document = fc.record({
  disclosureId: fc.constant(uuidOf(1)),
  address: fc.constant('https://jeu.test/'),
  role: fc.constantFrom('rules' as const, 'privacy-policy' as const),
  outcome: fc.constantFrom('kept' as const, 'pending' as const, 'unreachable' as const),
  fetchedAt: moment,
});
const claim = fc.record({
  keys: fc.constant(['domain:jeu.test'] as string[]),
  name: fc.constantFrom('A', 'B', 'C'),
  role: fc.constantFrom('site' as const, 'form-operator' as const, 'declared-controller' as const),
  because: fc.constantFrom('x', 'y'),
  contacts: fc.constant([] as string[]),
});
const holding: fc.Arbitrary<Parameters<typeof joinHoldings>[0]> = fc
  .array(claim, { minLength: 1, maxLength: 3 })
  .map(([first, ...more]) => ({
    disclosureId: uuidOf(1),
    holderId: uuidOf(2),
    role: first!.role,
    because: first!.because,
    claims: [first!, ...more],
  }));
const request = fc
  .record({ language: fc.constantFrom('fr' as const, 'en' as const), writtenAt: moment })
  .map((some) => ({
    id: uuidOf(1),
    kind: 'access' as const,
    holderId: uuidOf(2),
    disclosureIds: [],
    reference: 'R',
    ...some,
  }));

function behaves<T>(values: fc.Arbitrary<T>, join: (one: T, other: T) => T): void {
  fc.assert(
    fc.property(values, values, values, (a, b, c) => {
      expect(join(a, a)).toEqual(a);
      expect(join(a, b)).toEqual(join(b, a));
      expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
      expect(join(join(a, b), b)).toEqual(join(a, b));
    }),
    { numRuns: 2_000 },
  );
}

describe('what stands when two ledgers differ is the same in any order, grouping and number', () => {
  it('for links', () => behaves(link, joinLinks));
  it('for chains', () => behaves(chain, joinChains));
  it('for documents', () => behaves(document, joinDocuments));
  it('for holdings', () => behaves(holding, joinHoldings));
  it('for requests', () => behaves(request, joinRequests));
});

const holder = (n: number, keys: string[], change: Partial<Holder> = {}) =>
  ({
    id: uuidOf(n),
    keys,
    name: `H${n}`,
    contacts: [],
    standing: 'received',
    apartFrom: [],
    disclosures: 1,
    ...change,
  }) as unknown as Holder;

describe('holders of several ledgers', () => {
  it('are one when any key is the same, under the id that comes first, whatever their order', () => {
    const lists = [
      [holder(3, ['domain:a.test', 'siren:1'])],
      [holder(1, ['domain:b.test'])],
      [holder(2, ['siren:1', 'domain:b.test'])],
    ];
    const keys = ['domain:a.test', 'domain:b.test', `id:${uuidOf(2)}`, `id:${uuidOf(3)}`, 'siren:1'];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      const { holders, renamed } = joinHolders(order.map((at) => lists[at]!));
      expect(holders).toMatchObject([{ id: uuidOf(1), keys }]);
      expect([...renamed].sort()).toEqual([
        [uuidOf(2), uuidOf(1)],
        [uuidOf(3), uuidOf(1)],
      ]);
    }
  });

  it('stay two when their legal numbers differ or the user told them apart', () => {
    const law = joinHolders([[holder(1, ['siren:1', 'domain:a.test'])], [holder(2, ['siren:2', 'domain:a.test'])]]);
    expect(law.holders).toHaveLength(2);
    const apart = joinHolders([
      [holder(1, ['domain:a.test'], { apartFrom: [uuidOf(2)] })],
      [holder(2, ['domain:a.test'])],
    ]);
    expect(apart.holders).toHaveLength(2);
  });

  it('come out the same when they are put together once more, and in either order', () => {
    const key = fc.constantFrom('domain:a', 'domain:b', 'domain:c', 'name:x', 'name:y', 'siren:1');
    const list = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.uniqueArray(key, { minLength: 1, maxLength: 3 })), {
        selector: ([n]) => n,
        maxLength: 5,
      })
      .map((some) => some.map(([n, keys]) => holder(n, [...keys].sort())));
    const sorted = (lists: Holder[][]) =>
      [...joinHolders(lists).holders].sort((one, other) => one.id.localeCompare(other.id));
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        expect(sorted([a, b])).toEqual(sorted([b, a]));
        expect(sorted([sorted([a, b]), b])).toEqual(sorted([a, b]));
        expect(sorted([sorted([a, b]), c])).toEqual(sorted([a, sorted([b, c])]));
      }),
      { numRuns: 1_000 },
    );
  });
});
