/** What stands before a colon when the name behind it is the controller's, in the languages that are read. */
const LABELS = `Responsable du traitement|Responsable de traitement|Responsable|Organisateur|Organisatrice|Société organisatrice|
Société éditrice|Société|Éditeur|Éditrice|Raison sociale|Dénomination sociale|Dénomination|Data controller|Controller|Promoter|Organiser|Organizer|
Company|Verantwortlicher|Verantwortliche Stelle|Verantwortlich|Veranstalter|Anbieter|Firma|Responsable del tratamiento|Titular|
Organizador|Promotor|Titolare del trattamento|Titolare|Promotore|Organizzatore|Verwerkingsverantwoordelijke|
Organisator|Administrator danych|Administrator|Organizator|Responsável pelo tratamento|Responsável|Promotora`;
/** Headings behind which it stands. */
const QUESTIONS = `Qui est responsable|Qui est le responsable|Qui sommes-nous|Qui traite vos données|Who we are|Who are we|
Who is responsible|Who is the controller|Wer ist verantwortlich|Wer wir sind|Wer sind wir|Quiénes somos|
Quién es el responsable|¿Quiénes somos|¿Quién es el responsable|Chi siamo|Chi è il titolare|Wie zijn wij|Wie wij zijn|
Wie is verantwoordelijk|Kim jesteśmy|Kto jest administratorem|Quem somos|Quem é o responsável`;

const oneOf = (list: string) => list.replaceAll('\n', '');
const LABELLED = new RegExp(`^(?:${oneOf(LABELS)})[ \u00a0\u202f]?:[ \u00a0\u202f]?`, 'gimu');
const ASKED = new RegExp(`^(?:\\d{1,2}[.)]? )?(?:${oneOf(QUESTIONS)})[^\\n]{0,60}\\n{1,3}`, 'gimu');
const MOST = 20;

/** Where in a text the name of a controller should begin: behind a label, or under a question. */
export function findLabels(text: string): { labelled: number[]; asked: number[] } {
  const endsOf = (pattern: RegExp) =>
    [...text.matchAll(pattern)].slice(0, MOST).map(({ index, 0: found }) => index + found.length);
  return { labelled: endsOf(LABELLED), asked: endsOf(ASKED) };
}
