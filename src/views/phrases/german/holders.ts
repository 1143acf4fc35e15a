import type { frenchHolders } from '../french/holders';
import { makePlural } from '../plural';

const plural = makePlural('de');

/**
 * German words on holders: partners that are only named, one organisation or two, and what an imported file adds.
 * Await a native reader.
 */
export const germanHolders: typeof frenchHolders = {
  partnersTitle: 'Als Partner genannt',
  partnersLead: (count) =>
    plural(count, {
      one: 'Eine Stelle wird in den gelesenen Texten als Partner genannt.',
      other: `${count} Stellen werden in den gelesenen Texten als Partner genannt.`,
    }),
  partnersWhy: 'Nichts zeigt, dass sie Ihre Daten erhalten haben. Das Schreiben an den Veranstalter fragt danach.',
  partnersShow: 'Namen anzeigen',
  namedIn: 'Einträge, deren Texte diese Stelle nennen',
  namedCount: (count) =>
    plural(count, {
      one: 'In den Texten eines Eintrags als Partner genannt. Nichts zeigt, dass diese Stelle Ihre Daten erhalten hat.',
      other: `In den Texten von ${count} Einträgen als Partner genannt. Nichts zeigt, dass diese Stelle Ihre Daten erhalten hat.`,
    }),
  unityTitle: 'Ist das wirklich eine einzige Stelle?',
  unityLead:
    'Contrepartie erkennt eine Stelle an ihrer Registernummer, sonst an ihrer Website, sonst an ihrem Namen. Falls das nicht stimmt, berichtigen Sie es hier: Ihre Entscheidung gilt auch, wenn später wieder gelesen wird.',
  sameAs: 'Sie ist dieselbe wie',
  chooseHolder: 'eine Stelle wählen',
  merge: 'Beide zusammenführen',
  merged: 'Die beiden Stellen sind zusammengeführt.',
  others: 'Kreuzen Sie an, was eine andere Stelle ist',
  split: 'Trennen',
  splitDone: 'Die Stellen sind getrennt.',
  unityFailed: 'Die Änderung konnte nicht gespeichert werden.',
  fileTitle: 'Laut datarequests.org',
  fileSource: (made, imported) =>
    `Datei vom ${made}, importiert am ${imported}. Was die Texte der Website selbst sagen, geht vor.`,
  fileInLetter: (made) =>
    `Die gelesenen Texte enthalten nicht alle Kontaktdaten: Das Übrige stammt aus der Datei von datarequests.org vom ${made}.`,
  email: 'E-Mail',
  webform: 'Webformular',
};
