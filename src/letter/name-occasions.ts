import type { Occasion } from '../disclosure/occasions';
import type { LetterLanguage } from './letter';

interface OccasionWords {
  /** Noun alone, for a heading. */
  noun: Record<LetterLanguage, string>;
  /** What the writer did, first person, past tense; no French participle that tells the writer's gender. */
  deed: Record<LetterLanguage, string>;
}

const WORDS: Record<Occasion, OccasionWords> = {
  contest: word('jeu-concours', 'prize draw', 'j’ai participé à un jeu-concours', 'I entered a prize draw'),
  quiz: word('quiz', 'quiz', 'j’ai répondu à un quiz', 'I took a quiz'),
  'video-gate': word(
    'accès à une vidéo',
    'access to a video',
    'j’ai rempli un formulaire pour accéder à une vidéo',
    'I filled in a form in order to watch a video',
  ),
  survey: word('enquête', 'survey', 'j’ai répondu à une enquête', 'I answered a survey'),
  petition: word('pétition', 'petition', 'j’ai signé une pétition', 'I signed a petition'),
  'sample-offer': word(
    'demande d’échantillon',
    'free sample',
    'j’ai demandé un échantillon',
    'I asked for a free sample',
  ),
  'quote-request': word('demande de devis', 'quote request', 'j’ai demandé un devis', 'I asked for a quote'),
  newsletter: word(
    'lettre d’information',
    'newsletter',
    'j’ai demandé à recevoir une lettre d’information',
    'I signed up for a newsletter',
  ),
  webinar: word('webinaire', 'webinar', 'j’ai réservé une place à un webinaire', 'I registered for a webinar'),
  'download-gate': word(
    'téléchargement',
    'download',
    'j’ai rempli un formulaire pour télécharger un document',
    'I filled in a form in order to download a document',
  ),
  account: word('création de compte', 'account', 'j’ai créé un compte', 'I created an account'),
  purchase: word('commande', 'order', 'j’ai passé une commande', 'I placed an order'),
  contact: word('prise de contact', 'contact form', 'j’ai rempli un formulaire de contact', 'I used a contact form'),
  booking: word('réservation', 'booking', 'j’ai fait une réservation', 'I made a booking'),
  application: word('candidature', 'application', 'j’ai déposé une candidature', 'I submitted an application'),
  donation: word('don', 'donation', 'j’ai fait un don', 'I made a donation'),
  other: word('formulaire', 'form', 'j’ai rempli un formulaire', 'I filled in a form'),
};

/** The occasion as a noun, lower case: `jeu-concours`. */
export function nameOccasion(occasion: Occasion, language: LetterLanguage): string {
  return WORDS[occasion].noun[language];
}

/** What the writer did there, as a clause: `j’ai participé à un jeu-concours`. */
export function tellDeed(occasion: Occasion, language: LetterLanguage): string {
  return WORDS[occasion].deed[language];
}

function word(nounFr: string, nounEn: string, deedFr: string, deedEn: string): OccasionWords {
  return { noun: { fr: nounFr, en: nounEn }, deed: { fr: deedFr, en: deedEn } };
}
