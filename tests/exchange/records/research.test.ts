import { describe, expect, it } from 'vitest';
import { gatherResearch, writeResearch } from '../../../src/exchange/records/research';
import { each, heldBy, sampleRecord, TERMS } from './sample-record';

const { disclosure, assessment } = sampleRecord();

describe('the export for researchers', () => {
  it('tells months, holders and verdicts, and nothing else of a disclosure', async () => {
    const source = sampleRecord({
      disclosure: {
        ...disclosure,
        place: { address: 'https://PRIVATE.test/PRIVATE', title: 'PRIVATE', language: 'PRIVATE' },
        fields: disclosure.fields.map((field) => ({ ...field, label: 'PRIVATE' })),
        boxes: disclosure.boxes.map((box) => ({ ...box, wording: 'PRIVATE' })),
        fingerprints: [{ kind: 'email', digest: 'f'.repeat(64) }],
      },
    });
    const lines = await gatherResearch(each(source));
    expect(lines).toEqual([
      {
        month: '2026-03',
        political: 'disclosed',
        onward: 'sale-or-rental',
        holders: [
          { name: 'Holder 1', role: 'declared-controller', siren: '732829320' },
          { name: 'Holder 2', role: 'named-partner', siren: '732829320' },
          { name: 'Holder 3', role: 'observed', siren: '732829320' },
          { name: 'Holder 4', role: 'site', siren: '732829320' },
        ],
        count: 1,
      },
    ]);
    const file = writeResearch(lines, TERMS.madeAt);
    expect(file).not.toMatch(/PRIVATE|ffff|2026-03-|2026-11-|T10|email|contest/);
    expect(file).not.toContain(disclosure.id);
    expect(file).not.toContain('writes it');
  });

  it('says first what it is', () => {
    expect(JSON.parse(writeResearch([], TERMS.madeAt).split('\n')[0] ?? '')).toEqual({
      format: 'contrepartie-research',
      version: 1,
      madeIn: '2026-11',
      lines: 0,
    });
  });

  it('puts what is alike into one line, whatever day of the month, and leaves out what was not sent', async () => {
    const on = (sentAt: string, state: 'sent' | 'attempted' = 'sent') =>
      sampleRecord({ disclosure: { ...disclosure, sentAt, state } });
    const lines = await gatherResearch(
      each(
        on('2026-03-30T10:00:00.000Z'),
        on('2026-02-01T10:00:00.000Z'),
        on('2026-03-02T23:00:00.000Z'),
        on('2026-03-02T23:00:00.000Z', 'attempted'),
      ),
    );
    expect(lines.map(({ month, count }) => [month, count])).toEqual([
      ['2026-02', 1],
      ['2026-03', 2],
    ]);
  });

  it('comes in an order that tells nothing of the days', async () => {
    const of = (name: string, sentAt: string) =>
      sampleRecord({
        disclosure: { ...disclosure, sentAt },
        assessment: { ...assessment, political: 'silent' },
        holders: [heldBy(1, 'site', { name })],
      });
    const one = [of('b', '2026-03-01T10:00:00.000Z'), of('a', '2026-03-02T10:00:00.000Z')];
    expect(await gatherResearch(each(...one))).toEqual(await gatherResearch(each(...one.reverse())));
  });
});
