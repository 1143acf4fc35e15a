import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../src/detector/judgement/compile-phrases';
import { findPhrases, openLexicon } from '../../src/detector/judgement/lexicon';

const lexicon = openLexicon([
  compilePhrases([
    ['street', 'adresse, rue'],
    ['email', 'adresse e mail, mail'],
    ['contest', 'gewinnspiel*, tente* ma|ta|votre chance'],
    ['trap', 'concours de la fonction publique'],
    ['hint', 'concours'],
  ] as const),
]);

function meaningsIn(text: string): string[] {
  return findPhrases(lexicon, text.split(' ')).map(({ meaning }) => meaning);
}

describe('findPhrases', () => {
  it('prefers the longest phrase and uses its words up', () => {
    expect(meaningsIn('adresse e mail')).toEqual(['email']);
    expect(meaningsIn('le concours de la fonction publique')).toEqual(['trap']);
    expect(meaningsIn('le concours de la plage')).toEqual(['hint']);
  });

  it('finds a stem at the start of a compound', () => {
    expect(meaningsIn('gewinnspielteilnahme')).toEqual(['contest']);
  });

  it('takes either word of an alternative', () => {
    expect(meaningsIn('tentez votre chance')).toEqual(['contest']);
    expect(meaningsIn('tentez une chance')).toEqual([]);
  });

  it('does not take a word for the beginning of another', () => {
    expect(meaningsIn('rues mailing')).toEqual([]);
  });

  it('says where a phrase stands', () => {
    expect(findPhrases(lexicon, ['votre', 'adresse', 'e', 'mail'])).toEqual([{ meaning: 'email', at: 1, length: 3 }]);
  });

  it('finds nothing in a phrase cut short', () => {
    expect(meaningsIn('tentez votre')).toEqual([]);
  });
});

describe('phrases that are halved for', () => {
  const word = fc.constantFrom('de', 'des', 'desir', 'desirs', 'a', 'ab', 'abc', 'abcd', 'abcde', 'z9', 'z');
  const later = fc.oneof(word, fc.constantFrom('?', '~', 'ab|z', 'desi*', 'abcd*'));
  const first = fc.oneof(word, fc.constantFrom('desi*', 'abcd*'));
  const phrase = fc
    .tuple(first, fc.array(later, { maxLength: 3 }), word)
    .map(([begin, rest, end]) => [begin, ...rest, ...(rest.at(-1) === '~' ? [end] : [])].join(' '));
  const group = fc.array(phrase, { minLength: 1, maxLength: 8 }).map((all) => all.join(', '));
  const languages = fc.array(fc.array(group, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });

  it('are those that one finds by looking at each', () => {
    fc.assert(
      fc.property(languages, fc.array(word, { maxLength: 8 }), (groups, words) => {
        const named = groups.map((texts, at) => texts.map((text, i) => [`${at} ${i}`, text] as const));
        const found = findPhrases(openLexicon(named.map(compilePhrases)), words);
        expect(found.map(({ at, length, meaning }) => [at, length, meaning])).toEqual(lookAtEach(named, words));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** The longest phrase at each place that is not used up; of several those of whole words, then of the first language and group. */
function lookAtEach(named: readonly (readonly (readonly [string, string])[])[], words: readonly string[]) {
  const all = named
    .flat()
    .flatMap(([meaning, text]) => text.split(', ').map((one) => ({ meaning, parts: one.split(' ') })));
  const hits: [number, number, string][] = [];
  for (let at = 0; at < words.length; ) {
    const here = all.filter(({ parts }) => fits(parts, words, at));
    const isStem = (parts: readonly string[]) => Number(parts[0]?.endsWith('*'));
    const [best] = here.sort((a, b) => b.parts.length - a.parts.length || isStem(a.parts) - isStem(b.parts));
    if (best) hits.push([at, best.parts.length, best.meaning]);
    at += best?.parts.length ?? 1;
  }
  return hits;
}

function fits([wanted, ...rest]: readonly string[], words: readonly string[], at: number): boolean {
  if (wanted === undefined) return true;
  if (wanted === '~') return [0, 1, 2, 3, 4, 5].some((gap) => fits(rest, words, at + gap));
  const word = words[at];
  const isWanted = (one: string) => one === word || (one.endsWith('*') && word?.startsWith(one.slice(0, -1)));
  return word !== undefined && (wanted === '?' || wanted.split('|').some(isWanted)) && fits(rest, words, at + 1);
}
