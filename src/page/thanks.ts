import { plainWords, saysFailure } from './failure-words';

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

/** Whether a short text of a page thanks for, or confirms, what was sent. */
export function saysThanks(text: string): boolean {
  if (saysFailure(text)) return false;
  const words = plainWords(text);
  return Object.values(THANKS).some((phrases) => phrases.some((phrase) => words.includes(phrase)));
}
