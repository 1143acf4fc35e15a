import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { rememberDisclosure } from '../../../src/disclosure/remember-disclosure';
import { exportRecords } from '../../../src/exchange/records/export-records';
import type { RecordSource } from '../../../src/exchange/records/record-source';
import { gatherResearch } from '../../../src/exchange/records/research';
import { uuidOf } from '../../ledger/sample-entry';
import { each, sampleRecord, TERMS, wholeOf } from './sample-record';

/** A disclosure that was told from memory. */
function told(source: 'memory' | 'mailbox' = 'memory'): RecordSource {
  const disclosure = rememberDisclosure(
    {
      source,
      sureness: 'not-sure',
      period: '2024',
      note: 'Chez tante Odile',
      address: 'https://salon.example/',
      occasion: 'contest',
      categories: ['email'],
    },
    { id: uuidOf(2), addedAt: '2026-11-01T10:00:00.000Z', fingerprints: [] },
  );
  const assessment = {
    political: 'unread',
    politicalPassages: [],
    onward: 'none-stated',
    onwardPassages: [],
    words: 0,
  };
  return {
    ...sampleRecord(),
    disclosure,
    assessment: assessment as RecordSource['assessment'],
    notices: [],
    readings: [],
  };
}

describe('what was told from memory, for other tools', () => {
  it('says in the table where it is from, how sure, and no more of the time than was told', async () => {
    const text = await wholeOf(exportRecords('table', each(sampleRecord(), told(), told('mailbox')), TERMS));
    const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ source, sureness }) => [source, sureness])).toEqual([
      ['witnessed', ''],
      ['memory', 'not-sure'],
      ['mailbox', 'not-sure'],
    ]);
    expect(data[1]?.sent_at).toBe('2024');
    expect(text).not.toContain('2024-01-01');
  });

  it('says so in a consent record, with no time of sending, no sign of consent and no note of the user', async () => {
    const text = await wholeOf(exportRecords('record', each(told()), TERMS));
    expect(text).toContain('told by the person from memory; witnessed by nobody');
    expect(text).toMatch(/"cp:period":\s*"2024"/);
    expect(text).toMatch(/"dct:created":\s*"2026-11-01T10:00:00.000Z"/);
    expect(text).not.toContain('2024-01-01');
    expect(text).not.toContain('had no box');
    expect(text).not.toContain('Odile');
    expect(JSON.parse(text)).toBeTruthy();
  });

  it('is no receipt, and nothing for research', async () => {
    const receipts = JSON.parse(await wholeOf(exportRecords('kantara', each(told(), sampleRecord()), TERMS)));
    expect(receipts).toHaveLength(1);
    expect(await gatherResearch(each(told()))).toEqual([]);
    expect(await gatherResearch(each(told(), sampleRecord()))).toHaveLength(1);
  });
});
