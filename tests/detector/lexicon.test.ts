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
