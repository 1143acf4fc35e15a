import { expect, it } from 'vitest';
import { readNotice } from '../../src/notice/read-notice';

const controllerIn = (text: string) => readNotice({ text, language: 'fr' }).controller;

it.each([
  [
    'who promises to protect, at the top',
    'L’Amicale des Lecteurs (ADL) s’engage à protéger vos données personnelles, conformément au règlement européen.',
    'Amicale des Lecteurs',
  ],
  [
    'who speaks as "we" behind a name',
    'Chez Mirabelle, nous accordons une grande importance à la protection de vos données personnelles.',
    'Mirabelle',
  ],
  [
    'a name in capitals behind an article, with its seat',
    'L’AMICALE DES ARTISANS DU PORT (ci-après « l’organisateur »), dont le siège social est situé 2 quai Nord, 29100 Douarnenez, organise un jeu gratuit. Les données servent au tirage.',
    'AMICALE DES ARTISANS DU PORT',
  ],
  [
    'a town that publishes a site',
    'Ce site est édité par la commune de Plouval. Les données recueillies servent à répondre à vos demandes.',
    'commune de Plouval',
  ],
])('takes for the controller %s', (_what, text, name) => {
  expect(controllerIn(text)?.name).toBe(name);
});

it('gives a town no address of its host', () => {
  const text =
    'Ce site est édité par la ville de Plouval. Le site est hébergé par la société Nuagerie, 3 rue des Forges 75011 Paris. Vos données servent à vous répondre.';
  expect(controllerIn(text)).toEqual({ name: 'ville de Plouval' });
});

it('takes the company for which an agency organises, and its own number', () => {
  const text =
    'L’agence Les Colporteurs 732 829 320 RCS Lyon, SAS, organise pour le compte de la société BISCUITERIE DU LAC, S.A.S au capital de 10 000 euros, immatriculée au Registre du Commerce et des Sociétés d’Annecy sous le n° 552 100 554 dont le siège social est situé 1 rue du Lac, 74000 Annecy (ci-après la « Société Organisatrice »), un jeu. Vos données servent au tirage.';
  expect(controllerIn(text)).toMatchObject({ name: 'BISCUITERIE DU LAC', siren: '552100554' });
});

it.each([
  'Nous utilisons Stripino pour les paiements. Vos données sont conservées trois ans et servent à vous répondre.',
  'Lors de la visite, la rue de la Paix est fermée. Vos données sont conservées trois ans et servent à vous répondre.',
])('takes nobody who is only spoken of: %s', (text) => {
  expect(controllerIn(text)).toBeNull();
});
