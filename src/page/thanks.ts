/** Words of thanks and confirmation, by language, each proved by a sentence in the tests. */
const THANKS: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'merci',
    'votre participation est',
    'participation enregistrée',
    'participation validée',
    'bien été',
    'est confirmée',
    'félicitations',
    'nous vous recontact',
  ],
  en: [
    'thank you',
    'thanks for',
    'thanks!',
    'you are in',
    'you’re in',
    'you have been',
    'your entry',
    'successfully',
    'has been received',
    'we have received',
    'check your inbox',
    'congratulations',
  ],
  de: ['vielen dank', 'danke', 'erfolgreich', 'wurde übermittelt', 'wurde gesendet', 'bestätigt', 'glückwunsch'],
  es: ['gracias', 'registrado correctamente', 'se ha enviado', 'hemos recibido', 'felicidades', 'con éxito'],
  it: ['grazie', 'inviato con successo', 'registrata', 'abbiamo ricevuto', 'complimenti'],
  nl: ['bedankt', 'dank je', 'dank u', 'hartelijk dank', 'is verzonden', 'ontvangen', 'gelukt'],
  pt: ['obrigado', 'obrigada', 'com sucesso', 'recebemos', 'parabéns'],
  pl: ['dziękujemy', 'dziękuję', 'pomyślnie', 'został wysłany', 'została wysłana', 'gratulacje'],
};

/** What follows a failure although it thanks: "merci de corriger les champs". */
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

/** Whether a short text of a page thanks for, or confirms, what was sent. */
export function saysThanks(text: string): boolean {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/\s{1,20}/g, ' ');
  if (FAILURES.some((failure) => words.includes(failure))) return false;
  return Object.values(THANKS).some((phrases) => phrases.some((phrase) => words.includes(phrase)));
}
