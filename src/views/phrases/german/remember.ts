import type { RememberWords } from '../french/remember';

/** German words of the room in which something given before is added by hand. */
export const germanRemember: RememberWords = {
  title: 'Früheren Eintrag hinzufügen',
  lead: 'Was Sie angegeben haben, bevor Contrepartie installiert war, oder anderswo. Dieser Eintrag bleibt überall als von Ihnen hinzugefügt gekennzeichnet: Nichts davon wurde gesehen, und kein Brief wird etwas anderes sagen.',
  where: 'Wo, und warum',
  helps: 'Was hilft, ihn wiederzufinden',
  site: 'Website',
  siteWhy: 'Ihr Name, etwa gewinnspiel.example, oder die Adresse der Seite, falls Sie sie noch haben.',
  when: 'Wann, so genau Sie es wissen',
  year: 'Jahr',
  month: 'Monat',
  day: 'Tag',
  notKnown: 'weiß ich nicht mehr',
  occasion: 'Bei welchem Anlass',
  what: 'Was Sie vermutlich angegeben haben',
  more: 'Weitere Daten',
  given: 'Angegebene E-Mail-Adresse oder Nummer (freiwillig)',
  givenWhy:
    'Sie wird nicht aufbewahrt, nur ein Fingerabdruck: Kommt an dieser Adresse oder Nummer eine Nachricht an, wird dieser Eintrag gefunden.',
  note: 'Notiz für Sie (freiwillig)',
  noteWhy: 'Sie bleibt im Register und in der Akte zu einer Nachricht; kein Brief gibt sie wieder.',
  save: 'Eintrag hinzufügen',
  siteMissing: 'Nennen Sie die Website.',
  noSite: 'Das ist weder Name noch Adresse einer öffentlichen Website.',
  yearMissing: 'Nennen Sie mindestens das Jahr.',
  later: 'Dieses Datum liegt noch in der Zukunft.',
  nothingChosen: 'Wählen Sie mindestens eine Angabe.',
  unreadable: 'Das ist weder eine E-Mail-Adresse noch eine Telefonnummer.',
};
