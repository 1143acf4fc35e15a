import { describe, expect, it } from 'vitest';
import { answerDueOn } from '../../src/letter/deadline';
import type { HolidayCountry } from '../../src/letter/public-holidays';

/** Received, due, due when extended. */
const FRANCE = [
  ['2026-03-05', '2026-04-07', '2026-06-05'],
  ['2026-08-31', '2026-09-30', '2026-11-30'],
  ['2026-10-31', '2026-11-30', '2027-02-01'],
  ['2026-11-23', '2026-12-23', '2027-02-23'],
  ['2026-11-25', '2026-12-28', '2027-02-25'],
  ['2026-12-01', '2027-01-04', '2027-03-01'],
  ['2026-12-31', '2027-02-01', '2027-03-31'],
  ['2027-01-29', '2027-03-01', '2027-04-29'],
  ['2027-01-30', '2027-03-01', '2027-04-30'],
  ['2027-01-31', '2027-03-01', '2027-04-30'],
  ['2028-01-30', '2028-02-29', '2028-05-02'],
  ['2028-01-31', '2028-02-29', '2028-05-02'],
  ['2028-02-29', '2028-03-29', '2028-05-29'],
  ['2027-02-26', '2027-03-26', '2027-05-26'],
  ['2027-02-28', '2027-03-30', '2027-05-28'],
  ['2027-04-01', '2027-05-03', '2027-07-01'],
  ['2027-04-06', '2027-05-07', '2027-07-06'],
  ['2027-04-08', '2027-05-10', '2027-07-08'],
  ['2027-04-16', '2027-05-18', '2027-07-16'],
  ['2027-06-14', '2027-07-15', '2027-09-14'],
  ['2027-07-15', '2027-08-16', '2027-10-15'],
  ['2027-10-01', '2027-11-02', '2028-01-03'],
  ['2027-10-11', '2027-11-12', '2028-01-11'],
  ['2027-11-25', '2027-12-27', '2028-02-25'],
] as const;

describe('an answer from France', () => {
  it.each(FRANCE)('to a request received on %s is due on %s, or %s when extended', (receivedOn, due, extended) => {
    expect(answerDueOn({ receivedOn, country: 'FR' })).toBe(due);
    expect(answerDueOn({ receivedOn, country: 'FR', extended: true })).toBe(extended);
  });

  it('waits for Good Friday and 26 December in Alsace-Moselle alone', () => {
    const there = (receivedOn: string) => answerDueOn({ receivedOn, country: 'FR', region: 'alsace-moselle' });
    expect(there('2027-02-26')).toBe('2027-03-30');
    expect(there('2027-11-25')).toBe('2027-12-27');
    expect(there('2025-11-26')).toBe('2025-12-29');
    expect(answerDueOn({ receivedOn: '2025-11-26', country: 'FR' })).toBe('2025-12-26');
  });
});

describe('an answer from elsewhere waits for the holidays there', () => {
  it.each<[HolidayCountry, string, string]>([
    ['DE', '2027-02-26', '2027-03-30'],
    ['DE', '2030-09-03', '2030-10-04'],
    ['BE', '2026-06-21', '2026-07-22'],
    ['ES', '2026-09-12', '2026-10-13'],
    ['ES', '2026-12-06', '2027-01-07'],
    ['IT', '2026-05-02', '2026-06-03'],
    ['IT', '2028-09-04', '2028-10-05'],
    ['IT', '2023-09-04', '2023-10-04'],
    ['NL', '2027-03-27', '2027-04-28'],
    ['NL', '2027-04-06', '2027-05-07'],
    ['NL', '2026-04-05', '2026-05-06'],
    ['NL', '2026-03-03', '2026-04-03'],
    ['GR', '2026-03-13', '2026-04-14'],
    ['RO', '2026-05-01', '2026-06-02'],
    ['DK', '2026-03-02', '2026-04-07'],
    ['SE', '2028-05-06', '2028-06-07'],
    ['LU', '2028-04-09', '2028-05-10'],
    ['LU', '2026-05-23', '2026-06-24'],
    ['IE', '2026-02-17', '2026-03-18'],
    ['IE', '2026-01-02', '2026-02-03'],
    ['IE', '2030-01-01', '2030-02-04'],
    ['IE', '2026-09-26', '2026-10-27'],
    ['IE', '2026-07-03', '2026-08-04'],
    ['IE', '2027-02-26', '2027-03-26'],
    ['AT', '2026-09-26', '2026-10-27'],
    ['AT', '2026-05-04', '2026-06-05'],
    ['PT', '2026-05-10', '2026-06-11'],
    ['PL', '2026-11-24', '2026-12-28'],
  ])('%s: received on %s, due on %s', (country, receivedOn, due) => {
    expect(answerDueOn({ receivedOn, country })).toBe(due);
  });

  it('Good Friday is a working day in France, Belgium and Ireland, not in Germany, Spain and Portugal', () => {
    const due = (country: HolidayCountry) => answerDueOn({ receivedOn: '2026-03-03', country });
    expect(['FR', 'BE', 'IE'].map((country) => due(country as HolidayCountry))).toEqual(Array(3).fill('2026-04-03'));
    expect(due('DE')).toBe('2026-04-07');
    expect(due('ES')).toBe('2026-04-06');
    expect(due('PT')).toBe('2026-04-06');
  });
});

describe('what is no date, country or region', () => {
  it.each([
    '',
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    '1970-12-31',
    '3000-01-01',
    'NaN',
  ])('date %j throws a RangeError', (receivedOn) => {
    expect(() => answerDueOn({ receivedOn, country: 'FR' })).toThrow(RangeError);
  });

  it.each(['XX', 'fr', '__proto__', 'toString', ''])('country %j throws a RangeError', (country) => {
    expect(() => answerDueOn({ receivedOn: '2026-11-23', country: country as HolidayCountry })).toThrow(RangeError);
  });

  it('a region of another country throws a RangeError', () => {
    expect(() => answerDueOn({ receivedOn: '2026-11-23', country: 'DE', region: 'alsace-moselle' })).toThrow(
      RangeError,
    );
  });
});
