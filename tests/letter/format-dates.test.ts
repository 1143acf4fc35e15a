import { describe, expect, it } from 'vitest';
import { formatDay, formatDayOf, formatMoment } from '../../src/letter/format-dates';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('dates in words', () => {
  it.each([
    ['2026-03-01', '1er mars 2026', '1 March 2026'],
    ['2026-11-11', '11 novembre 2026', '11 November 2026'],
    ['2028-02-29', '29 février 2028', '29 February 2028'],
  ])('%s', (day, fr, en) => {
    expect(plain(formatDay(day, 'fr'))).toBe(fr);
    expect(plain(formatDay(day, 'en'))).toBe(en);
  });

  it('tell a moment by the clock of the place, with its offset in summer and in winter', () => {
    expect(plain(formatMoment('2026-07-31T22:05:00.000Z', 'Europe/Paris', 'fr'))).toBe(
      '1er août 2026 à 00 h 05 (UTC+2)',
    );
    expect(plain(formatMoment('2026-12-01T09:00:00.000Z', 'Europe/Paris', 'en'))).toBe(
      '1 December 2026 at 10:00 (UTC+1)',
    );
    expect(plain(formatMoment('2026-12-01T09:00:00.000Z', 'Europe/Dublin', 'en'))).toBe(
      '1 December 2026 at 09:00 (UTC+0)',
    );
    expect(plain(formatDayOf('2026-07-31T22:05:00.000Z', 'America/Martinique', 'fr'))).toBe('31 juillet 2026');
  });

  it('throw a RangeError for what is none', () => {
    expect(() => formatDay('soon', 'fr')).toThrow(RangeError);
    expect(() => formatMoment('2026-12-01T09:00:00.000Z', 'Nowhere', 'fr')).toThrow(RangeError);
  });
});
