import { describe, expect, it } from 'vitest';
import { chooseBins } from '../../../../src/views/dashboard/pictures/choose-bins';
import { nameBin, tickOf } from '../../../../src/views/dashboard/pictures/name-bin';

const noon = (day: string) => `${day}T12:00:00.000Z`;

describe('spans of time', () => {
  it.each([
    ['2026-03-02', '2026-03-02', 'day', 1],
    ['2026-03-02', '2026-03-12', 'day', 11],
    ['2026-01-07', '2026-04-29', 'week', 17],
    ['2026-01-07', '2026-11-20', 'month', 11],
    ['2023-02-10', '2026-11-20', 'months', 16],
    ['2016-02-10', '2026-11-20', 'months', 22],
    ['2010-02-10', '2026-11-20', 'year', 17],
    ['1990-02-10', '2026-11-20', 'years', 19],
  ])('from %s to %s are %ss, %i of them', (first, last, unit, count) => {
    const bins = chooseBins(noon(first), noon(last), 24);
    expect([bins.unit, bins.bounds.length - 1]).toEqual([unit, count]);
    expect((bins.bounds[0] ?? '') <= noon(first) && (bins.bounds.at(-1) ?? '') > noon(last)).toBe(true);
  });

  it('are never more than there is room for', () => {
    for (const most of [4, 8, 20])
      for (const first of ['2026-11-01', '2025-01-01', '1970-01-02'])
        expect(chooseBins(noon(first), noon('2026-11-26'), most).bounds.length - 1).toBeLessThanOrEqual(most);
  });

  it('have names, and few letters below the axis with the year where it begins', () => {
    const months = chooseBins(noon('2025-11-05'), noon('2026-02-05'), 6);
    expect(nameBin('fr', months, 0)).toBe('novembre 2025');
    expect(months.bounds.slice(0, -1).map((_, bin) => tickOf('fr', months, bin))).toEqual([
      { words: 'nov.', year: '2025' },
      { words: 'déc.', year: '' },
      { words: 'janv.', year: '2026' },
      { words: 'févr.', year: '' },
    ]);
    const days = chooseBins(noon('2026-03-01'), noon('2026-03-02'), 6);
    expect(nameBin('fr', days, 0).replace(/\s/g, ' ')).toBe('1er mars 2026');
    const weeks = chooseBins(noon('2026-03-02'), noon('2026-04-01'), 6);
    expect(nameBin('en', weeks, 0).replace(/[\s–]+/g, ' ')).toBe('2 8 March 2026');
  });
});
