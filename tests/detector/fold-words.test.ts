import { describe, expect, it } from 'vitest';
import { foldWords, splitName } from '../../src/detector/judgement/fold-words';

describe('foldWords', () => {
  it('drops accents, capitals and signs', () => {
    expect(foldWords('Votre Prénom (obligatoire) *')).toEqual(['votre', 'prenom', 'obligatoire']);
  });

  it('splits at apostrophes, so that "l’adresse" is two words', () => {
    expect(foldWords('l’adresse')).toEqual(['l', 'adresse']);
  });

  it('folds letters that Unicode does not take apart', () => {
    expect(foldWords('Straße œuvre płeć Ærø')).toEqual(['strasse', 'oeuvre', 'plec', 'aero']);
  });

  it('keeps words of other scripts', () => {
    expect(foldWords('Имя *')).toEqual(['имя']);
  });

  it('reads only the beginning of a very long text', () => {
    expect(foldWords('mot '.repeat(10_000)).length).toBe(1_500);
  });

  it('makes nothing of nothing', () => {
    expect(foldWords(' — ')).toEqual([]);
  });
});

describe('splitName', () => {
  it.each([
    ['txtFirstName', ['txt', 'first', 'name']],
    ['date_de_naissance', ['date', 'de', 'naissance']],
    ['billing[postcode]', ['billing', 'postcode']],
    ['address2', ['address', '2']],
    ['URLBlog', ['url', 'blog']],
  ])('splits %s', (name, words) => {
    expect(splitName(name)).toEqual(words);
  });
});
