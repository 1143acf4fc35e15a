import { knowsLanguage, learnLanguage, learnNames } from '../detector/languages';
import type { LanguageCode } from '../disclosure/languages';
import { shelf } from './word-shelf';

/** Milliseconds that a look waits for words; what comes later is for the next look. */
const MOST_WAIT = 2_000;

/** Takes up all words that lie ready in this frame. */
export function takeUpWords(): void {
  for (const words of shelf.languages.values()) learnLanguage(words);
  if (shelf.names) learnNames(shelf.names);
}

/**
 * Has the words of some languages brought into this frame and takes them up; settles in two seconds at most, also when
 * they did not come.
 * @returns whether all of them are known now.
 */
export async function learnWords(
  languages: readonly LanguageCode[],
  ask: (languages: LanguageCode[]) => Promise<unknown>,
): Promise<boolean> {
  const isLacking = () => languages.filter((language) => !knowsLanguage(language));
  takeUpWords();
  const lacking = isLacking();
  if (lacking.length > 0) {
    await Promise.race([ask(lacking), new Promise((resolve) => setTimeout(resolve, MOST_WAIT))]).catch(() => undefined);
    takeUpWords();
  }
  return isLacking().length === 0;
}
