import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../src/disclosure/interface-languages';
import { makePlural } from '../../../src/views/phrases/plural';
import { ALL_PHRASES, everythingIn } from './all-phrases';
import { listPhrases } from './list-phrases';

const phrasesOf = (language: InterfaceLanguage, insertion: number | string = 2) =>
  listPhrases(everythingIn(language), '', insertion);
const OTHERS = INTERFACE_LANGUAGES.filter((language) => language !== 'fr');

/** Words that a language shares with English; whatever else is the same in both was forgotten. */
const SHARED: Partial<Record<InterfaceLanguage, string>> = {
  fr: 'Contrepartie, E-mail, Format, Occasions, Page, Pause, Sites, Source, administration, e-mail, photo, quiz, religion',
  de: 'Contrepartie, Format, Passphrase, Pause',
  es: 'Contrepartie, no',
  it: 'Backup, Contrepartie, E-mail, e-mail, newsletter, no, password, quiz, webinar',
  nl: 'Contrepartie, E-mail, Platform, Sites, bank, e-mail, post, postcode, quiz, webinar, website',
};
/** Insertions with no word of the language between them, or one that takes a word where this test gives a number. */
const BARE = ['list.disclosureTitle', 'followUp.calendarWhy', 'popup.gaveOn', 'letter.fileName'];

describe.each(INTERFACE_LANGUAGES)('the phrases in %s', (language) => {
  it('name their language', () => {
    expect(ALL_PHRASES[language].language).toBe(language);
  });

  it('are all there', () => {
    expect(phrasesOf(language).length).toBeGreaterThan(400);
    expect(phrasesOf(language).filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('show what is inserted in them', () => {
    const other = phrasesOf(language, 3);
    const silent = phrasesOf(language).filter(({ text, takes }, index) => takes && text === other[index]?.text);
    expect(silent).toEqual([]);
  });
});

describe.each(OTHERS)('beside the French, the phrases in %s', (language) => {
  it('have the same keys and take the same insertions', () => {
    const shape = (phrases: ReturnType<typeof phrasesOf>) => phrases.map(({ key, takes }) => `${key} ${takes}`);
    expect(shape(phrasesOf(language))).toEqual(shape(phrasesOf('fr')));
  });
});

describe.each(INTERFACE_LANGUAGES.filter((language) => language !== 'en'))('beside the English, in %s', (language) => {
  it('no phrase is the same, but for the words that both languages share', () => {
    const english = phrasesOf('en');
    const same = phrasesOf(language).filter(({ text }, index) => /\p{L}/u.test(text) && text === english[index]?.text);
    const shared = new Set(same.filter(({ takes }) => !takes).map(({ text }) => text));
    expect([...shared].sort().join(', ')).toBe(SHARED[language]);
    const bare = same.filter(({ takes, key }) => takes && !BARE.includes(key));
    expect(bare.map(({ key }) => key)).toEqual([]);
  });
});

describe('a count', () => {
  it.each(OTHERS)('takes the form of its category, and every text for many says how many (%s)', (language) => {
    const plural = makePlural(language);
    const forms = { one: 'one', other: 'other' };
    expect([0, 1, 2, 11, 1_000_000].map((count) => plural(count, forms))).toEqual(
      [0, 1, 2, 11, 1_000_000].map((count) =>
        new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other',
      ),
    );
    const { list, popup, holders } = ALL_PHRASES[language];
    for (const say of [list.holdersLead, popup.holdersCount, holders.partnersLead]) {
      expect(say(1)).not.toBe(say(2).replace('2', '1'));
      expect(say(7)).toContain('7');
    }
  });
});
