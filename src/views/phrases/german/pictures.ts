import { formatCount, joinList } from '../dates';
import type { frenchPictures } from '../french/pictures';
import { makePlural } from '../plural';

const plural = makePlural('de');
const counted = (count: number) => formatCount('de', count);

/** German words of the pictures, and of the tables that say the same. Await a native reader. */
export const germanPictures: typeof frenchPictures = {
  lead: 'Zwei Bilder dessen, was vermerkt ist: welchen Weg Ihre Daten genommen haben und wann Sie sie angegeben haben. Darunter jeweils dieselben Daten als Tabelle.',
  search: 'Nach einer Website oder Stelle suchen',
  noMatch: 'Keine Website oder Stelle mit diesem Namen.',
  me: 'Sie',
  political: {
    disclosed: 'Politik: angekündigt',
    excluded: 'Politik: ausgeschlossen',
    contradictory: 'Politik: ja und nein',
    silent: 'Politik: nichts gefunden',
    unread: 'Text nicht gelesen',
  },
  role: {
    'declared-controller': 'Nennt sich verantwortlich',
    'named-partner': 'Genannt, nicht bewiesen',
    'named-in-answer': 'In Antwort genannt',
    observed: 'Empfang beobachtet',
    'form-operator': 'Betreibt das Formular',
    site: 'Website des Formulars',
  },
  way: {
    given: 'Sie haben es gesendet',
    attempted: 'Senden nicht bestätigt',
    told: 'Von Ihnen hinzugefügt, nicht beobachtet',
    held: 'Hat die Daten erhalten, nach den Texten oder dem Formular',
    observed: 'Empfang Ihrer E-Mail-Adresse oder Nummer beobachtet',
    named: 'Als Partner genannt: nicht bewiesen',
    answered: 'In einer Antwort auf ein Schreiben genannt',
    possible: 'Möglich, nicht bewiesen',
  },
  columns: ['Sie', 'Websites', 'Haben Daten erhalten', 'Von den Texten genannt'],
  legendPolitical: 'Ein Text kündigt politische Verwendung an oder widerspricht sich',
  legendObserved: 'Empfang Ihrer E-Mail-Adresse oder Nummer beobachtet',
  again: 'Schon weiter oben',
  restOf: {
    site: (count) =>
      plural(count, { one: 'Und eine weitere Website', other: `Und ${counted(count)} weitere Websites` }),
    partner: (count) =>
      plural(count, { one: 'Und ein weiterer genannter', other: `Und ${counted(count)} weitere genannte` }),
  },
  flowTitle: 'Wer meine Daten an wen weitergegeben hat',
  flowLead:
    'Von Ihnen zu den Websites, von den Websites zu denen, die die Daten erhalten haben, und von dort zu denen, die deren Texte nennen. Wer nur genannt wird, ist gestrichelt: Nichts zeigt, dass diese Stelle Ihre Daten erhalten hat.',
  flowCount: (sites, holders, partners) => {
    const all = [
      plural(sites, { one: '1 Website', other: `${counted(sites)} Websites` }),
      holders && plural(holders, { one: '1 Stelle', other: `${counted(holders)} Stellen` }),
      partners && plural(partners, { one: '1 genannter Partner', other: `${counted(partners)} genannte Partner` }),
    ];
    return `${joinList(
      'de',
      all.filter((one) => typeof one === 'string'),
    )}.`;
  },
  leftOut: (sites, holders, partners) => {
    const left = [
      sites && plural(sites, { one: 'eine Website', other: `${counted(sites)} Websites` }),
      holders && plural(holders, { one: 'eine Stelle', other: `${counted(holders)} Stellen` }),
      partners && plural(partners, { one: 'einen genannten Partner', other: `${counted(partners)} genannte Partner` }),
    ].filter((one) => typeof one === 'string');
    return `Damit es lesbar bleibt, lässt das Bild ${joinList('de', left)} weg. Suchen Sie oben nach einem Namen, um sie zu sehen; auch die Tabelle enthält sie.`;
  },
  partRead: (read, total) =>
    `Hier sind die ${counted(read)} neuesten von ${counted(total)} Einträgen gelesen. Suchen Sie nach einem Namen, um die anderen zu sehen.`,
  timelineTitle: 'Was ich angegeben habe und wann',
  timelineLead:
    'Eine Zeile für jeden Anlass. Ein Kreis ist ein Eintrag, oder so viele, wie die Zahl darin sagt. Unten stehen Ihre Schreiben und die politischen Nachrichten, die Sie vermerkt haben.',
  all: 'Alle Einträge',
  otherOccasions: 'Andere Anlässe',
  toldByMe: 'Von Ihnen hinzugefügt, Daten ungefähr',
  letters: 'Verfasste Schreiben',
  approaches: 'Politische Botschaften',
  several: (count, when) => `${counted(count)} Einträge, ${when}`,
  lettersOn: (count, when) =>
    plural(count, { one: `Ein Schreiben, ${when}`, other: `${counted(count)} Schreiben, ${when}` }),
  approachesOn: (count, when) =>
    plural(count, {
      one: `Eine politische Nachricht, ${when}`,
      other: `${counted(count)} politische Nachrichten, ${when}`,
    }),
  withPolitics: (count) =>
    plural(count, {
      one: 'davon einer mit politischer Erwähnung',
      other: `davon ${counted(count)} mit politischer Erwähnung`,
    }),
  period: 'Zeitraum',
  wholePeriod: 'Von Anfang an',
  noneThen: 'Kein Eintrag in diesem Zeitraum.',
  occasionsUnread: (count) =>
    `Anlässe und politische Erwähnungen sind für die ${counted(count)} neuesten Einträge des Zeitraums gelesen; die übrigen sind oben gezählt. Wählen Sie ein Jahr, um sie zu sehen.`,
  chainTitle: 'Die möglichen Wege',
  chainLead:
    'Von dem, was Sie gesendet haben, zu dieser Nachricht, über die Stellen, die die Adresse oder Nummer hatten, die wahrscheinlichsten zuerst. Der letzte Schritt, gepunktet, ist möglich; bewiesen ist er nicht.',
  chainColumns: ['Sie', 'Was Sie gesendet haben', 'Hatten sie an dem Tag', 'Von den Texten genannt'],
  chainEnd: 'Die Nachricht',
  chainCount: (paths) =>
    plural(paths, {
      one: 'Ein möglicher Weg, nicht bewiesen.',
      other: `${counted(paths)} mögliche Wege, nicht bewiesen.`,
    }),
  chainLeft: (count) =>
    plural(count, {
      one: 'Eine weniger wahrscheinliche Stelle steht nur in der Tabelle.',
      other: `${counted(count)} weniger wahrscheinliche Stellen stehen nur in der Tabelle.`,
    }),
  table: 'Dieselben Daten als Tabelle',
  tableCut: (count) => `Die Tabelle endet nach ${counted(count)} Zeilen.`,
  from: 'Von',
  to: 'An',
  how: 'Was es zeigt',
  texts: 'Was die Texte sagen',
  sendings: 'Einträge',
  occasions: 'Anlässe',
  mentions: 'Politische Erwähnungen',
  sending: 'Eintrag',
  through: 'Auf dem Weg über',
  suspect: 'Stelle',
  reasons: 'Was dafür spricht',
  saveSvg: 'Bild speichern (SVG)',
  savePng: 'Bild speichern (PNG)',
  saved: (name) => `Bild gespeichert: ${name}`,
  saveFailed: 'Das Bild konnte nicht gespeichert werden.',
  fileNames: { flow: 'contrepartie-wege', timeline: 'contrepartie-zeitachse', chain: 'contrepartie-moegliche-wege' },
  stamp: (day) => `Contrepartie, ${day}. Was vermerkt ist, und nicht mehr.`,
};
