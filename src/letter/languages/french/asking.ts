import type { LetterFacts, ReplyFacts } from '../../letter-facts';
import { french } from '../../typography';

/** What a French letter asks about access, consent, political use and information. The reference for the other languages. */
export const frenchAsking = {
  request: ({ inFrance }: LetterFacts) =>
    french`Je souhaite connaître les traitements dont ces données font l’objet et en vérifier la licéité. Dans ce but, j’exerce par la présente le droit d’accès que me reconnaît l’article 15 du règlement (UE) 2016/679 du 27 avril 2016 (RGPD)${inFrance ? french`, dans le cadre des articles 48 à 56 de la loi n° 78-17 du 6 janvier 1978` : ''}.`,
  'confirm-and-send': () =>
    french`Je vous demande de me confirmer si vous traitez des données qui me concernent et, si tel est le cas, de me communiquer :`,
  copy: () =>
    french`une copie de l’ensemble de ces données, y compris pseudonymisées, sous la forme d’une reproduction fidèle et intelligible (article 15(3) ; CJUE, 4 mai 2023, C-487/21)`,
  'purposes-and-categories': ({ onlyRecipient }: LetterFacts) =>
    french`les finalités de chaque traitement et les catégories de données concernées (article 15(1)(a) et (b)), en précisant pour chaque finalité la base juridique retenue (${onlyRecipient ? french`article 14(1)(c)` : french`article 13(1)(c)`})`,
  'recipients-by-name': () =>
    french`l’identité précise, et non les seules catégories, de chacun des destinataires auxquels ces données ont été ou seront communiquées, y compris par vente, location ou mise à disposition, en indiquant pour chacun les données transmises et la date de la transmission (article 15(1)(c) ; CJUE, 12 janvier 2023, C-154/21)`,
  retention: () =>
    french`la durée de conservation envisagée ou, à défaut, les critères qui servent à la déterminer (article 15(1)(d))`,
  'source-of-other-data': () =>
    french`pour les données qui n’auraient pas été recueillies auprès de moi, toute information disponible sur leur source (article 15(1)(g))`,
  'source-for-recipient': () =>
    french`la source de ces données : l’organisme qui vous les a transmises, la date de la transmission et toute information disponible sur les intermédiaires (articles 14(2)(f) et 15(1)(g))`,
  'scores-and-decisions': () =>
    french`les scores, segments, profils et opinions déduites qui me sont attachés et constituent des données me concernant, ainsi que, si une décision visée à l’article 22 existe, des informations utiles sur la logique qui la sous-tend (article 15(1)(h) ; CJUE, 27 février 2025, C-203/22)`,
  transfers: () =>
    french`le cas échéant, les transferts hors de l’Espace économique européen et les garanties appropriées qui les encadrent (article 15(2))`,
  'special-categories': (_: LetterFacts, sensitive: string) =>
    french`la condition de l’article 9(2) sur laquelle vous vous fondez pour traiter les données sensibles que le formulaire m’a demandées (${sensitive})`,
  'pre-ticked': () =>
    french`Je relève qu’une case au moins était cochée d’avance. Une case cochée d’avance ne vaut pas consentement (CJUE, 1er octobre 2019, C-673/17 ; 11 novembre 2020, C-61/19) : je vous prie d’indiquer sur quelle base juridique reposent les traitements correspondants.`,
  refused: () =>
    french`Comme le montre ce relevé, je n’ai pas donné tous les accords demandés. Je vous prie d’indiquer si mes données ont néanmoins été utilisées ou transmises à ces fins et, dans ce cas, sur quelle base juridique.`,
  'agreement-by-sending': () =>
    french`Je relève que l’envoi du formulaire était présenté comme valant accord. Je vous prie d’indiquer en quoi cet accord était spécifique et distinct de la participation elle-même (articles 4(11) et 7(2) du RGPD).`,
  'required-for-reuse': () =>
    french`Je relève qu’un accord à la réutilisation des données était exigé pour envoyer le formulaire et vous prie d’indiquer en quoi ce consentement était libre (article 7(4) du RGPD).`,
  'consent-record': ({ boxesShown }: LetterFacts) =>
    french`${boxesShown ? 'Pour chacun de ces accords' : 'Si vous vous fondez sur mon consentement'}, je vous demande, au titre des articles 5(2), 7(1) et 15 du RGPD, communication de l’enregistrement de mon consentement, qui est une donnée me concernant : date et heure, libellé présenté, version du formulaire, finalités acceptées et, s’il y a lieu, liste des partenaires alors proposée.`,
  'basis-of-passing-on': () =>
    french`Je vous prie de préciser sur quelle base juridique repose la transmission à des tiers que ces textes mentionnent et, s’il s’agit de l’intérêt légitime, quel est cet intérêt et après quelle mise en balance il a été retenu (article 6(1)(f) du RGPD ; CJUE, 4 octobre 2024, C-621/22).`,
  'political-use': () =>
    french`Je vous demande de m’indiquer si mes données ont été utilisées, vendues, prêtées ou louées à des fins de publicité, d’étude ou de prospection politiques, notamment par un parti, un candidat, un élu, un institut de sondage ou un prestataire de campagne, ou pour leur compte, et, dans ce cas, par qui, à quelle date, par quel canal, selon quels critères de sélection et sur le fondement de quel consentement.`,
  'online-political-advertising': () =>
    french`Si mes données ont servi, depuis le 10 octobre 2025, à cibler une publicité politique en ligne, l’article 18 du règlement (UE) 2024/900 exige que le responsable du traitement les ait recueillies auprès de moi et que j’y aie consenti de façon explicite et séparée : je vous prie alors de me communiquer l’enregistrement de ce consentement.`,
  'notice-then-in-force': () =>
    french`Je vous prie de joindre le texte de l’information prévue à l’article 13 du RGPD tel qu’il était en vigueur au moment de la collecte et, si mes données ont été traitées ensuite pour une autre finalité, de m’indiquer quand et comment vous m’en avez fait part (article 13(3)).`,
  'information-owed-by-recipient': () =>
    french`Si vous avez reçu ces données d’un tiers, je vous prie de m’indiquer à quelle date et par quel moyen l’information prévue à l’article 14 du RGPD m’a été donnée.`,
  'not-the-controller': () =>
    french`Si vous n’êtes pas responsable de ce traitement, ou ne l’êtes pas seul, je vous saurais gré de m’indiquer l’identité et les coordonnées de qui l’est.`,
};

