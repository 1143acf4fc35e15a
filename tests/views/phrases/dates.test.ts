import { describe, expect, it } from 'vitest';
import { formatCount, formatDay, formatMoment, joinList } from '../../../src/views/phrases/dates';

describe('dates', () => {
  it('say the first of a month as French does', () => {
    expect(formatDay('fr', '2026-03-01T12:00:00.000Z')).toBe('1er\u00a0mars\u00a02026');
    expect(formatDay('en', '2026-03-01T12:00:00.000Z')).toBe('1\u00a0March\u00a02026');
  });

  it('leave the eleventh and the twenty-first alone', () => {
    expect(formatDay('fr', '2026-03-21T12:00:00.000Z')).toBe('21\u00a0mars\u00a02026');
    expect(formatDay('fr', '2026-03-11T12:00:00.000Z')).toBe('11\u00a0mars\u00a02026');
  });

  it('give the time of day with its zone', () => {
    expect(formatMoment('fr', '2026-03-03T10:05:00.000Z')).toMatch(
      /^3\u00a0mars\u00a02026 à \d{2}\u00a0h\u00a005 \(\S+\)$/,
    );
    expect(formatMoment('en', '2026-03-03T10:05:00.000Z')).toMatch(/^3\u00a0March\u00a02026 at \d{2}:05 \(\S+\)$/);
  });
});

describe('lists and numbers', () => {
  it('are joined and grouped as each language does', () => {
    expect(joinList('fr', ['nom', 'prénom', 'âge'])).toBe('nom, prénom et âge');
    expect(joinList('en', ['name', 'age'])).toBe('name and age');
    expect(formatCount('fr', 12_345)).toBe('12\u202f345');
    expect(formatCount('en', 12_345)).toBe('12,345');
  });
});
