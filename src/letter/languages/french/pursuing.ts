import type { AnswerPart } from '../../../disclosure/answer';
import { joinWords } from '../../format-dates';
import type { Channel } from '../../letter-source';
import type { PursuitFacts } from '../../pursuit-facts';
import { french } from '../../typography';

const PARTS: Record<AnswerPart, string> = {
  copy: french`la copie de mes données (article 15(3))`,
  purposes: french`les finalités et les bases juridiques (article 15(1)(a))`,
  recipients: french`l’identité de chaque destinataire (article 15(1)(c) ; CJUE, 12 janvier 2023, C-154/21)`,
  source: french`la source des données (article 15(1)(g))`,
  retention: french`la durée de conservation (article 15(1)(d))`,
  'consent-record': french`l’enregistrement de mon consentement (articles 5(2), 7(1) et 15)`,
  'political-use': french`la réponse à ma question sur un usage politique (article 15(1)(a) et (c))`,
  'other-rights': french`la suite donnée à mes autres demandes (article 12(3))`,
};

function rightsOf({ articles, severalArticles }: PursuitFacts): string {
  return severalArticles
    ? french`les droits prévus aux articles\u00A0${articles}`
    : french`le droit prévu à l’article\u00A0${articles}`;
}

function course({ sentOn, receivedOn }: PursuitFacts): string {
  return `${sentOn ? french`, envoyée le ${sentOn}` : ''}${receivedOn ? french`, reçue le ${receivedOn}` : ''}`;
}

