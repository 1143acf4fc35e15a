import { french } from '../../typography';

/** French sentences that tell what was recorded. The reference for the other languages. */
export const frenchTelling = {
  formsFilled: () => french`J’ai rempli en ligne les formulaires suivants :`,
  /** `where` is the page and, if any, the page around it. */
  sent: (moment: string, deed: string, data: string) => french`Le ${moment}, ${deed}. ${data}`,
  attempted: (moment: string, noun: string, where: string, data: string) =>
    french`Le ${moment}, j’ai rempli un formulaire (${noun}) ${where} et demandé son envoi ; je n’ai pas la certitude qu’il soit arrivé. ${data}`,
  listed: (moment: string, noun: string, where: string, inDoubt: boolean, data: string) =>
    french`Le ${moment}, ${noun}, ${where}${inDoubt ? french` (envoi dont je n’ai pas la certitude)` : ''}. ${data}`,
  onPage: (address: string) => french`sur la page ${address}`,
  onTitledPage: (title: string, address: string) => french`sur la page ${title} (${address})`,
  inFrameOf: (address: string) => french`, elle-même intégrée à ${address}`,
  given: (names: string) => french`J’y ai communiqué les données suivantes : ${names}.`,
  askedFor: (names: string, also: boolean) =>
    french`Le formulaire demandait ${also ? 'aussi ' : ''}les données suivantes, que j’ai pu renseigner ou non : ${names}.`,
  onSite: (host: string) => french`sur le site ${host}`,
  /** What nobody witnessed: `deed` as the user remembers it or as a message says, `when` by `around`. */
  remembered: {
    memory: (deed: string, when: string) => french`Autant que je m’en souvienne, ${deed}, ${when}.`,
    mailbox: (deed: string, when: string) => french`D’après un message que j’ai reçu, ${deed}, ${when}.`,
  },
  around: (when: string, isDay: boolean) => french`vers ${isDay ? 'le ' : ''}${when}`,
  doubt: () => french`Je n’en ai pas la certitude.`,
  rememberedData: (names: string) => french`Je crois y avoir communiqué les données suivantes : ${names}.`,
  noRecord: () => french`Je n’en ai pas de relevé.`,
  rememberedReason: (because: string, toYou: boolean) =>
    french`${because} est un site que je crois être le ${toYou ? 'vôtre' : 'sien'}.`,
  forRemembered: (names: string) => french`Pour ce dont je n’ai pas de relevé, ${names} :`,
  rememberedUnread: () => french`Je n’ai pas conservé le texte qui disait ce qu’il devait advenir de ces données.`,
  sendNoticeThen: () =>
    french`Je vous prie de me communiquer l’information qui était alors en vigueur, et notamment ce qu’elle disait d’un usage politique.`,
  /** `toYou` when the letter goes to that organisation itself, and not to an authority. */
  reasons: {
    'declared-controller': (because: string, toYou: boolean) =>
      french`L’information que j’ai lue désigne ${toYou ? 'votre' : 'cet'} organisme comme responsable du traitement : ${because}.`,
    'named-partner': (because: string, toYou: boolean) =>
      french`L’information que j’ai lue cite ${toYou ? 'votre' : 'cet'} organisme parmi les destinataires de ces données : ${because}.`,
    'named-in-answer': (because: string, toYou: boolean) =>
      french`Une réponse que j’ai reçue à une demande d’accès cite ${toYou ? 'votre' : 'cet'} organisme à propos de ces données : ${because}.`,
    observed: (because: string, toYou: boolean) =>
      french`Pendant que je remplissais ou envoyais ce formulaire, mon adresse électronique ou mon numéro est parti, tel quel ou sous une forme dérivée, vers ${because}, nom de domaine que je crois être le ${toYou ? 'vôtre' : 'sien'}.`,
    'form-operator': (because: string, toYou: boolean) =>
      french`Le formulaire adressait ces données à ${because}, nom de domaine que je crois être le ${toYou ? 'vôtre' : 'sien'}.`,
    site: (because: string, toYou: boolean) =>
      french`Ce formulaire figurait sur ${because}, site que je crois être le ${toYou ? 'vôtre' : 'sien'}.`,
  },
  boxesWere: () => french`Les accords demandés se présentaient comme suit :`,
  otherBoxes: () => french`les autres sont reproduits en annexe`,
  toRefuse: () => ' (de refus)',
  obligatory: () => ', obligatoire',
  stateUnknown: () => 'état inconnu',
  atFirst: (state: string, preTicked: boolean) => `${state} ${preTicked ? 'd’avance' : 'à l’affichage'}`,
  whenSent: (state: string) => `${state} lors de l’envoi`,
  forForm: (day: string, noun: string) => french`le ${day} (${noun})`,
  forForms: (names: string, several: boolean) =>
    several ? french`Pour les formulaires remplis ${names} :` : french`Pour le formulaire rempli ${names} :`,
  inTexts: (several: boolean, days: readonly string[], join: (words: string[]) => string) =>
    french`dans ${several ? 'les textes lus' : 'le texte lu'} le ${join(days.map((day, index) => (index ? `le ${day}` : day)))}`,
  disclosed: (where: string, one: boolean) =>
    french`J’ai relevé, ${where}, ${one ? 'le passage suivant' : 'les passages suivants'} sur un usage politique des données :`,
  excluded: (where: string, one: boolean) =>
    french`J’ai relevé, ${where}, ${one ? 'le passage suivant, qui exclut' : 'les passages suivants, qui excluent'} un usage politique des données :`,
  confirmExcluded: () => french`Je vous prie de me confirmer qu’il en a bien été ainsi pour mes données.`,
  contradictory: (where: string) =>
    french`J’ai relevé, ${where}, des passages sur l’usage politique des données que je ne parviens pas à concilier :`,
  whichApplied: () => french`Je vous prie de m’indiquer lequel a été appliqué à mes données.`,
  silent: (where: string) =>
    french`Je n’ai pas trouvé de mention d’un usage politique des données ${where} ; cela ne prouve pas qu’il n’y en a pas.`,
  pointItOut: () => french`Si une telle mention existe, je vous prie de me l’indiquer.`,
  unread: (some: boolean) =>
    some
      ? french`Les textes relevés en annexe ne me permettent pas de savoir ce qu’il devait advenir de ces données.`
      : french`Je n’ai pu lire aucun texte qui dise ce qu’il devait advenir de ces données.`,
  sendNotice: (day: string) =>
    french`Je vous prie de me communiquer l’information qui était en vigueur le ${day}, et notamment ce qu’elle disait d’un usage politique.`,
  onward: (where: string) => french`Sur la transmission des données à des tiers, j’ai relevé, ${where} :`,
};

/** The sentences of one language that tell what was recorded. */
export type TellingWords = typeof frenchTelling;
