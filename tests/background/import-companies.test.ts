import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCompanyDump } from '../../src/background/import-companies';

const NOW = '2026-11-25T10:00:00.000Z';
const RECORD = {
  slug: 'exemple',
  'relevant-countries': ['fr'],
  categories: ['ads'],
  name: 'Exemple Média SAS',
  runs: ['Jeux Exemple'],
  address: 'DPO\n1 rue Neuve\n75001 Paris\nFrance',
  phone: '+33 1 23 45 67 89',
  email: 'dpo@exemple.test',
  webform: 'https://www.exemple.test/rgpd',
  web: 'https://www.exemple.test',
  sources: ['https://www.exemple.test/privacy'],
  quality: 'verified',
};

/** The file as datarequests.org publishes it: lists as JSON within JSON. */
const dump = (records: unknown, change: object = {}) =>
  JSON.stringify({
    date: '2026-07-21T04:00:00.000Z',
    'dump-format': 1,
    companies: JSON.stringify(records),
    'supervisory-authorities': '[]',
    'company-packs': '{}',
    ...change,
  });

const reasonOf = (source: string) => {
  const read = readCompanyDump(source, NOW);
  return read.ok ? 'read' : read.reason;
};

it('gives each company with the keys by which it is known again, and the file’s date', () => {
  expect(readCompanyDump(dump([RECORD]), NOW)).toEqual({
    ok: true,
    file: { madeAt: '2026-07-21T04:00:00.000Z', importedAt: NOW, companies: 1 },
    companies: [
      {
        slug: 'exemple',
        name: 'Exemple Média SAS',
        keys: ['domain:exemple.test', 'name:exemple media', 'name:jeux exemple'],
        address: 'DPO\n1 rue Neuve\n75001 Paris\nFrance',
        email: 'dpo@exemple.test',
        webform: 'https://www.exemple.test/rgpd',
      },
    ],
  });
});

it('takes lists that are not packed in strings too', () => {
  expect(reasonOf(dump([], { companies: [RECORD], 'supervisory-authorities': [] }))).toBe('read');
});

describe('a file is refused as a whole', () => {
  it.each([
    ['that is no JSON', 'nothing', 'not-json'],
    ['that is something else', '{"companies": 3}', 'not-the-file'],
    ['that is a list', '[]', 'not-the-file'],
    ['of another format', dump([RECORD], { 'dump-format': 2 }), 'other-format'],
    ['without a date', dump([RECORD], { date: 'hier' }), 'not-the-file'],
    ['whose list is broken', dump([RECORD], { companies: '[{' }), 'not-the-file'],
    ['without authorities', dump([RECORD], { 'supervisory-authorities': undefined }), 'not-the-file'],
    ['with one record without a name', dump([RECORD, { slug: 'x' }]), 'bad-record'],
    ['with a script for a form', dump([{ ...RECORD, webform: 'javascript:alert(1)' }]), 'bad-record'],
    ['with a script for a site', dump([{ ...RECORD, web: 'data:text/html,x' }]), 'bad-record'],
    ['with two recipients', dump([{ ...RECORD, email: 'a@exemple.test,b@exemple.test' }]), 'bad-record'],
    ['with a header in an address', dump([{ ...RECORD, email: 'a@exemple.test?bcc=b@x.test' }]), 'bad-record'],
    ['with a line end in an address', dump([{ ...RECORD, email: 'a@exemple.test\nBcc: b@x.test' }]), 'bad-record'],
    ['with an endless name', dump([{ ...RECORD, name: 'x'.repeat(301) }]), 'bad-record'],
    ['with numbers for words', dump([{ ...RECORD, address: 7 }]), 'bad-record'],
    ['with too many records', dump(Array.from({ length: 50_001 }, () => 0)), 'too-large'],
    ['nested without end', `${'['.repeat(200_000)}`, 'not-json'],
  ])('%s', (_, source, reason) => expect(reasonOf(source)).toBe(reason));

  it('whatever is done to it, without an error and without a trace on objects', () => {
    const source = dump([RECORD]);
    const mutation = fc.tuple(fc.nat(source.length), fc.string({ maxLength: 4 }), fc.nat(6));
    fc.assert(
      fc.property(mutation, ([at, put, cut]) => {
        readCompanyDump(source.slice(0, at) + put + source.slice(at + cut), NOW);
      }),
      { numRuns: 2_000 },
    );
    const polluting = dump([]).replace(
      '"[]"',
      '"[{\\"__proto__\\":{\\"polluted\\":1},\\"slug\\":\\"x\\",\\"name\\":\\"y\\"}]"',
    );
    expect(reasonOf(polluting)).toBe('read');
    expect('polluted' in {}).toBe(false);
  });
});
