import { cleanLine } from '../clean-text';
import { english, french } from '../typography';
import { always, confirmed, type LegalPoint } from './legal-point';

/** By when, in what form and to whom the answer is due. */
export const REPLY_POINTS: readonly LegalPoint[] = [
  {
    id: 'deadline',
    sources: confirmed('GDPR 12(3)', 'GDPR 12(4)'),
    when: always,
    fr: () =>
      french`L’article 12(3) du RGPD prévoit une réponse dans les meilleurs délais et, en tout état de cause, dans un délai d’un mois à compter de la réception de la demande. Si vous deviez prolonger ce délai, ou ne pas donner suite à ma demande, je vous remercie de m’en faire connaître les motifs dans ce même mois (article 12(3) et (4)).`,
    en: () =>
      english`Article 12(3) GDPR provides for a reply without undue delay and in any event within one month of receipt of the request. Should you need to extend that period, or decide not to act on my request, please let me have the reasons within that same month (Article 12(3) and (4)).`,
  },
  {
    id: 'free-of-charge',
    sources: confirmed('GDPR 12(5)', 'CJEU C-307/22'),
    when: always,
    fr: () => french`Cette première copie est gratuite (article 12(5) du RGPD ; CJUE, 26 octobre 2023, C-307/22).`,
    en: () => english`This first copy is free of charge (Article 12(5) GDPR; CJEU, 26 October 2023, C-307/22).`,
  },
  {
    id: 'electronic-reply',
    sources: confirmed('GDPR 12(3)', 'GDPR 15(3)'),
    when: ({ source }) => source.identity.replyEmail !== undefined || source.delivery === 'email',
    fr: ({ source }) =>
      french`${source.delivery === 'email' ? french`Ma demande vous étant adressée par voie électronique, je souhaite` : french`Je souhaite de préférence`} une réponse sous une forme électronique d’usage courant${source.identity.replyEmail ? french`, à l’adresse ${cleanLine(source.identity.replyEmail, 254)}` : ''} (article 15(3)).`,
    en: ({ source }) =>
      english`${source.delivery === 'email' ? 'As I am making this request by electronic means, I ask for' : 'I would prefer'} a reply in a commonly used electronic form${source.identity.replyEmail ? english`, sent to ${cleanLine(source.identity.replyEmail, 254)}` : ''} (Article 15(3)).`,
  },
  {
    id: 'postal-reply',
    sources: confirmed('GDPR 12(1)'),
    when: ({ source }) =>
      source.identity.replyEmail === undefined &&
      source.delivery !== 'email' &&
      source.identity.addressLines.length > 0,
    fr: () => french`Votre réponse peut m’être adressée par courrier à l’adresse qui figure en tête de cette lettre.`,
    en: () => english`Your reply may be sent by post to the address at the head of this letter.`,
  },
  {
    id: 'identifiers',
    sources: confirmed('GDPR 11(2)', 'GDPR 12(2)'),
    when: ({ source }) => source.identity.usedIdentifiers.length > 0,
    fr: ({ source }) =>
      french`Pour vous permettre de retrouver mes données, voici ce que j’ai indiqué dans le formulaire : ${identifiers(source.identity.usedIdentifiers)}.`,
    en: ({ source }) =>
      english`To help you find my data, this is what I entered in the form: ${identifiers(source.identity.usedIdentifiers)}.`,
  },
  {
    id: 'identity',
    sources: confirmed('GDPR 12(6)'),
    when: always,
    fr: () =>
      french`Si vous aviez des doutes raisonnables sur mon identité, je vous remercie de m’indiquer sans attendre quelle information complémentaire vous est nécessaire (article 12(6) du RGPD).`,
    en: () =>
      english`Should you have reasonable doubts concerning my identity, please tell me promptly what additional information you need (Article 12(6) GDPR).`,
  },
  {
    id: 'authority',
    sources: confirmed('GDPR 77'),
    when: always,
    fr: ({ inFrance }) =>
      french`À défaut de réponse dans ce délai, je me réserve de saisir ${inFrance ? 'la Commission nationale de l’informatique et des libertés' : 'l’autorité de contrôle compétente'} sur le fondement de l’article 77 du RGPD.`,
    en: ({ inFrance }) =>
      english`Failing a reply within that period, I reserve the right to lodge a complaint with ${inFrance ? 'the French supervisory authority, the CNIL,' : 'the competent supervisory authority'} under Article 77 GDPR.`,
  },
];

function identifiers(used: readonly string[]): string {
  return used.map((identifier) => cleanLine(identifier, 254)).join(', ');
}
