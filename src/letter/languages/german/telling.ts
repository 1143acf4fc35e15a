import { german } from '../../typography';
import type { TellingWords } from '../french/telling';

/** German sentences that tell what was recorded. Awaits a native reader. */
export const germanTelling: TellingWords = {
  formsFilled: () => german`Ich habe die folgenden Online-Formulare ausgefüllt:`,
  sent: (moment, deed, data) => german`Am ${moment} ${deed}. ${data}`,
  attempted: (moment, noun, where, data) =>
    german`Am ${moment} habe ich ${where} ein Formular (${noun}) ausgefüllt und abzusenden versucht; ich weiß nicht sicher, ob es angekommen ist. ${data}`,
  listed: (moment, noun, where, inDoubt, data) =>
    german`${moment}, ${noun}, ${where}${inDoubt ? german` (Absendung nicht sicher)` : ''}. ${data}`,
  onPage: (address) => german`auf der Seite ${address}`,
  onTitledPage: (title, address) => german`auf der Seite ${title} (${address})`,
  inFrameOf: (address) => german`, eingebettet in ${address},`,
  given: (names) => german`Dabei habe ich folgende Daten angegeben: ${names}.`,
  askedFor: (names, also) =>
    german`Das Formular fragte ${also ? 'außerdem ' : ''}nach folgenden Angaben, die ich möglicherweise ausgefüllt habe: ${names}.`,
  onSite: (host) => german`auf der Website ${host}`,
  remembered: {
    memory: (deed, when) => german`Soweit ich mich erinnere, ${deed}, und zwar ${when}.`,
    mailbox: (deed, when) => german`Nach einer Nachricht, die ich erhalten habe, ${deed}, und zwar ${when}.`,
  },
  around: (when, isDay) => german`${isDay ? 'etwa am ' : 'etwa '}${when}`,
  doubt: () => german`Sicher bin ich mir dessen nicht.`,
  rememberedData: (names) => german`Dabei habe ich, wie ich glaube, folgende Daten angegeben: ${names}.`,
  noRecord: () => german`Eine Aufzeichnung davon habe ich nicht.`,
  rememberedReason: (because, toYou) =>
    german`${because} ist eine Website, die meines Erachtens ${toYou ? 'Ihnen' : 'dieser Stelle'} gehört.`,
  forRemembered: (names) => german`Zu dem, wovon ich keine Aufzeichnung habe, ${names}:`,
  rememberedUnread: () =>
    german`Den Text, aus dem hervorging, was mit diesen Daten geschehen sollte, habe ich nicht aufbewahrt.`,
  sendNoticeThen: () =>
    german`Bitte übersenden Sie mir die damals geltenden Informationen, insbesondere zu einer politischen Verwendung.`,
  reasons: {
    'declared-controller': (because, toYou) =>
      german`Die von mir gelesenen Informationen nennen ${toYou ? 'Sie' : 'diese Stelle'} als Verantwortlichen: ${because}.`,
    'named-partner': (because, toYou) =>
      german`Die von mir gelesenen Informationen nennen ${toYou ? 'Sie' : 'diese Stelle'} unter den Empfängern dieser Daten: ${because}.`,
    'named-in-answer': (because, toYou) =>
      german`Eine Antwort auf einen Auskunftsantrag nennt ${toYou ? 'Sie' : 'diese Stelle'} im Zusammenhang mit diesen Daten: ${because}.`,
    observed: (because, toYou) =>
      german`Während ich das Formular ausfüllte oder absandte, ging meine E-Mail-Adresse oder Telefonnummer, unverändert oder in abgeleiteter Form, an ${because}, eine Domain, die meines Erachtens ${toYou ? 'Ihnen' : 'dieser Stelle'} gehört.`,
    'form-operator': (because, toYou) =>
      german`Das Formular sandte diese Daten an ${because}, eine Domain, die meines Erachtens ${toYou ? 'Ihnen' : 'dieser Stelle'} gehört.`,
    site: (because, toYou) =>
      german`Dieses Formular befand sich auf ${because}, einer Website, die meines Erachtens ${toYou ? 'Ihnen' : 'dieser Stelle'} gehört.`,
  },
  boxesWere: () => german`Die erbetenen Einwilligungen wurden wie folgt dargestellt:`,
  otherBoxes: () => german`die übrigen sind in der Anlage wiedergegeben`,
  toRefuse: () => ' (zur Ablehnung)',
  obligatory: () => ', Pflichtangabe',
  stateUnknown: () => 'Zustand unbekannt',
  atFirst: (state, preTicked) => `${preTicked ? 'im Voraus' : 'bei der Anzeige'} ${state}`,
  whenSent: (state) => `beim Absenden ${state}`,
  forForm: (day, noun) => german`${day} (${noun})`,
  forForms: (names, several) =>
    several ? german`Zu den Formularen vom ${names}:` : german`Zum Formular vom ${names}:`,
  inTexts: (several, days, join) =>
    german`in ${several ? 'den Texten' : 'dem Text'}, ${several ? 'die' : 'den'} ich am ${join([...days])} gelesen habe`,
  disclosed: (where, one) =>
    german`Zur politischen Verwendung der Daten habe ich ${where}, ${one ? 'folgende Stelle' : 'folgende Stellen'} gefunden:`,
  excluded: (where, one) =>
    german`Ich habe ${where}, ${one ? 'folgende Stelle gefunden, die' : 'folgende Stellen gefunden, die'} eine politische Verwendung der Daten ${one ? 'ausschließt' : 'ausschließen'}:`,
  confirmExcluded: () => german`Bitte bestätigen Sie mir, dass dies für meine Daten eingehalten wurde.`,
  contradictory: (where) =>
    german`Zur politischen Verwendung der Daten habe ich ${where}, Stellen gefunden, die ich nicht miteinander vereinbaren kann:`,
  whichApplied: () => german`Bitte teilen Sie mir mit, welche davon auf meine Daten angewandt wurde.`,
  silent: (where) =>
    german`Einen Hinweis auf eine politische Verwendung der Daten habe ich ${where}, nicht gefunden; das beweist nicht, dass es keinen gibt.`,
  pointItOut: () => german`Sollte es einen solchen Hinweis geben, bitte ich Sie, ihn mir zu nennen.`,
  unread: (some) =>
    some
      ? german`Den in der Anlage aufgeführten Texten kann ich nicht entnehmen, was mit diesen Daten geschehen sollte.`
      : german`Ich konnte keinen Text lesen, aus dem hervorgeht, was mit diesen Daten geschehen sollte.`,
  sendNotice: (day) =>
    german`Bitte übersenden Sie mir die am ${day} geltenden Informationen, insbesondere zu einer politischen Verwendung.`,
  onward: (where) => german`Zur Weitergabe der Daten an Dritte habe ich ${where}, Folgendes gefunden:`,
};
