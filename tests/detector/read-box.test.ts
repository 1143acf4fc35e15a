import { describe, expect, it } from 'vitest';
import { openLexicons } from '../../src/detector/judgement/languages';
import { readWording } from '../../src/detector/judgement/read-box';

const lexicons = openLexicons(['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'pl']);

describe('readWording', () => {
  it.each([
    ['J’ai lu et j’accepte le règlement du jeu', ['rules']],
    ['Je souhaite recevoir la lettre d’information', ['newsletter']],
    ['Je souhaite recevoir les offres des partenaires de la Maison du Large', ['partners']],
    ['J’accepte de recevoir par e-mail et par SMS les offres des partenaires de la Maison du Large', ['partners']],
    ['I would like to receive offers from the shop and those of its partners', ['newsletter', 'partners']],
    ['Je souhaite recevoir les offres de la marque et celles de ses partenaires', ['newsletter', 'partners']],
    ['J’accepte les conditions générales et la politique de confidentialité', ['rules', 'privacy']],
    ['I would like to receive news and special offers', ['newsletter']],
    ['You may share my details with selected third parties', ['partners']],
    ['I have read the privacy policy', ['privacy']],
    ['Ich stimme den Teilnahmebedingungen zu', ['rules']],
    ['Ja, ich möchte den Newsletter erhalten', ['newsletter']],
    ['Acepto las bases legales y la política de privacidad', ['rules', 'privacy']],
    ['Accetto il regolamento del concorso', ['rules']],
    ['Ik ga akkoord met de actievoorwaarden', ['rules']],
    ['Quero receber ofertas e novidades', ['newsletter']],
    ['Akceptuję regulamin konkursu', ['rules']],
    ['J’accepte de recevoir des messages politiques', ['political']],
    [
      'Die Almkäse KG und ihre Werbepartner dürfen mich per E-Mail über Angebote informieren',
      ['newsletter', 'partners'],
    ],
    ['Ja, ich möchte Angebote von euren Partnern und deren Sponsoren erhalten', ['partners']],
    ['I would like to receive offers from you and the companies of your partners', ['newsletter', 'partners']],
  ])('“%s” is about %j', (text, purposes) => {
    expect(readWording(text, lexicons).purposes).toEqual(purposes);
  });

  it.each([
    ['Je ne souhaite pas recevoir d’offres', 'refuses'],
    ['Ich möchte keine Werbung erhalten', 'refuses'],
    ['I do not wish to receive offers', 'refuses'],
    ['Je souhaite recevoir des offres', 'agrees'],
  ])('ticking “%s” %s', (text, sense) => {
    expect(readWording(text, lexicons).sense).toBe(sense);
  });
});
