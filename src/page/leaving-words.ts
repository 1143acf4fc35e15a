import { plainWords } from './failure-words';
import { attributeOf } from './unclobbered';

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
const ALL = new Set(Object.values(LEAVING).flat());

/** Whether a button says, in words that it shows or is named by, that pressing it gives the form up. */
export function isLeaving(button: Element): boolean {
  const names = ['aria-label', 'title', 'value'].map((name) => attributeOf(button, name));
  return [button.textContent, ...names].some((text) => ALL.has(wordsOf(text ?? '')));
}

function wordsOf(text: string): string {
  return plainWords(text.trim().slice(0, 60)).replace(/\s?[.!…]$/, '');
}