/** How a French reminder and a French complaint tell what became of an earlier letter. The reference for the other languages. */
export const frenchPursuing = {
  parts: PARTS,
  reminding: (facts: PursuitFacts) =>
    french`Par ma lettre du ${facts.writtenOn} (réf.\u00A0${facts.reference})${course(facts)}, j’ai exercé auprès de vous ${rightsOf(facts)} du RGPD.`,
  'time-is-past': ({ dueOn = '', extensionToldOn }: PursuitFacts) =>
    extensionToldOn
      ? french`Vous m’avez annoncé le ${extensionToldOn} une prolongation du délai ; le délai ainsi prolongé (article 12(3) du RGPD ; règlement (CEE, Euratom) n° 1182/71) a pris fin le ${dueOn}. Sauf erreur de ma part, votre réponse ne m’est pas parvenue.`
      : french`Le délai d’un mois prévu à l’article 12(3) du RGPD, compté selon le règlement (CEE, Euratom) n° 1182/71, a pris fin le ${dueOn}. Sauf erreur de ma part, je n’ai reçu ni réponse ni annonce d’une prolongation.`,
  'time-runs': ({ dueOn }: PursuitFacts) =>
    dueOn
      ? french`Je me permets de vous la rappeler : sauf erreur de ma part, le délai prévu à l’article 12(3) du RGPD prend fin le ${dueOn}.`
      : french`Sauf erreur de ma part, je n’ai pas encore reçu de réponse. L’article 12(3) du RGPD la prévoit dans un délai d’un mois à compter de la réception de la demande.`,
  incomplete: ({ answeredOn }: PursuitFacts) =>
    french`Votre réponse${answeredOn ? french` du ${answeredOn}` : ''} ne porte pas sur tous les points de ma demande. Il y manque, sauf erreur de ma part :`,
  'incomplete-in-general': ({ answeredOn }: PursuitFacts) =>
    french`Votre réponse${answeredOn ? french` du ${answeredOn}` : ''} ne porte pas sur tous les points de ma demande, que je vous prie de reprendre un à un.`,
  'request-refused': ({ answeredOn }: PursuitFacts) =>
    french`Votre réponse${answeredOn ? french` du ${answeredOn}` : ''} ne donne pas suite à ma demande. Je vous prie de m’en indiquer les motifs (article 12(4) du RGPD) et, si vous tenez cette demande pour manifestement infondée ou excessive, ce qui le montre (article 12(5)). Elle a pour seul but de connaître les traitements et d’en vérifier la licéité.`,
  'identity-asked': ({ answeredOn, identifiers }: PursuitFacts) =>
    french`Vous m’avez demandé${answeredOn ? french` le ${answeredOn}` : ''} de justifier de mon identité. L’article 12(6) du RGPD le permet en cas de doutes raisonnables. ${identifiers ? french`Pour les lever, voici ce que j’ai indiqué dans le formulaire : ${identifiers}. ` : ''}Si un doute demeure, je vous prie de me dire en quoi il consiste et quelle information vous suffirait.`,
  'please-reply': ({ replyBy = '' }: PursuitFacts) =>
    french`Je vous invite à répondre à ma demande avant le ${replyBy}.`,
  'reserve-complaint': ({ inFrance }: PursuitFacts) =>
    french`À défaut, je me réserve de saisir ${inFrance ? 'la Commission nationale de l’informatique et des libertés' : 'l’autorité de contrôle compétente'} (article 77 du RGPD).`,
  'copy-of-letter': ({ writtenOn }: PursuitFacts) => french`copie de ma lettre du ${writtenOn}`,
  'complaint-opening': () =>
    french`Je vous adresse une réclamation au titre de l’article 77 du règlement (UE) 2016/679 du 27 avril 2016 (RGPD). Elle vise l’organisme suivant :`,
  'complaint-letter-sent': (facts: PursuitFacts) =>
    french`Par une lettre du ${facts.writtenOn} (réf.\u00A0${facts.reference})${course(facts)}, j’ai exercé auprès de cet organisme ${rightsOf(facts)} du RGPD.`,
  'complaint-reminded': ({ remindedOn }: PursuitFacts) =>
    french`Je lui ai adressé un rappel ${joinWords(
      remindedOn.map((day) => `le ${day}`),
      'fr',
    )}.`,
  'complaint-no-answer': ({ dueOn = '', extensionToldOn }: PursuitFacts) =>
    french`Le délai de réponse (article 12(3) du RGPD ; règlement (CEE, Euratom) n° 1182/71)${extensionToldOn ? french`, prolongé selon une annonce du ${extensionToldOn},` : ''} a pris fin le ${dueOn}. À ce jour, je n’ai pas reçu de réponse.`,
  'complaint-time-unknown': () =>
    french`À ce jour, je n’ai pas reçu de réponse. Je ne connais pas le jour où cette lettre a été reçue.`,
  'complaint-time-runs': ({ dueOn = '' }: PursuitFacts) =>
    french`À ce jour, je n’ai pas reçu de réponse ; d’après mon calcul, le délai de réponse prend fin le ${dueOn}.`,
  'complaint-incomplete': ({ answeredOn }: PursuitFacts) =>
    french`La réponse reçue${answeredOn ? french` le ${answeredOn}` : ''} ne porte pas sur tous les points de ma demande. Il y manque, sauf erreur de ma part :`,
  'complaint-incomplete-in-general': ({ answeredOn }: PursuitFacts) =>
    french`La réponse reçue${answeredOn ? french` le ${answeredOn}` : ''} ne porte pas sur tous les points de ma demande.`,
  'complaint-refused': ({ answeredOn }: PursuitFacts) =>
    french`La réponse reçue${answeredOn ? french` le ${answeredOn}` : ''} ne donne pas suite à ma demande.`,
  'complaint-identity': ({ answeredOn }: PursuitFacts) =>
    french`Cet organisme m’a demandé${answeredOn ? french` le ${answeredOn}` : ''} de justifier de mon identité. Je vous prie d’apprécier si les conditions de l’article 12(6) du RGPD étaient réunies.`,
  'complaint-request': () =>
    french`Je vous prie d’examiner cette réclamation, de faire en sorte qu’il soit répondu à ma demande dans la mesure prévue par le RGPD, et de m’informer de l’état d’avancement et de l’issue de la réclamation (articles 77(2) et 78(2) du RGPD).`,
  'complaint-purpose': () =>
    french`Ma demande avait pour but de connaître les traitements et d’en vérifier la licéité. Je ne prétends pas savoir ce qu’il est advenu de mes données : c’est ce que je cherche à apprendre.`,
  'complaint-answer-copy': () => french`copie de la réponse reçue`,
};

/** How the message came, as a French letter to its sender names it. */
const CHANNELS: Record<Channel, string> = {
  sms: 'un message sur mon téléphone',
  email: 'un courrier électronique',
  messaging: 'un message par une messagerie instantanée',
  voice: 'un appel ou un message vocal',
  post: 'un envoi postal',
  'online-advertisement': 'une publicité en ligne',
};

