/** What pages say of a form that was sent, refused or is to be left, in every language. */
interface SpokenWords {
  thanks: readonly string[];
  failures: readonly string[];
  leaving: readonly string[];
}

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

/** What stands on buttons that close, cancel or empty a form, by language. "Back" is not among them: a wizard goes on. */
const LEAVING: Readonly<Record<string, readonly string[]>> = {
  signs: ['×', '✕', '✖', '✗', '⨯', '╳', 'x'],
  fr: [
    'fermer',
    'annuler',
    'non merci',
    'non, merci',
    'plus tard',
    'pas maintenant',
    'quitter',
    'effacer',
    'tout effacer',
    'réinitialiser',
  ],
  en: [
    'close',
    'cancel',
    'no thanks',
    'no, thanks',
    'not now',
    'maybe later',
    'dismiss',
    'clear',
    'clear all',
    'reset',
  ],
  de: ['schließen', 'abbrechen', 'nein danke', 'nein, danke', 'später', 'nicht jetzt', 'löschen', 'zurücksetzen'],
  es: ['cerrar', 'cancelar', 'no gracias', 'no, gracias', 'ahora no', 'más tarde', 'borrar', 'restablecer'],
  it: ['chiudi', 'annulla', 'no grazie', 'no, grazie', 'non ora', 'più tardi', 'cancella', 'azzera'],
  nl: ['sluiten', 'annuleren', 'nee bedankt', 'nee, bedankt', 'niet nu', 'later', 'wissen'],
  pt: ['fechar', 'cancelar', 'não obrigado', 'não, obrigado', 'não obrigada', 'agora não', 'mais tarde', 'limpar'],
  pl: ['zamknij', 'anuluj', 'nie dziękuję', 'nie, dziękuję', 'nie teraz', 'później', 'wyczyść'],
};

/** All of them, whatever the language of the page. */
export const spokenWords: SpokenWords = {
  thanks: Object.values(THANKS).flat(),
  failures: FAILURES,
  leaving: Object.values(LEAVING).flat(),
};
