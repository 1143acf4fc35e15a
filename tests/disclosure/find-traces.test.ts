import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fingerprint, TRACE_VARIANTS } from '../../src/disclosure/schema';
import { findTraces } from '../../src/disclosure/traces/find-traces';
import { markIdentifiers } from '../../src/disclosure/traces/mark-identifiers';
import { addressesWith, carriersOf, innocentAddresses } from './carrying-addresses';

/** What was typed, and how somebody who passes it on spells it first. */
const TYPED: [Fingerprint['kind'], string, string[]][] = [
  ['email', ' Zephyrine.Quandrillac@Exemple.test ', ['zephyrine.quandrillac@exemple.test']],
  [
    'email',
    'Zephyrine.Quandrillac+jeu@gmail.com',
    ['zephyrinequandrillac@gmail.com', 'zephyrine.quandrillac+jeu@gmail.com', 'zephyrine.quandrillac@gmail.com'],
  ],
  ['phone', '06 39 98 17 42', ['+33639981742', '33639981742', '0639981742', '0033639981742']],
  ['phone', '+33 6 39 98 17 42', ['+33639981742', '33639981742', '0639981742']],
  ['phone', '612345678', ['+34612345678', '34612345678']],
];

describe('an identifier in the address of a request', () => {
  const cases = TYPED.flatMap(([kind, typed, spellings]) =>
    TRACE_VARIANTS.flatMap((variant) => spellings.map((spelling) => ({ kind, typed, variant, spelling }))),
  );

  it.each(cases)('is found: $typed as $spelling, $variant', ({ kind, typed, variant, spelling }) => {
    const marks = markIdentifiers([{ kind, value: typed }]);
    for (const address of carriersOf(variant, spelling).flatMap(addressesWith)) {
      const found = findTraces(address, marks);
      expect(
        found.map((trace) => trace.kind),
        address,
      ).toContain(kind);
      // A number is the same whether its plus sign is encoded or not.
      const named = kind === 'phone' && variant === 'url-encoded' ? ['url-encoded', 'plain'] : [variant];
      expect(
        found.some((trace) => named.includes(trace.variant)),
        `${address} ${JSON.stringify(found)}`,
      ).toBe(true);
    }
  });

  it('is not found in two thousand addresses that carry something else', () => {
    const marks = markIdentifiers(TYPED.map(([kind, value]) => ({ kind, value })));
    const alarms = [...innocentAddresses(2_000)].filter((address) => findTraces(address, marks).length > 0);
    expect(alarms).toEqual([]);
  });

  it('is not found in a longer number that holds its digits', () => {
    const marks = markIdentifiers([{ kind: 'phone', value: '0639981742' }]);
    expect(findTraces('https://mesure.test/?ts=10639981742555', marks)).toEqual([]);
  });

  it('is looked for in any text without a fault', () => {
    const marks = markIdentifiers([{ kind: 'email', value: 'marie@exemple.fr' }]);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400, unit: 'binary' }),
        (text) => findTraces(`${text}%E9%`, marks).length === 0,
      ),
      { numRuns: 50 },
    );
  });
});

describe('what is no identifier', () => {
  it.each([
    ['email', 'marie'],
    ['email', '@x.fr'],
    ['email', ''],
    ['phone', '12'],
    ['phone', 'call me'],
    ['phone', '1234567890123456789'],
  ] as const)('has no marks: %s “%s”', (kind, value) => {
    const marks = markIdentifiers([{ kind, value }]);
    expect([marks.plain, marks.base64, [...marks.numbers], [...marks.digests]].flat()).toEqual([]);
  });
});
