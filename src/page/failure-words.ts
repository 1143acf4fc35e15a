import { spokenWords } from './spoken-words';

/** Whether a short text of a page refuses what was to be sent. */
export function saysFailure(text: string): boolean {
  const words = plainWords(text);
  return spokenWords.failures.some((failure) => words.includes(failure));
}

/** A text in lower case, with one kind of apostrophe and of space. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/\s{1,20}/g, ' ');
}
