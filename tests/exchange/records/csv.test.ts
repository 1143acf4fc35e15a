import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeRow } from '../../../src/exchange/records/csv';
import { exportRecords, nameExport } from '../../../src/exchange/records/export-records';
import { hostileText } from '../../letter/hostile-texts';
import { each, sampleRecord, TERMS, wholeOf } from './sample-record';

/** Cells as a spreadsheet's parser has them. */
const cellsOf = (row: string) => {
  const { data, errors } = Papa.parse<string[]>(row, { delimiter: ',', newline: '\r\n', quoteChar: '"' });
  expect(errors).toEqual([]);
  return data.filter((cells) => cells.length > 1 || cells[0] !== '');
};
const unmark = (cell: string) => (cell.startsWith("'") ? cell.slice(1) : cell);

describe('a row of CSV', () => {
  it('quotes each cell and ends with CRLF (RFC 4180)', () => {
    expect(writeRow(['a', 'b "c", d', 'two\nlines', ''])).toBe('"a","b ""c"", d","two\nlines",""\r\n');
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'x"])(
    'marks %j, which a spreadsheet would take for more than text',
    (text) => {
      expect(cellsOf(writeRow([text, 'x']))).toEqual([[`'${text}`, 'x']]);
    },
  );

  it('leaves alone what only looks like it further on', () => {
    expect(writeRow(['a=1', '1-2', ' x'])).toBe('"a=1","1-2"," x"\r\n');
  });

  it('never holds a formula, and is read back exactly: 5,000 hostile rows', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 2, maxLength: 6 }), (texts) => {
        const rows = cellsOf(writeRow(texts));
        expect(rows).toHaveLength(1);
        for (const cell of rows[0] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        const clean = texts.map((text) => text.replaceAll('\u0000', '\uFFFD').replace(/\p{Cs}/gu, '\uFFFD'));
        expect(rows[0]?.map(unmark)).toEqual(clean);
      }),
      { numRuns: 5_000 },
    );
  }, 120_000);
});

describe('the table of disclosures', () => {
  it('has one row for each under names that stay the same', async () => {
    const text = await wholeOf(exportRecords('table', each(sampleRecord(), sampleRecord()), TERMS));
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [names, row, other, ...rest] = cellsOf(text.slice(1));
    expect([other, rest]).toEqual([row, []]);
    const cells = Object.fromEntries((names ?? []).map((name, n) => [name, row?.[n]]));
    expect(cells).toMatchObject({
      sent_at: '2026-03-02T10:00:00.000Z',
      occasion: 'contest',
      data: 'email; political-opinion; mobile',
      special_categories: 'political-opinion',
      political: 'disclosed',
      onward: 'sale-or-rental',
      letters: 'CP-2026-7F3K9',
    });
    expect(cells.boxes).toContain('ticked by the person [newsletter]: J’accepte');
    expect(cells.holders?.split('\n')).toHaveLength(4);
  });

  it('and every other file is named by its kind and day', () => {
    expect(nameExport('table', TERMS.madeAt).name).toBe('contrepartie-table-2026-11-26.csv');
    expect(nameExport('letters', TERMS.madeAt).name).toBe('contrepartie-letters-2026-11-26.jsonld');
  });
});
