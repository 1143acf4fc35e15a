import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readVendorList } from '../../src/page/read-vendor-list';

const STRING = 'CQAAAAAQAAAAAAcABBENAgEAAP_gAAAAAAYg';
const LIST = {
  vendorListVersion: 142,
  vendors: { 53: { id: 53, name: 'Mesure Exemple' }, 301: { id: 301, name: 'Publicité' } },
};
const FOUND = {
  listVersion: 142,
  names: [
    { id: 53, name: 'Mesure Exemple' },
    { id: 301, name: 'Publicité' },
  ],
};

beforeEach(() => localStorage.setItem('euconsent-v2', STRING));
afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('the list of companies that a page keeps', () => {
  it.each([
    ['as it is', LIST],
    ['inside something else', { at: 1, gvl: { data: LIST } }],
    ['as a row', { ...LIST, vendors: Object.values(LIST.vendors) }],
  ])('is found: %s', (_, value) => {
    localStorage.setItem('autre', 'x');
    localStorage.setItem('liste', JSON.stringify(value));
    expect(readVendorList(document)).toEqual(FOUND);
  });

  it('is found in the storage of the session', () => {
    sessionStorage.setItem('liste', JSON.stringify(LIST));
    expect(readVendorList(document)).toEqual(FOUND);
  });

  it('is not looked for where no string is', () => {
    localStorage.clear();
    localStorage.setItem('liste', JSON.stringify(LIST));
    expect(readVendorList(document)).toBeNull();
  });

  it.each([
    ['no JSON', '{"vendorListVersion":142,"vendors":'],
    ['no companies', '{"vendorListVersion":142,"vendors":{}}'],
    ['an issue that is none', '{"vendorListVersion":"142","vendors":{"1":{"id":1,"name":"A"}}}'],
    ['companies without names', '{"vendorListVersion":142,"vendors":{"1":{"id":1},"2":null,"3":{"id":3,"name":" "}}}'],
    [
      'numbers out of bounds',
      '{"vendorListVersion":142,"vendors":{"1":{"id":-1,"name":"A"},"2":{"id":1e9,"name":"A"}}}',
    ],
    ['too deep', `{"a":{"a":{"a":{"a":${JSON.stringify(LIST)}}}}}`],
  ])('is not taken from what is %s', (_, text) => {
    localStorage.setItem('liste', text);
    expect(readVendorList(document)).toBeNull();
  });

  it('is cut where it is endless', () => {
    const vendors = Array.from({ length: 6_000 }, (_, n) => ({ id: n + 1, name: 'A'.repeat(300) }));
    localStorage.setItem('liste', JSON.stringify({ vendorListVersion: 142, vendors }));
    const found = readVendorList(document);
    expect(found?.names).toHaveLength(5_000);
    expect(found?.names[0]?.name).toHaveLength(100);
  });
});
