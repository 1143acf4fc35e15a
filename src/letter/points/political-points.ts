import { english, french } from '../typography';
import { always, confirmed, type LegalPoint } from './legal-point';

/** What is asked about political use and passing on, after what the texts said. */
export const POLITICAL_POINTS: readonly LegalPoint[] = [
  {
    id: 'basis-of-passing-on',
    sources: confirmed('GDPR 6(1)', 'CJEU C-621/22'),
    when: ({ passesOn }) => passesOn,
    fr: () =>
      french`Je vous prie de préciser sur quelle base juridique repose la transmission à des tiers que ces textes mentionnent et, s’il s’agit de l’intérêt légitime, quel est cet intérêt et après quelle mise en balance il a été retenu (article 6(1)(f) du RGPD ; CJUE, 4 octobre 2024, C-621/22).`,
    en: () =>
      english`Please state the legal basis for the disclosure to third parties that these texts mention and, if it is legitimate interest, what that interest is and how it was balanced (Article 6(1)(f) GDPR; CJEU, 4 October 2024, C-621/22).`,
  },
  {
    id: 'political-use',
    sources: confirmed('GDPR 15(1)(a)', 'GDPR 15(1)(c)'),
    when: always,
    fr: () =>
      french`Je vous demande de m’indiquer si mes données ont été utilisées, vendues, prêtées ou louées à des fins de publicité, d’étude ou de prospection politiques, notamment par un parti, un candidat, un élu, un institut de sondage ou un prestataire de campagne, ou pour leur compte, et, dans ce cas, par qui, à quelle date, par quel canal, selon quels critères de sélection et sur le fondement de quel consentement.`,
    en: () =>
      english`Please state whether my data have been used, sold, lent or rented for political advertising, research or canvassing, in particular by or for a party, a candidate, an elected representative, a polling company or a campaign contractor, and if so by whom, when, through which channel, on what selection criteria and on the basis of what consent.`,
  },
  {
    id: 'online-political-advertising',
    sources: [
      ...confirmed('TTPA 18(1)(a)', 'TTPA 18(1)(b)', 'TTPA 19'),
      { cite: 'TTPA 18(1)(b), "separately"', standing: 'secondary' },
    ],
    when: always,
    fr: () =>
      french`Si mes données ont servi, depuis le 10 octobre 2025, à cibler une publicité politique en ligne, l’article 18 du règlement (UE) 2024/900 exige que le responsable du traitement les ait recueillies auprès de moi et que j’y aie consenti de façon explicite et séparée : je vous prie alors de me communiquer l’enregistrement de ce consentement.`,
    en: () =>
      english`If my data have been used since 10 October 2025 to target online political advertising, Article 18 of Regulation (EU) 2024/900 requires that the controller collected them from me and that I consented explicitly and separately: in that case, please send me the record of that consent.`,
  },
];
