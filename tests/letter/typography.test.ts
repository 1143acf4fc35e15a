import { describe, expect, it } from 'vitest';
import { english, french, setText } from '../../src/letter/typography';

describe('French typography', () => {
  it.each([
    ['Objet : accès ; copie ! Non ?', 'Objet\u00A0: accès\u202F; copie\u202F! Non\u202F?'],
    ["l'article 15 du RGPD", 'l’article\u00A015 du RGPD'],
    ['loi n° 78-17 du 6 janvier 1978', 'loi\u00A0n°\u00A078-17 du 6\u00A0janvier\u00A01978'],
    ['le 1er mars 2026 à 9 h 05', 'le 1er\u00A0mars\u00A02026 à 9\u00A0h\u00A005'],
    ['le règlement (UE) 2016/679', 'le règlement (UE)\u00A02016/679'],
    ['« mot »', '«\u00A0mot\u00A0»'],
    ['10 000 €', '10\u202F000\u00A0€'],
    ['une partie 15 fois', 'une partie 15 fois'],
  ])('sets %s', (plain, set) => {
    expect(setText(plain, 'fr')).toBe(set);
  });

  it('never touches what it quotes', () => {
    const theirs = "Jouez ! Gagnez : c'est l'article 3 ?";
    expect(french`Lu : « ${theirs} » ?`).toBe(`Lu\u00A0: «\u00A0${theirs}\u00A0»\u202F?`);
  });
});

describe('English typography', () => {
  it('keeps dates and citations whole', () => {
    expect(setText("Article 15, Regulation (EU) 2016/679, 23 November 2026, it's", 'en')).toBe(
      'Article\u00A015, Regulation\u00A0(EU)\u00A02016/679, 23\u00A0November\u00A02026, it’s',
    );
    expect(english`${"it's"} isn't`).toBe("it's isn’t");
  });
});
