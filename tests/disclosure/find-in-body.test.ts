import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fingerprint, TRACE_VARIANTS } from '../../src/disclosure/schema';
import { findInBody } from '../../src/disclosure/traces/find-in-body';
import { markIdentifiers } from '../../src/disclosure/traces/mark-identifiers';
import { MOST_BODY, readBody } from '../../src/disclosure/traces/read-body';
import { carriersOf } from './carrying-addresses';
import { bodiesWith, innocentBodies } from './carrying-bodies';

const TYPED: [Fingerprint['kind'], string, string][] = [
  ['email', ' Zephyrine.Quandrillac@Exemple.test ', 'zephyrine.quandrillac@exemple.test'],
  ['phone', '06 39 98 17 42', '+33639981742'],
];
const bytes = (text: string) => ({ bytes: new TextEncoder().encode(text).buffer });

describe('an identifier in the body of a request', () => {
  const cases = TYPED.flatMap(([kind, typed, spelling]) =>
    TRACE_VARIANTS.flatMap((variant) =>
      Object.keys(bodiesWith('')).map((shape) => ({ kind, typed, spelling, variant, shape })),
    ),
  );

  it.each(cases)('is found: $typed, $variant, in $shape', ({ kind, typed, spelling, variant, shape }) => {
    const marks = markIdentifiers([{ kind, value: typed }]);
    for (const carrier of carriersOf(variant, spelling)) {
      const body = bodiesWith(carrier)[shape];
      const found = body ? findInBody(readBody(body), marks) : [];
      expect(found.length, carrier).toBeGreaterThan(0);
      const named = shape.startsWith('base64') ? [variant, 'base64'] : [variant, 'plain'];
      expect(
        found.some((trace) => trace.kind === kind && named.includes(trace.variant)),
        JSON.stringify(found),
      ).toBe(true);
    }
  });

  it('is not found in a thousand bodies that carry something else', () => {
    const marks = markIdentifiers(TYPED.map(([kind, value]) => ({ kind, value })));
    const alarms = [...innocentBodies(1_000)].filter((body) => findInBody(readBody(body), marks).length > 0);
    expect(alarms).toEqual([]);
  });

  it('is looked for in any text without a fault', () => {
    const marks = markIdentifiers([{ kind: 'email', value: 'marie@exemple.fr' }]);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400, unit: 'binary' }),
        fc.base64String({ maxLength: 400 }),
        (text, run) => findInBody(`${text}\\u00e${run}%E9%`, marks).length === 0,
      ),
      { numRuns: 100 },
    );
  });

  it('is not looked for beyond 100 KB, all parts together', () => {
    const filler = 'x'.repeat(60_000);
    expect(readBody({ raw: [bytes(filler), bytes(filler), bytes('marie@exemple.fr')] })).toHaveLength(MOST_BODY);
    const fields = { a: [filler], b: [filler], c: ['marie@exemple.fr'] };
    expect(readBody({ formData: fields }).length).toBeLessThanOrEqual(MOST_BODY + 2);
    expect(readBody({ formData: fields })).not.toContain('marie');
  });

  it('is not looked for in files, nor in what is no body', () => {
    expect(readBody({ raw: [{ file: '/home/marie@exemple.fr' } as object] })).toBe('');
    expect(readBody({ raw: [{ bytes: 'marie@exemple.fr' }] })).toBe('');
    expect(readBody({ formData: { file: [{ name: 'marie@exemple.fr' }] } })).toBe('file\n');
    expect(readBody({})).toBe('');
  });
});
