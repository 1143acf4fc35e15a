import type { ConsentBox } from '../../disclosure/schema';
import { asksForReuse, canBeTicked, saysNo } from '../letter-facts';
import { english, french } from '../typography';
import { always, confirmed, type LegalPoint } from './legal-point';

/** What is asked about consent, after the boxes as they were. */
export const CONSENT_POINTS: readonly LegalPoint[] = [
  {
    id: 'pre-ticked',
    sources: confirmed('CJEU C-673/17', 'CJEU C-61/19'),
    when: ({ boxes }) => boxes.some(leftPreTicked),
    fr: () =>
      french`Je relève qu’une case au moins était cochée d’avance. Une case cochée d’avance ne vaut pas consentement (CJUE, 1er octobre 2019, C-673/17 ; 11 novembre 2020, C-61/19) : je vous prie d’indiquer sur quelle base juridique reposent les traitements correspondants.`,
    en: () =>
      english`I note that at least one box was ticked in advance. A pre-ticked box does not amount to consent (CJEU, 1 October 2019, C-673/17; 11 November 2020, C-61/19): please state the legal basis for the corresponding processing.`,
  },
  {
    id: 'refused',
    sources: confirmed('GDPR 6(1)', 'GDPR 15(1)(c)'),
    when: ({ boxes }) => boxes.some((box) => asksForReuse(box) && canBeTicked(box) && saysNo(box)),
    fr: () =>
      french`Comme le montre ce relevé, je n’ai pas donné tous les accords demandés. Je vous prie d’indiquer si mes données ont néanmoins été utilisées ou transmises à ces fins et, dans ce cas, sur quelle base juridique.`,
    en: () =>
      english`As this record shows, I did not give every agreement that was asked for. Please state whether my data were nevertheless used or passed on for those purposes and, if so, on what legal basis.`,
  },
  {
    id: 'agreement-by-sending',
    sources: confirmed('GDPR 4(11)', 'GDPR 7(2)'),
    when: ({ boxes }) => boxes.some((box) => asksForReuse(box) && !canBeTicked(box) && box.sense === 'agrees'),
    fr: () =>
      french`Je relève que l’envoi du formulaire était présenté comme valant accord. Je vous prie d’indiquer en quoi cet accord était spécifique et distinct de la participation elle-même (articles 4(11) et 7(2) du RGPD).`,
    en: () =>
      english`I note that sending the form was presented as agreement. Please explain how that agreement was specific and distinguishable from taking part itself (Articles 4(11) and 7(2) GDPR).`,
  },
  {
    id: 'required-for-reuse',
    sources: confirmed('GDPR 7(4)'),
    when: ({ boxes }) => boxes.some((box) => asksForReuse(box) && box.required),
    fr: () =>
      french`Je relève qu’un accord à la réutilisation des données était exigé pour envoyer le formulaire et vous prie d’indiquer en quoi ce consentement était libre (article 7(4) du RGPD).`,
    en: () =>
      english`I note that agreement to the reuse of the data was required in order to send the form; please explain how that consent was freely given (Article 7(4) GDPR).`,
  },
  {
    id: 'consent-record',
    sources: confirmed('GDPR 5(2)', 'GDPR 7(1)', 'GDPR 15(3)'),
    when: always,
    fr: ({ boxes, onlyRecipient }) =>
      french`${whereConsentRelied(boxes.length > 0 && !onlyRecipient, 'fr')}je vous demande, au titre des articles 5(2), 7(1) et 15 du RGPD, communication de l’enregistrement de mon consentement, qui est une donnée me concernant : date et heure, libellé présenté, version du formulaire, finalités acceptées et, s’il y a lieu, liste des partenaires alors proposée.`,
    en: ({ boxes, onlyRecipient }) =>
      english`${whereConsentRelied(boxes.length > 0 && !onlyRecipient, 'en')}please send me, under Articles 5(2), 7(1) and 15 GDPR, the record of my consent, which is data concerning me: date and time, wording presented, version of the form, purposes accepted and, where applicable, the list of partners offered at that time.`,
  },
];

function leftPreTicked(box: ConsentBox): boolean {
  return canBeTicked(box) && box.sense === 'agrees' && box.preTicked && box.stateWhenSent === 'ticked';
}

function whereConsentRelied(shown: boolean, language: 'fr' | 'en'): string {
  if (language === 'fr') return shown ? 'Pour chacun de ces accords, ' : 'Si vous vous fondez sur mon consentement, ';
  return shown ? 'For each of these agreements, ' : 'If you rely on my consent, ';
}
