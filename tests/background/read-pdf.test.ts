// @vitest-environment node
import { expect, it } from 'vitest';
import { readPdf } from '../../src/background/read-pdf';
import { makePdf } from './make-pdf';

const RULES = [
  'Règlement du jeu',
  'La société Jeux Exemple organise un jeu gratuit et sans obligation d’achat. Les données des participants peuvent être transmises à des partis politiques en vue de leurs campagnes électorales, ce que chacun peut refuser en écrivant à dpo@jeux-exemple.test.',
  'Un second paragraphe parle des lots et du tirage au sort, qui aura lieu chez un commissaire de justice dont le nom figure à la fin de ce texte.',
];

it.each([false, true])('gives each paragraph in one piece, on a narrow column, justified: %s', async (justified) => {
  const pdf = await makePdf([RULES], { justified, width: 220 });
  expect(await readPdf(pdf)).toEqual({
    outcome: 'kept',
    title: '',
    language: 'fr',
    text: RULES.join('\n'),
    pages: { read: 1, all: 1 },
  });
});

it('leaves out running titles and page numbers, and goes on over the page', async () => {
  const pages = [
    ['Premier alinéa.', 'Vos données sont communiquées à nos partenaires et'],
    ['à leurs filiales. Elles ne sont pas vendues.', 'Autre alinéa.'],
    ['Un dernier mot.', 'Fin du règlement.'],
  ];
  const found = await readPdf(await makePdf(pages, { title: 'Règlement complet' }));
  expect(found).toMatchObject({ outcome: 'kept', title: 'Règlement complet' });
  expect('text' in found && found.text).toBe(
    [
      'Premier alinéa.',
      'Vos données sont communiquées à nos partenaires et à leurs filiales. Elles ne sont pas vendues.',
      'Autre alinéa.',
      'Un dernier mot.',
      'Fin du règlement.',
    ].join('\n'),
  );
});

it('tells that a password is asked for', async () => {
  expect(await readPdf(await makePdf([RULES], { password: 'secret' }))).toEqual({ outcome: 'locked' });
});

it('tells that there are pictures only', async () => {
  expect(await readPdf(await makePdf([null, null]))).toEqual({ outcome: 'image-only' });
});

it('tells that a file is damaged, whatever stands in it', async () => {
  const pdf = await makePdf([RULES]);
  const damaged = [
    new Uint8Array(),
    new TextEncoder().encode('%PDF-1.7\nrien'),
    pdf.slice(0, 300),
    Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256),
  ];
  for (const bytes of damaged) expect(['broken', 'image-only']).toContain((await readPdf(bytes)).outcome);
});

it('reads a hundred pages and says so', async () => {
  const pages = Array.from({ length: 103 }, (_, index) => [`Article ${index + 1}. Rien de particulier.`]);
  const found = await readPdf(await makePdf(pages));
  expect(found).toMatchObject({ outcome: 'kept', pages: { read: 100, all: 103 } });
  expect('text' in found && found.text).toContain('Article 100.');
});

it('gives up after its time', async () => {
  const pages = Array.from({ length: 60 }, () => RULES);
  expect(await readPdf(await makePdf(pages), undefined, 0)).toEqual({ outcome: 'too-slow' });
});
