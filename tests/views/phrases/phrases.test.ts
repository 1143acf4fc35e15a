import { describe, expect, it } from 'vitest';
import { ABOUT_WORDS } from '../../../src/views/dashboard/about/about-words';
import { PICTURE_WORDS } from '../../../src/views/dashboard/pictures/picture-words';
import { RECORDS_WORDS } from '../../../src/views/dashboard/records/records-words';
import { englishWelcome } from '../../../src/views/phrases/english/welcome';
import { englishRooms } from '../../../src/views/phrases/english-rooms';
import { frenchWelcome } from '../../../src/views/phrases/french/welcome';
import { frenchRooms } from '../../../src/views/phrases/french-rooms';

interface Phrase {
  key: string;
  text: string;
  /** How many insertions it takes, 0 for a plain one. */
  takes: number;
}

/** Every phrase of a language by its path; functions are called with one insertion throughout. */
function listPhrases(value: unknown, key = '', insertion: number | string = 2): Phrase[] {
  if (typeof value === 'string') return [{ key, text: value, takes: 0 }];
  if (typeof value === 'function') {
    const text = String(value(...Array(value.length).fill(insertion)));
    return [{ key, text, takes: value.length }];
  }
  return Object.entries(value as object).flatMap(([name, inner]) =>
    listPhrases(inner, key ? `${key}.${name}` : name, insertion),
  );
}

// Words that are loaded with what needs them, and with nothing else.
const french = listPhrases({
  ...frenchRooms,
  about: ABOUT_WORDS.fr,
  pictures: PICTURE_WORDS.fr,
  records: RECORDS_WORDS.fr,
  welcome: frenchWelcome,
});
const english = listPhrases({
  ...englishRooms,
  about: ABOUT_WORDS.en,
  pictures: PICTURE_WORDS.en,
  records: RECORDS_WORDS.en,
  welcome: englishWelcome,
});

describe('the phrases', () => {
  it('have the same keys and take the same insertions in both languages', () => {
    const shape = (phrases: Phrase[]) => phrases.map(({ key, takes }) => `${key} ${takes}`);
    expect(shape(english)).toEqual(shape(french));
  });

  it('are all there', () => {
    expect(french.length).toBeGreaterThan(250);
    expect([...french, ...english].filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('are not the same in both languages, but for a word that both share', () => {
    const same = french.filter(({ text, takes }, index) => !takes && text.length > 12 && text === english[index]?.text);
    expect(same.map(({ text }) => text)).toEqual(['administration']);
  });

  it.each([
    ['French', frenchRooms],
    ['English', englishRooms],
  ])('show what is inserted in them (%s)', (_, phrases) => {
    expect(listPhrases(phrases, '', 2).filter(({ takes }) => takes)).not.toEqual([]);
    const other = listPhrases(phrases, '', 3);
    const silent = listPhrases(phrases, '', 2).filter(({ text, takes }, index) => takes && text === other[index]?.text);
    expect(silent).toEqual([]);
  });
});

describe('French typography', () => {
  it.each([
    ['a plain space before a double punctuation mark', / [;:!?»]/],
    ['no space before one', /[\p{L}\d)][;!?»]/u],
    ['a wrong space before a colon', /[^\u00a0]:(?!\/\/|\d)/],
    ['a wrong space before ; ! ?', /[^\u202f][;!?]/],
    ['a guillemet without its no-break space', /«[^\u00a0]|[^\u00a0]»/],
    ['a straight apostrophe or quotation mark', /['"]/],
    ['three full stops', /\.\.\./],
    ['two spaces', / {2}/],
    ['n° apart from its number', /n° /],
  ])('has nowhere %s', (_, pattern) => {
    const one = listPhrases(frenchRooms, '', 1);
    expect([...french, ...one].filter(({ text }) => pattern.test(text))).toEqual([]);
  });
});
