import { joinWords } from '../../format-dates';
import type { LetterFacts } from '../../letter-facts';
import { french } from '../../typography';

/** How a French letter exercises the rights beside access. The reference for the other languages. */
export const frenchRights = {
  'rights-alone': ({ inFrance }: LetterFacts, articles: string, several: boolean) =>
    french`Par la présente, j’exerce ${several ? french`les droits prévus aux articles\u00A0${articles}` : french`le droit prévu à l’article\u00A0${articles}`} du règlement (UE) 2016/679 du 27 avril 2016 (RGPD)${inFrance ? french`, dans le cadre des articles 48 à 56 de la loi n° 78-17 du 6 janvier 1978` : ''}.`,
  'rights-besides': (_: LetterFacts, articles: string, several: boolean) =>
    french`J’exerce aussi ${several ? french`les droits prévus aux articles\u00A0${articles}` : french`le droit prévu à l’article\u00A0${articles}`} du RGPD, comme indiqué plus bas. Je vous prie de répondre d’abord à ma demande d’accès.`,
  withdrawal: () =>
    french`Je retire tout consentement que j’aurais donné à la prospection et à la transmission de mes données à des tiers (article 7(3) du RGPD). Je vous prie d’appliquer ce retrait dans chacun de vos fichiers.`,
  objection: () =>
    french`Je m’oppose au traitement de mes données à des fins de prospection, commerciale, caritative ou politique, y compris au profilage lié à cette prospection et à la transmission de mes données à cette fin (article 21(2) et (3) du RGPD).`,
  'objection-with-reason': ({ objectionReason = '' }: LetterFacts) =>
    french`Pour les autres traitements que vous fonderiez sur l’article 6(1)(e) ou (f) du RGPD, je m’y oppose pour la raison suivante, qui tient à ma situation particulière (article 21(1)) : ${objectionReason}.`,
  rectification: ({ correction = '' }: LetterFacts) =>
    french`Je vous prie de rectifier ou de compléter mes données comme suit (article 16 du RGPD) : ${correction}.`,
  'restriction-contested': () =>
    french`Je conteste l’exactitude des données que je vous demande de rectifier : je vous prie d’en limiter le traitement pendant la durée nécessaire à sa vérification (article 18(1)(a) du RGPD).`,
  'restriction-erasure-opposed': () =>
    french`Au titre de l’article 18(1)(b) du RGPD, je m’oppose à ce que mes données soient effacées et je vous demande à la place d’en limiter l’utilisation.`,
  'restriction-claims': () =>
    french`Je vous prie de limiter le traitement de mes données à leur conservation jusqu’à ce que votre réponse complète me soit parvenue : elles me sont nécessaires pour la constatation, l’exercice ou la défense de droits en justice (article 18(1)(c) du RGPD).`,
  portability: () =>
    french`Je vous prie de me remettre, dans un format structuré, couramment utilisé et lisible par machine, les données que je vous ai fournies et que vous traitez à l’aide de procédés automatisés sur le fondement de mon consentement ou d’un contrat (article 20(1) du RGPD).`,
  erasure: ({ rights, erasureGrounds }: LetterFacts) => {
    const grounds = {
      a: french`ces données n’étant à mon sens plus nécessaires aux finalités de leur collecte (article 17(1)(a) du RGPD)`,
      b: french`mon consentement étant retiré, pour les traitements sans autre fondement juridique (article 17(1)(b) du RGPD)`,
      c: french`du fait de mon opposition (article 17(1)(c) du RGPD)`,
    };
    const why = erasureGrounds.map((ground) => grounds[ground]).join(' et ');
    return french`${rights.includes('access') ? french`Une fois que votre réponse complète à ma demande d’accès me sera parvenue, je` : 'Je'} vous prie d’effacer mes données, ${why}, à l’exception du minimum nécessaire à votre liste d’opposition et de ce que l’article 17(3) vous autorise à conserver.`;
  },
  'notify-recipients': ({ rights }: LetterFacts) => {
    const acts = [
      ...(rights.includes('rectification') ? ['la rectification'] : []),
      ...(rights.includes('restriction') ? ['la limitation'] : []),
      ...(rights.includes('erasure') ? ['l’effacement'] : []),
    ];
    return french`Conformément à l’article 19 du RGPD, je vous prie de notifier ${joinWords(acts, 'fr')} à chaque destinataire auquel ces données ont été communiquées, et je vous demande de m’indiquer lesquels.`;
  },
  'confirm-measures': () =>
    french`Je vous prie de me confirmer les mesures prises, ou les motifs pour lesquels vous ne les prendriez pas (article 12(3) et (4) du RGPD).`,
};

export type RightsWords = typeof frenchRights;
