/** What a page says when it refuses a form, also where it thanks: "merci de corriger les champs". */
const FAILURES: readonly string[] = [
  'merci de corriger',
  'merci de remplir',
  'merci de renseigner',
  'merci de saisir',
  'merci de vérifier',
  'merci de compléter',
  'merci de cocher',
  'veuillez',
  'obligatoire',
  'invalide',
  'incorrect',
  'erreur',
  'required',
  'invalid',
  'error',
  'please enter',
  'please fill',
  'fehler',
  'ungültig',
  'pflichtfeld',
  'bitte geben',
  'bitte füllen',
  'bitte wählen',
  'obligatorio',
  'inválid',
  'obbligatori',
  'errore',
  'verplicht',
  'ongeldig',
  'foutmelding',
  'obrigatóri',
  'wymagane',
  'nieprawidł',
  'błąd',
];

/** Whether a short text of a page refuses what was to be sent. */
export function saysFailure(text: string): boolean {
  const words = plainWords(text);
  return FAILURES.some((failure) => words.includes(failure));
}

/** A text in lower case, with one kind of apostrophe and of space. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/\s{1,20}/g, ' ');
}
