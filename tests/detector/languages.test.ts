import { describe, expect, it } from 'vitest';
import { foldWords, splitName } from '../../src/detector/judgement/fold-words';
import { openLexicons } from '../../src/detector/judgement/languages';
import { findPhrases } from '../../src/detector/judgement/lexicon';
import { attributeNames, consentNames } from '../../src/detector/patterns/attribute-names';
import type { PatternGroup } from '../../src/detector/patterns/language-patterns';
import { PATTERNS } from '../../src/detector/patterns/languages';

const PARTS = ['fields', 'options', 'topics', 'consent', 'screens', 'notices', 'links'] as const;
/** The questions a French contest asks; a language that lacks one of them is not covered. */
const NEEDED = [
  'given-name',
  'family-name',
  'email',
  'phone',
  'birth-date',
  'postal-code',
  'city',
  'income',
  'housing',
] as const;

const groups = Object.values(PATTERNS).flatMap(({ code, ...language }) =>
  PARTS.flatMap((part) =>
    Object.entries(language[part]).map(([word, group]) => ({
      name: `${code} ${part} ${word}`,
      code,
      part,
      word,
      group,
    })),
  ),
);

describe('the patterns of every language', () => {
  it.each(groups)('$name is found in the sentence that proves it', ({ code, part, word, group }) => {
    const hits = findPhrases<string>(openLexicons([code])[part], foldWords(group[1]));
    expect(hits.map(({ meaning }) => meaning)).toContain(word);
  });

  it.each(groups)('$name is found by each of its stems, however long', ({ code, part, group }) => {
    const stems = group[0].split(', ').filter((phrase) => /^[^ ]+\*$/.test(phrase));
    const lexicon = openLexicons([code])[part];
    expect(stems.filter((stem) => findPhrases<string>(lexicon, [`${stem.slice(0, -1)}x`]).length === 0)).toEqual([]);
  });

  it.each(groups)('$name is written as folded words', ({ group }) => {
    expect(badPhrases(group)).toEqual([]);
  });

  it.each(Object.values(PATTERNS))('$code names what a contest asks and how a page speaks of it', (language) => {
    for (const kind of NEEDED) expect(language.fields[kind]).toBeDefined();
    for (const screen of ['contest', 'quiz', 'video-gate', 'sign-in', 'search'] as const) {
      expect(language.screens[screen]).toBeDefined();
    }
  });
});

describe('attribute names', () => {
  it.each(Object.entries(attributeNames))('%s is found in the name that proves it', (word, group) => {
    const hits = findPhrases<string>(openLexicons(['en']).names, splitName(group[1]));
    expect(hits.map(({ meaning }) => meaning)).toContain(word);
    expect(badPhrases(group)).toEqual([]);
  });

  it.each(Object.entries(consentNames))('the consent names of %s are written as folded words', (_, phrases) => {
    expect(badPhrases([phrases, ''])).toEqual([]);
  });
});

function badPhrases([phrases]: PatternGroup): string[] {
  return phrases.split(', ').filter((phrase) => {
    const plain = phrase
      .replaceAll('*', '')
      .replaceAll('|', ' ')
      .replaceAll(/ [?~](?= )/g, '');
    const first = phrase.split(' ')[0] ?? '';
    const isShortStem = first.endsWith('*') && first.length < 5;
    return plain !== foldWords(plain).join(' ') || isShortStem || first.includes('|');
  });
}