/** By when, in what form and to whom a French answer is due. */
export const frenchReply = {
  deadline: () =>
    french`L’article 12(3) du RGPD prévoit une réponse dans les meilleurs délais et, en tout état de cause, dans un délai d’un mois à compter de la réception de la demande. Si vous deviez prolonger ce délai, ou ne pas donner suite à ma demande, je vous remercie de m’en faire connaître les motifs dans ce même mois (article 12(3) et (4)).`,
  'free-of-charge': () =>
    french`Cette première copie est gratuite (article 12(5) du RGPD ; CJUE, 26 octobre 2023, C-307/22).`,
  'free-measures': () => french`Ces mesures sont gratuites (article 12(5) du RGPD).`,
  'electronic-reply': ({ byEmail, replyEmail }: ReplyFacts) =>
    french`${byEmail ? french`Ma demande vous étant adressée par voie électronique, je souhaite` : french`Je souhaite de préférence`} une réponse sous une forme électronique d’usage courant${replyEmail ? french`, à l’adresse ${replyEmail}` : ''} (article 12(3)).`,
  'postal-reply': () =>
    french`Votre réponse peut m’être adressée par courrier à l’adresse qui figure en tête de cette lettre.`,
  identifiers: ({ identifiers }: ReplyFacts) =>
    french`Pour vous permettre de retrouver mes données, voici ce que j’ai indiqué dans le formulaire : ${identifiers}.`,
  identity: () =>
    french`Si vous aviez des doutes raisonnables sur mon identité, je vous remercie de m’indiquer sans attendre quelle information complémentaire vous est nécessaire (article 12(6) du RGPD).`,
  authority: ({ inFrance }: ReplyFacts) =>
    french`À défaut de réponse dans ce délai, je me réserve de saisir ${inFrance ? 'la Commission nationale de l’informatique et des libertés' : 'l’autorité de contrôle compétente'} sur le fondement de l’article 77 du RGPD.`,
};

export type AskingWords = typeof frenchAsking;
export type ReplyWords = typeof frenchReply;
