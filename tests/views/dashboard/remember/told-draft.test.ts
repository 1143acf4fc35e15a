import { describe, expect, it } from 'vitest';
import { toldDisclosureSchema } from '../../../../src/disclosure/remember-disclosure';
import {
  daysIn,
  EMPTY_TOLD,
  periodOf,
  readSite,
  readTold,
  type ToldDraft,
} from '../../../../src/views/dashboard/remember/told-draft';

const draft = (change: Partial<ToldDraft> = {}): ToldDraft => ({
  ...EMPTY_TOLD,
  site: 'jeu.example',
  year: '2024',
  categories: ['email'],
  ...change,
});

describe('a site that is typed', () => {
  it.each([
    ['jeu.example', 'https://jeu.example/'],
    ['  WWW.Jeu.Example  ', 'https://www.jeu.example/'],
    ['http://jeu.example/participer?mail=a@b.test#fin', 'http://jeu.example/participer'],
    ['jeu.example/hiver', 'https://jeu.example/hiver'],
    ['élections.example', 'https://xn--lections-90a.example/'],
  ])('is read: %s', (typed, address) => {
    expect(readSite(typed)).toBe(address);
  });

  it.each(['', 'jeu', 'moi@jeu.example', 'javascript:alert(1)', 'un jeu à la radio', 'ftp://jeu.example', 'https://'])(
    'is none: %s',
    (typed) => {
      expect(readSite(typed)).toBeNull();
    },
  );
});

describe('what is told', () => {
  it('is no more precise than it is known', () => {
    expect(periodOf({ year: '2024', month: '', day: '09' })).toBe('2024');
    expect(periodOf({ year: '2024', month: '03', day: '' })).toBe('2024-03');
    expect(periodOf({ year: '2024', month: '03', day: '09' })).toBe('2024-03-09');
    expect([daysIn('2024', '02'), daysIn('2023', '02'), daysIn('2024', ''), daysIn('', '02')]).toEqual([29, 28, 0, 0]);
  });

  it.each([
    ['siteMissing', { site: ' ' }],
    ['noSite', { site: 'un jeu' }],
    ['yearMissing', { year: '' }],
    ['nothingChosen', { categories: [] }],
    ['unreadable', { given: 'je ne sais plus' }],
  ] as const)('says what is still wrong: %s', (fault, change) => {
    expect(readTold(draft(change))).toBe(fault);
  });

  it('is what the background takes, with the kind of data that the address or number is', () => {
    const read = readTold(draft({ categories: [], given: ' moi@exemple.test ', note: ' un stand ' }));
    if (typeof read === 'string') throw new Error(read);
    expect(toldDisclosureSchema.parse(read.told)).toEqual(read.told);
    expect(read).toMatchObject({
      told: { source: 'memory', period: '2024', categories: ['email'], note: 'un stand' },
      given: [{ kind: 'email', value: 'moi@exemple.test' }],
    });
    const phone = readTold(draft({ categories: ['mobile'], given: '06 12 34 56 78' }));
    expect(phone).toMatchObject({ told: { categories: ['mobile'] }, given: [{ kind: 'phone' }] });
  });
});
