import { describe, expect, it } from 'vitest';
import { findEaster, findOrthodoxEaster } from '../../src/letter/easter';

const plain = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('Easter Sunday', () => {
  it.each([
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
    [2027, '2027-03-28', '2027-05-02'],
    [2038, '2038-04-25', '2038-04-25'],
    [2049, '2049-04-18', '2049-04-25'],
    [2076, '2076-04-19', '2076-04-26'],
  ])('of %i falls on %s in the West and on %s in the East', (year, west, east) => {
    expect(plain(findEaster(year))).toBe(west);
    expect(plain(findOrthodoxEaster(year))).toBe(east);
  });

  it('is always a Sunday between 22 March and 25 April in the West', () => {
    for (let year = 1971; year <= 2999; year += 1) {
      const at = new Date(findEaster(year) * 86_400_000);
      expect(at.getUTCDay()).toBe(0);
      const date = plain(findEaster(year)).slice(5);
      expect(date >= '03-22' && date <= '04-25', String(year)).toBe(true);
    }
  });
});
