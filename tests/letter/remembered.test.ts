import { describe, expect, it } from 'vitest';
import { LETTER_LANGUAGES, type LetterLanguage } from '../../src/disclosure/request';
import { renderText } from '../../src/letter/render-text';
import { writeRequest } from '../../src/letter/write-request';
import { sampleEvidence, sampleRemembered, sampleSource } from './sample-source';

const write = (language: LetterLanguage, disclosures = [sampleRemembered()]) =>
  writeRequest(sampleSource({ language, disclosures }));
const textOf = (letter: ReturnType<typeof write>) =>
  renderText(letter)
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** How each language says that it is remembered, and when. */
const WORDS: Record<LetterLanguage, readonly [told: string, when: string, noRecord: string]> = {
  fr: ['Autant que je m’en souvienne, j’ai participé à un jeu-concours', 'vers 2024', 'Je n’en ai pas de relevé.'],
  en: ['As far as I remember, I entered a prize draw', 'around 2024', 'I have no record of it.'],
  de: ['Soweit ich mich erinnere, habe ich', 'und zwar etwa 2024', 'Eine Aufzeichnung davon habe ich nicht.'],
  es: ['Que yo recuerde, participé en un sorteo', 'hacia 2024', 'No tengo constancia escrita de ello.'],
  it: ['Per quanto ricordi, ho partecipato a un concorso a premi', '(2024 circa)', 'Non ne ho alcuna registrazione.'],
  nl: ['Voor zover ik mij herinner, heb ik', 'omstreeks 2024', 'Ik heb er geen aantekening van.'],
};

describe.each(LETTER_LANGUAGES)('a letter about what is remembered, in %s', (language) => {
  it('says that it is remembered and about when, claims no record, and has no annex', () => {
    const letter = write(language);
    const text = textOf(letter);
    for (const words of WORDS[language]) expect(text).toContain(words);
    expect(letter.annex).toBeUndefined();
    expect(letter.enclosures).toEqual([]);
    expect(text).not.toMatch(
      /SHA-256|12:00|13:00|12 h|13 h|(?:1|1er|1\.|1º)\s(?:de )?(?:janvier|January|Januar|enero|gennaio|januari)/,
    );
  });

  it('says so of a message in a mailbox, and that it is not certain where it is not', () => {
    const told = textOf(write(language, [sampleRemembered({ source: 'mailbox', sureness: 'not-sure' })]));
    expect(told).not.toContain(WORDS[language][0]);
    expect(told.length).toBeGreaterThan(textOf(write(language, [sampleRemembered({ source: 'mailbox' })])).length);
    expect(told).toContain(WORDS[language][2]);
  });

  it('keeps it apart from what was recorded, which alone is in the annex', () => {
    const letter = write(language, [sampleEvidence(), sampleRemembered()]);
    expect(textOf(letter)).toContain(WORDS[language][0]);
    expect(JSON.stringify(letter.annex)).toContain('https://jeu.lots-et-reves.example/vacances');
    expect(JSON.stringify(letter.annex)).not.toContain('2024');
    expect(letter.enclosures).toHaveLength(1);
  });
});

it('tells a month and a day as they are remembered, and nothing of the user’s note', () => {
  const month = textOf(write('fr', [sampleRemembered({ period: '2024-03' })]));
  expect(month).toContain('vers mars 2024');
  expect(textOf(write('fr', [sampleRemembered({ period: '2024-03-09' })]))).toContain('vers le 9 mars 2024');
  expect(month).not.toContain('Au salon');
  expect(month).toContain('sur le site jeu.lots-et-reves.example');
  expect(month).toContain('jeu.lots-et-reves.example est un site que je crois être le vôtre.');
});
