import { plainWords, saysFailure } from './failure-words';
import { spokenWords } from './spoken-words';

/** Whether a short text of a page thanks for, or confirms, what was sent. */
export function saysThanks(text: string): boolean {
  if (saysFailure(text)) return false;
  const words = plainWords(text);
  return spokenWords.thanks.some((phrase) => words.includes(phrase));
}
