import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listVendors } from '../../src/disclosure/platform/list-vendors';
import { readTcString } from '../../src/disclosure/platform/read-tc-string';
import { encodeTcString } from './encode-tc-string';

describe('a string of the consent framework', () => {
  it('is read as it was encoded by the specification', () => {
    const made = encodeTcString({
      cmpId: 31,
      vendorListVersion: 142,
      language: 'FR',
      purposes: [1, 3, 4],
      interests: [7, 9],
      features: [1],
      vendors: [53, 301, 388],
      vendorInterests: [2],
      updatedAt: '2026-03-03T09:00:00.000Z',
    });
    expect(readTcString(`${made}.YAAAAAAAAAAA`)).toEqual({
      platform: { id: 31, version: 1 },
      vendorListVersion: 142,
      listSpecification: 3,
      language: 'FR',
      updatedAt: '2026-03-03T09:00:00.000Z',
      purposes: { agreed: [1, 3, 4], legitimateInterest: [7, 9] },
      specialFeatures: [1],
      vendors: { agreed: [53, 301, 388], legitimateInterest: [2] },
    });
  });

  it.each(['', 'A', 'ééé', '.', 'C'.repeat(30), '__________________________', 'BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA'])(
    'that is broken, or of another framework, throws nothing: %s',
    (text) => {
      const read = readTcString(text);
      if (read) expect(read.purposes.agreed.every((id) => id <= 24)).toBe(true);
    },
  );
});

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bits = (number: number, length: number) => number.toString(2).padStart(length, '0');
const write = (text: string) =>
  (text.match(/.{1,6}/g) ?? []).map((six) => LETTERS[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
/** The core of a string up to its companies. */
const HEAD = [
  ...encodeTcString({
    cmpId: 31,
    vendorListVersion: 142,
    language: 'FR',
    purposes: [1],
    interests: [],
    features: [],
    vendors: [],
    vendorInterests: [],
    updatedAt: '2026-03-03T09:00:00.000Z',
  }),
]
  .map((letter) => bits(LETTERS.indexOf(letter), 6))
  .join('')
  .slice(0, 213);
const RANGES = (count: number, first: number, last: number) =>
  bits(count, 12) + `1${bits(first, 16)}${bits(last, 16)}`.repeat(count);
const NONE = `${bits(0, 16)}0`;

describe('a string made to take long', () => {
  it.each([
    ['the same range of all numbers two thousand times', `${HEAD}${bits(65_535, 16)}1${RANGES(2_100, 1, 65_535)}`],
    ['the same in its second list', `${HEAD}${NONE}${bits(65_535, 16)}1${RANGES(2_100, 1, 65_535)}`],
    [
      'the same in what the publisher restricts',
      `${HEAD}${NONE}${NONE}${bits(20, 12)}${`${bits(1, 6)}00${RANGES(100, 1, 65_535)}`.repeat(20)}`,
    ],
    ['a range that ends before it begins', `${HEAD}${bits(10, 16)}1${RANGES(1, 9, 3)}${NONE}`],
    ['lists that are longer than the string', `${HEAD}${bits(65_535, 16)}0`],
  ])('is not decoded: %s', (_, text) => {
    const began = performance.now();
    expect(readTcString(write(text))).toBeNull();
    expect(performance.now() - began).toBeLessThan(200);
  });

  it.each(['C'.repeat(12_101), 'C'.repeat(5_000_000), `C${'É'.repeat(5_000)}`])(
    'is not decoded where it is too long, or of other letters',
    (text) => expect(readTcString(text)).toBeNull(),
  );

  it('is none that names every company of its list in ranges, a few times', () => {
    const text = `${HEAD}${bits(1_500, 16)}1${RANGES(1, 1, 1_500)}${bits(3, 16)}0101${bits(11, 12)}${`${bits(2, 6)}01${RANGES(1, 1, 1_500)}`.repeat(11)}`;
    const read = readTcString(write(text));
    expect(read?.vendors.agreed).toHaveLength(1_500);
    expect(read?.vendors.legitimateInterest).toEqual([1, 3]);
  });

  it('is decoded or refused in little time, whatever it is', () => {
    const letters = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 12_100 });
    const ranges = fc.array(fc.tuple(fc.nat(65_535), fc.nat(65_535)), { maxLength: 1_900 }).map((pairs) => {
      const entries = pairs.map(([first, last]) => `1${bits(first, 16)}${bits(last, 16)}`).join('');
      return write(`${HEAD}${bits(65_535, 16)}1${bits(pairs.length, 12)}${entries}${NONE}`);
    });
    fc.assert(
      fc.property(
        fc.oneof(
          letters,
          letters.map((text) => `C${text}`),
          ranges,
          fc.string(),
        ),
        (text) => {
          const began = performance.now();
          const read = readTcString(text);
          const numbers = read ? [...read.vendors.agreed, ...read.vendors.legitimateInterest] : [];
          return performance.now() - began < 1_000 && numbers.every((id) => id >= 0 && id <= 20_000);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is listed as its decoder reads it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { maxLength: 60 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { maxLength: 60 }),
        (vendors, vendorInterests) => {
          const made = encodeTcString({
            cmpId: 31,
            vendorListVersion: 142,
            language: 'FR',
            purposes: [],
            interests: [],
            features: [],
            vendors,
            vendorInterests,
            updatedAt: '2026-03-03T09:00:00.000Z',
          });
          expect(listVendors(made)).toEqual({
            agreed: [...vendors].sort((one, other) => one - other),
            legitimateInterest: [...vendorInterests].sort((one, other) => one - other),
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});
