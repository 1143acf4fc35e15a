import { describe, expect, it } from 'vitest';
import { chooseLanguages } from '../../src/detector/judgement/choose-languages';
import { foldWords } from '../../src/detector/judgement/fold-words';

const chosen = (declared: string, text: string) => chooseLanguages(declared, foldWords(text));

describe('chooseLanguages', () => {
  it('puts the declared language first, and English with it', () => {
    expect(chosen('fr-CA', '')).toEqual(['fr', 'en']);
    expect(chosen('en', '')).toEqual(['en']);
  });

  it('tells a language by its frequent words when none is declared', () => {
    expect(chosen('', 'Podaj swoje imię oraz nazwisko')[0]).toBe('pl');
  });

  it('adds the language that a page speaks to the one that it wrongly declares', () => {
    expect(chosen('en', 'Votre prénom et votre nom, avec votre adresse')).toEqual(['en', 'fr']);
  });

  it('takes no echo of a language for another one', () => {
    const text = 'Adresse e-mail, prénom, nom, date de naissance : votre jeu, je participe';
    expect(chosen('fr', text)).toEqual(['fr', 'en']);
  });

  it('asks for every language where nothing tells', () => {
    expect(chosen('', 'XYZ')).toHaveLength(8);
    expect(chosen('ja', 'XYZ')).toEqual(['en']);
  });
});
