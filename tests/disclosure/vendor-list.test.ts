import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameConsented } from '../../src/disclosure/platform/name-consented';
import { pageVendorsSchema, readPublicList } from '../../src/disclosure/platform/vendor-list';
import { encodeTcString } from './encode-tc-string';

const LIST = {
  gvlSpecificationVersion: 3,
  vendorListVersion: 142,
  tcfPolicyVersion: 5,
  lastUpdated: '2026-02-26T16:00:30Z',
  purposes: { 1: { id: 1, name: 'Store' } },
  vendors: {
    53: { id: 53, name: '  Exemple \u202eMesure\nSAS ', policyUrl: 'https://exemple.test', purposes: [1, 4] },
    301: { id: 301, name: '<b>Publicité & Cie</b>', deletedDate: '2025-01-01T00:00:00Z' },
  },
};
const said = (vendors: number[]) =>
  encodeTcString({
    cmpId: 31,
    vendorListVersion: 142,
    language: 'FR',
    purposes: [1],
    interests: [],
    features: [],
    vendors,
    vendorInterests: [7],
    updatedAt: '2026-03-03T09:00:00.000Z',
  });

describe('the public list', () => {
  it('is read for its number, day and names, which are one plain line each', () => {
    expect(readPublicList(JSON.stringify(LIST))).toEqual({
      specification: 3,
      version: 142,
      updatedAt: '2026-02-26T16:00:30Z',
      vendors: [
        { id: 53, name: 'Exemple Mesure SAS' },
        { id: 301, name: '<b>Publicité & Cie</b>' },
      ],
    });
  });

  const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [n + 1, { id: n + 1, name: 'A' }]));
  it.each([
    ['no JSON', '<html>'],
    ['nothing', ''],
    ['null', 'null'],
    ['another file', '{"vendors":{}}'],
    ['no company', JSON.stringify({ ...LIST, vendors: {} })],
    ['too many', JSON.stringify({ ...LIST, vendors: many })],
    ['a list of companies in a row', JSON.stringify({ ...LIST, vendors: [{ id: 1, name: 'A' }] })],
    ['a number that is another', JSON.stringify({ ...LIST, vendors: { 1: { id: 2, name: 'A' } } })],
    ['a number out of bounds', JSON.stringify({ ...LIST, vendors: { 70000: { id: 70_000, name: 'A' } } })],
    ['no name', JSON.stringify({ ...LIST, vendors: { 1: { id: 1, name: 7 } } })],
    ['an endless name', JSON.stringify({ ...LIST, vendors: { 1: { id: 1, name: 'A'.repeat(1_001) } } })],
    ['an issue that is none', JSON.stringify({ ...LIST, vendorListVersion: -1 })],
    ['a format of tomorrow', JSON.stringify({ ...LIST, gvlSpecificationVersion: 4 })],
    ['a day that is none', JSON.stringify({ ...LIST, lastUpdated: 'hier' })],
  ])('is refused as a whole where it is %s', (_, text) => {
    expect(readPublicList(text)).toBeNull();
  });

  it('changes no prototype', () => {
    readPublicList(JSON.stringify(LIST).replace('"53":', '"__proto__":'));
    expect(({} as { name?: string }).name).toBeUndefined();
  });

  it('is read or refused without a fault, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        readPublicList(text);
        const vendors = { ...LIST, vendors: value };
        const read = readPublicList(JSON.stringify(vendors));
        return read === null || read.vendors.every(({ name }) => name.length <= 100);
      }),
    );
  });
});

describe('names from a page’s own list', () => {
  const names = [
    { id: 301, name: 'Publicité\u0000 & Cie' },
    { id: 53, name: 'Mesure' },
    { id: 7, name: 'Sans accord' },
    { id: 9, name: 'Ailleurs' },
  ];

  it('are those of the companies that the string agrees to, by number', () => {
    expect(nameConsented(said([53, 301, 400]), { listVersion: 142, names })).toEqual({
      listVersion: 142,
      names: [
        { id: 53, name: 'Mesure' },
        { id: 301, name: 'Publicité & Cie' },
      ],
    });
  });

  it('are none where the string agrees to none of them, or cannot be read', () => {
    expect(nameConsented(said([400]), { listVersion: 142, names })).toBeUndefined();
    expect(nameConsented('C'.repeat(40), { listVersion: 142, names })).toBeUndefined();
  });

  it('are a thousand at most', () => {
    const all = Array.from({ length: 1_500 }, (_, n) => ({ id: n + 1, name: `Société ${n}` }));
    const found = nameConsented(said(all.map(({ id }) => id)), { listVersion: 142, names: all });
    expect(found?.names).toHaveLength(1_000);
  });

  it.each([
    { listVersion: 0, names },
    { listVersion: 142, names: [{ id: 0, name: 'A' }] },
    { listVersion: 142, names: [{ id: 1, name: 'A'.repeat(101) }] },
    { listVersion: 142, names: [{ id: 1, name: 'A', more: 1 }] },
    { listVersion: 142, names: Array.from({ length: 5_001 }, () => ({ id: 1, name: 'A' })) },
  ])('are refused at the door where they are not as they should be', (list) => {
    expect(pageVendorsSchema.safeParse(list).success).toBe(false);
  });
});
