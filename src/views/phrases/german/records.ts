import type { frenchRecords } from '../french/records';
import { makePlural } from '../plural';

const plural = makePlural('de');

/** German words of the room of exports. Await a native reader. */
export const germanRecords: typeof frenchRecords = {
  title: 'Für andere Programme',
  lead: 'Ihre Sendungen in Formaten, die andere Programme, ein Verein oder eine Behörde lesen können.',
  link: 'Für andere Programme exportieren',
  linkWhy:
    'Eine Sicherung ist dazu da, hier wieder eingelesen zu werden. Um Sendungen einer Tabellenkalkulation, einem Verein oder einer Behörde zu geben, gibt es genormte Formate und einen anonymen Export für die Forschung.',
  save: 'Sendungen speichern',
  saveWhy:
    'Die Datei entsteht auf diesem Rechner und geht nirgendwohin. Was Sie eingegeben haben, steht nicht darin; Sie tragen darin einen Zufallsnamen, in jeder Datei einen anderen. Seiten und Tage stehen darin.',
  which: 'Welche Sendungen',
  all: (count) => `Alle (${count})`,
  holders: 'Die an eine Stelle',
  format: 'Format',
  formats: {
    record: 'Einwilligungsnachweis: Norm ISO/IEC TS 27560 mit Begriffen des W3C DPV (JSON-LD)',
    receipt: 'Einwilligungsbeleg: dieselbe Norm, dieselben Begriffe (JSON-LD)',
    kantara: 'Einwilligungsbeleg Kantara 1.1 (JSON), ohne das, was Sie selbst hinzugefügt haben',
    table: 'Tabelle für eine Tabellenkalkulation (CSV)',
    letters: 'Ihre Schreiben und was aus ihnen wurde, ohne die Antworten selbst: Begriffe des W3C DPV (JSON-LD)',
  },
  notStated:
    'Was die Texte nicht sagten, steht darin als „not stated“: Eine Lücke ist selbst ein Befund. Die ganzen Texte sind in der Sicherung.',
  button: 'Datei speichern',
  working: (done, all) => `Läuft: ${done} von ${all} …`,
  stop: 'Anhalten',
  stopped: 'Angehalten. Es wurde keine Datei gespeichert.',
  saved: (name) => `Datei fertig: ${name}`,
  failed: 'Die Datei konnte nicht erstellt werden.',
  nothing: 'Es gibt noch keine Sendung zum Exportieren.',
  research: 'Für Forschung und Behörden',
  researchWhy:
    'Eine Datei, in der nichts Sie nennt: der Monat, wer Daten erhalten hat oder genannt ist, was die Texte über Politik und Partner sagten. Keine Seite, keine Angabe, kein Tag, kein Fingerabdruck. Gleiche Sendungen ergeben eine Zeile.',
  researchCare:
    'Lesen Sie jede Zeile, bevor Sie sie speichern, und nehmen Sie das Häkchen bei jeder weg, die zu viel sagen würde: bei einer Stelle etwa, die wenige kennen.',
  preview: 'Zeilen zeigen',
  lines: (kept, all) =>
    plural(all, { one: `${kept} Zeile von 1 behalten`, other: `${kept} Zeilen von ${all} behalten` }),
  lineOf: (month, count) => `${month}, ${plural(count, { one: '1 Sendung', other: `${count} Sendungen` })}:`,
  noHolder: 'keine Stelle vermerkt',
  asWritten: 'So wird sie geschrieben',
  saveLines: 'Angehakte Zeilen speichern',
};
