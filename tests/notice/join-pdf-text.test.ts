import { describe, expect, it } from 'vitest';
import { joinPdfText } from '../../src/notice/join-pdf-text';
import type { PdfPiece } from '../../src/notice/split-pdf-lines';

/** Lines of one paragraph as they lie on a page, five points wide for each letter. */
function page(...lines: string[]): PdfPiece[] {
  return lines.map((text, index) => ({ text, x: 72, y: 700 - index * 14, width: text.length * 5, height: 11 }));
}

describe('a word broken at the end of a line', () => {
  it.each([
    ['is one word again', ['Les organisations politi-', 'ques reçoivent ces données.'], 'politiques reçoivent'],
    [
      'keeps its hyphen where the compound stands elsewhere',
      ['Le jeu-concours est un jeu-', 'concours.'],
      'un jeu-concours',
    ],
    [
      'keeps its hyphen where both halves are words',
      ['Un jeu et un concours, donc un jeu-', 'concours.'],
      'un jeu-concours',
    ],
    ['keeps its hyphen before a capital', ['Avenue du Général-de-', 'Gaulle.'], 'Général-de-Gaulle'],
    ['loses a soft hyphen', ['Des fins électo\u00AD', 'rales.'], 'électorales'],
  ])('%s', (_, lines, words) => expect(joinPdfText([page(...lines)])).toContain(words));
});

it('begins a new line at each item of a list', () => {
  const text = joinPdfText([
    page('Nos partenaires sont :', '• Alpha Mutuelle', '• Bêta Énergie et sa filiale', 'de Lyon', '– Gamma'),
  ]);
  expect(text.split('\n')).toEqual([
    'Nos partenaires sont :',
    '• Alpha Mutuelle',
    '• Bêta Énergie et sa filiale de Lyon',
    '– Gamma',
  ]);
});

it('knows the bullets of symbol fonts, and items whose bullets are drawn', () => {
  expect(joinPdfText([page('Partenaires :', '\uf0b7 Alpha', '\uf0a7 Bêta')])).toBe('Partenaires :\n• Alpha\n• Bêta');
  const [lead, ...items] = page('Nous transmettons vos données à :', 'nos prestataires ;', 'nos partenaires.');
  const setIn = items.map((item) => ({ ...item, x: 90 }));
  expect(joinPdfText([[lead!, ...setIn]])).toBe(
    'Nous transmettons vos données à :\n• nos prestataires ;\n• nos partenaires.',
  );
});

it('goes on in the next column and on the next page where a line is full, whatever letter comes', () => {
  const left = page(
    'Mit Ihrer Einwilligung geben wir Ihre Anschrift an',
    'Dritte, und zwar an unsere Werbepartner und deren',
  );
  const right = page('Werbepartner weiter.').map((piece) => ({ ...piece, x: 330 }));
  expect(joinPdfText([[...left, ...right]])).toContain('und deren Werbepartner weiter.');
  expect(joinPdfText([left, page('Werbepartner weiter.')])).toContain('und deren Werbepartner weiter.');
});

it('begins a new line at a gap and at letters of another size', () => {
  const [title, first, second] = page('RÈGLEMENT', 'Premier alinéa du règlement', 'qui va à la ligne.');
  const third = { text: 'Second alinéa.', x: 72, y: 640, width: 70, height: 11 };
  const pieces = [{ ...title!, height: 16, y: 710 }, first!, second!, third];
  expect(joinPdfText([pieces])).toBe('RÈGLEMENT\nPremier alinéa du règlement qui va à la ligne.\nSecond alinéa.');
});

it('puts raised letters and separate pieces of a line together, with a blank where there is a gap', () => {
  const pieces = [
    { text: 'Le 1', x: 72, y: 700, width: 20, height: 11 },
    { text: 'er', x: 92, y: 704, width: 6, height: 7 },
    { text: 'mars', x: 102, y: 700, width: 20, height: 11 },
  ];
  expect(joinPdfText([pieces])).toBe('Le 1er mars');
});

it('stops at two hundred thousand characters', () => {
  const pages = Array.from({ length: 40 }, () => page(...Array.from({ length: 100 }, () => 'mot '.repeat(20))));
  expect(joinPdfText(pages).length).toBeLessThanOrEqual(200_000);
});

describe('a list whose marks are drawings', () => {
  /** A lead of a hundred letters, then the lines of the list, set in. */
  function list(...items: string[]): string[] {
    const [lead, ...below] = page(
      `${'Vos données sont remises aux partenaires suivants, '.repeat(2).slice(0, 99)}:`,
      ...items,
    );
    return joinPdfText([[lead!, ...below.map((piece) => ({ ...piece, x: 102 }))]])
      .split('\n')
      .slice(1);
  }
  const full = (text: string) => text.padEnd(93, 'x');

  it('has an item wherever the line above had room', () => {
    expect(list('Mutuelle Bleue', 'éditions du soir', 'Voyages')).toEqual([
      '• Mutuelle Bleue',
      '• éditions du soir',
      '• Voyages',
    ]);
  });

  it('has an item at a capital behind a whole name, though the line is full', () => {
    expect(list(full('OptiVue SAS, 12 rue des Lunettes, Pari'), 'Éditions du Soir')).toHaveLength(2);
  });

  it.each([
    ['behind a sentence', full('vos données peuvent être remises, avec votre accord, à la sociét'), 'Dupont SA'],
    ['behind a comma', `${full('OptiVue SAS, 12 rue des Lunettes').slice(0, -1)},`, 'Paris'],
    ['behind a preposition', `${full('Éditions').slice(0, -3)} de`, 'Nantes'],
    ['before a small letter', full('Éditions du Soir, hebdomadair'), 'local'],
  ])('goes on %s', (_, above, below) => {
    expect(list(above, below)).toEqual([`• ${above} ${below}`]);
  });

  it('ends where the lines begin further left, and goes over to the next page', () => {
    const [lead, first, second, behind] = page('Partenaires :', 'Alpha', 'Bêta', 'Mise à jour en mars.');
    const setIn = (piece: PdfPiece) => ({ ...piece, x: 102 });
    const [head, third] = page('Suite de la liste', 'Gamma');
    expect(joinPdfText([[lead!, setIn(first!), setIn(second!), behind!]])).toBe(
      'Partenaires :\n• Alpha\n• Bêta\nMise à jour en mars.',
    );
    const over = [setIn(head!), setIn(third!), page('', '', 'Mise à jour en mars.')[2]!];
    expect(joinPdfText([[lead!, setIn(first!)], over])).toBe(
      'Partenaires :\n• Alpha\n• Suite de la liste\n• Gamma\nMise à jour en mars.',
    );
  });
});

it.each([
  ['Écrire à vie-', 'privee@piaf.example.', 'à vie-privee@piaf.example.'],
  ['Voir https://www.piaf.example/', 'vie-privee pour la suite', 'https://www.piaf.example/vie-privee pour'],
  ['Voir www.piaf-', 'social.example', 'www.piaf-social.example'],
  ['Toutes les don-', 'nées de contact@piaf.example', 'les données de contact@piaf.example'],
])('keeps an address whole that breaks at the edge: %s', (above, below, whole) => {
  expect(joinPdfText([page(above, below)])).toContain(whole);
});
