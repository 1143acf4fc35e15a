import { describe, expect, it } from 'vitest';
import { readNotice } from '../../src/notice/read-notice';

/** A policy as companies write them, with one sentence of interest in its middle. */
function policyWith(sentence: string): string {
  const filler = [
    'Nous traitons vos données pour gérer votre compte et vos commandes.',
    'La base légale de ce traitement est l’exécution du contrat.',
    'Vos données de facturation sont conservées pendant dix ans.',
    'Nos prestataires techniques y ont accès pour notre compte.',
    'Vous disposez d’un droit d’accès, de rectification et d’effacement.',
    'Vous pouvez introduire une réclamation auprès de la CNIL.',
  ];
  const before = Array.from({ length: 9 }, () => filler.join('\n')).join('\n');
  return `Politique de confidentialité\n\n${before}\n\n${sentence}\n\n${filler.join('\n')}`;
}

const verdictOf = (sentence: string) => readNotice({ text: policyWith(sentence), language: 'fr' }).political.verdict;

describe('in a long document', () => {
  it.each([
    'Vos coordonnées peuvent être communiquées à des partis politiques et à des candidats aux élections.',
    'Vos données sont utilisées à des fins de prospection politique par nos partenaires.',
    'Nous louons notre fichier à des équipes de campagne, qui vous adressent leurs messages électoraux.',
  ])('plain words disclose political use: %s', (sentence) => {
    expect(verdictOf(sentence)).toBe('disclosed');
  });

  it.each([
    'Vos données ne sont jamais transmises à un parti politique ni utilisées à des fins de propagande électorale.',
  ])('plain words exclude it: %s', (sentence) => {
    expect(verdictOf(sentence)).toBe('excluded');
  });

  it.each([
    'Le participant répond à trois questions, par exemple : « Qui nomme les ministres, et qui élit les maires ? »',
    'Les invitations aux cérémonies sont adressées à la préfecture, au rectorat et aux élus locaux.',
    'Les comptes certifiés sont adressés au ministre chargé des sports et à l’agence qui les contrôle.',
    'Sont interdits : la triche, les propos haineux, la propagande politique ou religieuse et la publicité.',
    'Pour les élections au comité social et économique, la liste des électeurs est remise aux candidats.',
    'La commission électorale interne reçoit la liste des adhérents et la détruit après le vote.',
    'Des données relevant de l’article 9 peuvent apparaître (par exemple une cotisation à un parti politique).',
    'Un mandat de conseiller municipal ou un stage dans un parti peuvent révéler des informations sensibles.',
  ])('politics by the way are none: %s', (sentence) => {
    expect(verdictOf(sentence)).toBe('silent');
  });
});