/** What a French letter asks the sender of a political message. The reference for the other languages. */
export const frenchApproach = {
  'message-came': (channel: Channel, day: string, to: string) =>
    french`Le ${day}, j’ai reçu ${CHANNELS[channel]} à caractère politique${to ? french` (${to})` : ''} dont l’envoi paraît émaner de vous.`,
  'message-words': () => french`En voici les termes :`,
  'message-source': (day: string) => french`Message reçu le ${day}`,
  'source-request': (inFrance: boolean) =>
    french`Je souhaite savoir d’où viennent les données qui vous ont permis de me joindre et vérifier la licéité de leur traitement. Dans ce but, j’exerce le droit d’accès que me reconnaît l’article 15 du règlement (UE) 2016/679 du 27 avril 2016 (RGPD)${inFrance ? french`, dans le cadre des articles 48 à 56 de la loi n° 78-17 du 6 janvier 1978` : ''}. Je vous demande de me confirmer si vous traitez des données qui me concernent et, si tel est le cas, de me communiquer :`,
  'source-of-data': () =>
    french`la source de ces données : le fichier dont elles sont issues (liste électorale, fichier d’adhérents ou de sympathisants, fichier acheté, loué ou prêté…), l’organisme qui vous les a fournies, la date, et toute information disponible sur les intermédiaires (articles 14(2)(f) et 15(1)(g))`,
  'source-selection': () =>
    french`les critères selon lesquels mes données ont été sélectionnées pour cet envoi, et les scores, segments, profils ou opinions déduites qui me sont attachés et constituent des données me concernant (article 15(1))`,
  'source-recipients': () =>
    french`l’identité précise, et non les seules catégories, de chacun des destinataires auxquels ces données ont été ou seront communiquées, prestataires compris (article 15(1)(c) ; CJUE, 12 janvier 2023, C-154/21)`,
  'source-purposes': () =>
    french`les finalités du traitement et, pour chacune, la base juridique retenue (articles 14(1)(c) et 15(1)(a))`,
  'source-consent': () =>
    french`Si vous vous fondez sur mon consentement, je vous demande, au titre des articles 5(2), 7(1) et 15 du RGPD, communication de l’enregistrement de ce consentement, qui est une donnée me concernant : date et heure, libellé présenté, organisme qui l’a recueilli.`,
  'source-information': () =>
    french`Si ces données n’ont pas été recueillies auprès de moi, je vous prie de m’indiquer à quelle date et par quel moyen l’information prévue à l’article 14 du RGPD m’a été donnée, au plus tard lors de cette première communication (article 14(3)).`,
  'source-email-doctrine': () =>
    french`Selon la CNIL, le consentement préalable est nécessaire pour la prospection politique par courrier électronique à partir d’un fichier commercial. Si mon adresse provient d’un tel fichier, je vous prie de m’indiquer où et quand ce consentement a été recueilli.`,
  'source-online-asserted': () =>
    french`L’article 18 du règlement (UE) 2024/900 n’admet le ciblage d’une publicité politique en ligne à partir de données personnelles que si le responsable du traitement les a recueillies auprès de la personne et si elle y a consenti de façon explicite et séparée. Si cette publicité m’a été présentée à partir de telles données, je vous prie de me communiquer l’enregistrement de ce consentement.`,
  'source-online-asked': () =>
    french`Si mes coordonnées ont servi à cibler une publicité politique en ligne, l’article 18 du règlement (UE) 2024/900 exige que le responsable du traitement les ait recueillies auprès de moi et que j’y aie consenti de façon explicite et séparée : je vous prie alors de me communiquer l’enregistrement de ce consentement.`,
  'source-objection': () =>
    french`Je m’oppose au traitement de mes données à des fins de prospection, y compris au profilage qui y est lié (article 21(2) et (3) du RGPD), et je vous prie de ne plus m’adresser de messages de cette nature. Je vous prie de répondre d’abord à ma demande d’accès.`,
};

export type PursuingWords = typeof frenchPursuing;
export type ApproachWords = typeof frenchApproach;
