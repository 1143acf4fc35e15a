import { english, french } from '../typography';
import { confirmed, type LegalPoint } from './legal-point';

/** What is asked about the information that was owed at the time. */
export const INFORMATION_POINTS: readonly LegalPoint[] = [
  {
    id: 'notice-then-in-force',
    sources: confirmed('GDPR 13(1)', 'GDPR 13(2)', 'GDPR 13(3)'),
    when: ({ onlyRecipient }) => !onlyRecipient,
    fr: () =>
      french`Je vous prie de joindre le texte de l’information prévue à l’article 13 du RGPD tel qu’il était en vigueur au moment de la collecte et, si mes données ont été traitées ensuite pour une autre finalité, de m’indiquer quand et comment vous m’en avez fait part (article 13(3)).`,
    en: () =>
      english`Please enclose the information required by Article 13 GDPR as it stood when the data were collected and, if my data were later processed for another purpose, tell me when and how you informed me of it (Article 13(3)).`,
  },
  {
    id: 'information-owed-by-recipient',
    sources: confirmed('GDPR 14(1)', 'GDPR 14(3)'),
    when: ({ onlyRecipient }) => onlyRecipient,
    fr: () =>
      french`Si vous avez reçu ces données d’un tiers, je vous prie de m’indiquer à quelle date et par quel moyen l’information prévue à l’article 14 du RGPD m’a été donnée.`,
    en: () =>
      english`If you received these data from a third party, please tell me on what date and by what means I was given the information required by Article 14 GDPR.`,
  },
  {
    id: 'not-the-controller',
    sources: confirmed('GDPR 4(7)', 'GDPR 12(2)'),
    when: ({ roles }) => !roles.has('declared-controller') && !roles.has('named-partner'),
    fr: () =>
      french`Si vous n’êtes pas responsable de ce traitement, ou ne l’êtes pas seul, je vous saurais gré de m’indiquer l’identité et les coordonnées de qui l’est.`,
    en: () =>
      english`If you are not the controller of this processing, or not the only one, I would be grateful for the identity and contact details of whoever is.`,
  },
];
