import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDay,
  formatMoment,
  formatSpan,
  formatTime,
  joinList,
} from '../../../src/views/phrases/dates';

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

describe.each([
  ['de', '1.\u00a0März\u00a02026', /^3\.\u00a0März\u00a02026 um \d{2}:05\u00a0Uhr \(\S+\)$/, /^\d{2}:05\u00a0Uhr$/],
  ['es', '1\u00a0de marzo\u00a0de 2026', /^3\u00a0de marzo\u00a0de 2026 a las? \d{2}:05 \(\S+\)$/, /^\d{2}:05$/],
  ['it', '1º\u00a0marzo\u00a02026', /^3\u00a0marzo\u00a02026 alle ore \d{2}:05 \(\S+\)$/, /^\d{2}:05$/],
  ['nl', '1\u00a0maart\u00a02026', /^3\u00a0maart\u00a02026 om \d{2}:05\u00a0uur \(\S+\)$/, /^\d{2}:05\u00a0uur$/],
] as const)('dates in %s', (language, first, moment, time) => {
  it('are set as a printer of that language sets them', () => {
    const at = '2026-03-03T10:05:00.000Z';
    expect(formatDay(language, '2026-03-01T12:00:00.000Z')).toBe(first);
    expect(formatMoment(language, at)).toMatch(moment);
    expect(formatTime(language, at, '2026-03-03T10:50:00.000Z')).toMatch(time);
    expect(formatTime(language, at, '2026-03-09T10:50:00.000Z')).toMatch(moment);
    expect(formatSpan(language, at, '2026-03-03T10:50:00.000Z')[0]).toMatch(moment);
  });
});

describe('lists and numbers', () => {
  it('are joined and grouped as each language does', () => {
    expect(joinList('fr', ['nom', 'prénom', 'âge'])).toBe('nom, prénom et âge');
    expect(joinList('en', ['name', 'age'])).toBe('name and age');
    expect(joinList('de', ['Name', 'Alter', 'Ort'])).toBe('Name, Alter und Ort');
    expect(joinList('es', ['teléfono', 'ingresos'])).toBe('teléfono e ingresos');
    expect(joinList('it', ['nome', 'età', 'via'])).toBe('nome, età e via');
    expect(joinList('nl', ['naam', 'leeftijd', 'straat'])).toBe('naam, leeftijd en straat');
    expect(formatCount('fr', 12_345)).toBe('12\u202f345');
    expect(formatCount('en', 12_345)).toBe('12,345');
    for (const language of ['de', 'es', 'it', 'nl'] as const) expect(formatCount(language, 12_345)).toBe('12.345');
  });
});
