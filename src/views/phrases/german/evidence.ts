import { formatCount } from '../dates';
import type { EvidenceWords } from '../french/evidence';
import { makePlural } from '../plural';

const plural = makePlural('de');

/** German words of the file of evidence on one message, and of the buttons that make it. */
export const germanEvidence: EvidenceWords = {
  title: 'Die vollständige Akte',
  lead: 'Die Nachricht, die möglichen Wege und zu jedem Eintrag das, was aufbewahrt wurde, in einer Datei, die auf diesem Gerät entsteht. Ihre Adressen und Nummern stehen nicht darin, auch nicht deren Fingerabdrücke; die Worte der Nachricht und Ihre Notizen können Sie aber nennen: Lesen Sie die Akte, bevor Sie sie jemandem geben.',
  savePdf: 'Akte zum Lesen speichern (PDF)',
  saveJson: 'Akte zum Prüfen speichern (JSON)',
  making: 'Die Akte wird vorbereitet …',
  saved: (name) => `Akte bereit: ${name}`,
  failed: 'Die Akte konnte nicht erstellt werden.',
  paperTitle: 'Der mögliche Weg meiner Daten zu einer politischen Nachricht',
  foot: (day) => `Contrepartie, Nachricht vom ${day}`,
  madeOn: (moment, maker) =>
    `Erstellt am ${moment} mit ${maker}, nach dem, was diese Erweiterung auf meinem Gerät aufbewahrt hat. Keiner der von mir eingegebenen Werte steht darin. Sätze der Erweiterung sprechen mich an: „Sie“ meint, wer diese Akte erstellt.`,
  care: 'Jeder hier beschriebene Weg ist möglich, nicht bewiesen. Er sagt, wer nach den Aufzeichnungen die Adresse oder Nummer hatte, die die Nachricht erreicht hat, und was die gelesenen Texte sagten. Der Absender kann sie anderswoher haben: Nur seine Antwort oder die der genannten Stellen wird es zeigen. Eine Erwähnung, die wir nicht gefunden haben, kann es geben.',
  message: 'Die Nachricht',
  reachedAt: 'Eingegangen bei',
  reached: {
    plain: 'einer Adresse oder Nummer von mir, die diese Akte nicht nennt',
    tagged:
      'einer markierten Adresse von mir, die ich nur an einer Stelle angegeben hatte und die diese Akte nicht nennt',
    unknown: 'nicht notiert',
  },
  notedAt: 'Notiert am',
  wordsAsNoted: 'Worte der Nachricht, wie ich sie notiert habe',
  fileLine: (name, bytes, hash) => `${name}, ${formatCount('de', bytes)} Byte, SHA-256: ${hash}`,
  gave: (when, what, number) => `${when}: ${what} (Eintrag ${number} unten).`,
  textsSaid: (words) => `Gelesene Texte: ${words}.`,
  received: (name) => `${name} hat diese Daten nach den Aufzeichnungen erhalten.`,
  told: (name) =>
    `${name} betreibt diese Website und kann die Daten also erhalten haben; das sage ich, nichts hat es beobachtet.`,
  observed: (name) => `Eine Anfrage der Seite hat meine Adresse oder Nummer zu ${name} getragen.`,
  named: (name) => `Ein Text nennt ${name} als Partner; nichts zeigt, dass diese Daten dort angekommen sind.`,
  answered: (name) => `Eine Antwort auf einen meiner Briefe nennt ${name}.`,
  arrived: (day) => `Am ${day}: die Nachricht. Dieser letzte Schritt ist möglich, nicht bewiesen.`,
  leftOut: (count) =>
    plural(count, {
      one: 'Eine weniger wahrscheinliche Stelle steht nur in der JSON-Datei.',
      other: `${count} weniger wahrscheinliche Stellen stehen nur in der JSON-Datei.`,
    }),
  sendings: 'Die Einträge, wie sie aufgezeichnet wurden',
  sending: (number, what, when) => `Eintrag ${number}: ${what}, ${when}`,
  place: 'Platz in der Kette',
  placeOf: (place, chain) => `Glied ${place} der Kette ${chain}`,
  linkHash: 'Hashwert des Glieds',
  contentHash: 'Hashwert der Aufzeichnung',
  box: (purposes, before, after) => `Kästchen (${purposes}), beim Öffnen der Seite: ${before}, beim Absenden: ${after}`,
  passage: (text, address, hash) => `${text}, ${address}, SHA-256 des Textes: ${hash}`,
  letters: 'Meine Briefe und die Antworten',
  noLetters: 'Kein Brief an diese Stellen ist aufgezeichnet.',
  letter: (reference, kind, to, written) => `${reference}, ${kind}, an ${to}, ${written}`,
  answer: (day, kind) => `Antwort vom ${day}: ${kind}`,
  namedIn: {
    source: (name) => `nennt als Quelle: ${name}`,
    recipient: (name) => `nennt als Empfänger: ${name}`,
  },
  verify: 'So lässt es sich prüfen',
  steps: [
    'Die JSON-Datei dieser Akte enthält die ganzen Texte, die Aufzeichnungen und die Glieder. In Contrepartie: Sicherung, Prüfen, Zu prüfende Datei. Jedes Programm kann dasselbe tun:',
    'Ein Text: Der SHA-256 des Textes in UTF-8 ist der hier genannte Hashwert.',
    'Eine Aufzeichnung: Der SHA-256 ihres kanonischen JSON (RFC 8785) ist „content“ ihres Glieds. Der eines Eintrags umfasst auch die Fingerabdrücke meiner Adressen, die mein Gerät nicht verlassen: Der Eintrag wird dort geprüft oder mit meiner Sicherung.',
    'Ein Glied: Der SHA-256 des kanonischen JSON aus „before“, „chain“, „content“ und „place“ ist sein Hashwert; dieser ist „before“ des nächsten, bis zum letzten.',
    'Was das zeigt: dass eine Aufzeichnung sich nicht geändert hat, seit es ihr Glied gibt. Was es nicht zeigt: dass alles gesehen wurde, und, ohne Zeugen, auch nicht, wann das Glied geschrieben wurde.',
  ],
  missingGlyphs: (points) =>
    `Das Zeichen \uFFFD steht hier für Zeichen, die der Schrift dieses Dokuments fehlen (${points}); die JSON-Datei enthält sie.`,
};
