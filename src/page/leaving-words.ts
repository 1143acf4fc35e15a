import { attributeOf } from '../detector/sight/dom';
import { plainWords } from './failure-words';
import { spokenWords } from './spoken-words';

/** Whether a button says, in words that it shows or is named by, that pressing it gives the form up. */
export function isLeaving(button: Element): boolean {
  const names = ['aria-label', 'title', 'value'].map((name) => attributeOf(button, name));
  return [button.textContent, ...names].some((text) => spokenWords.leaving.includes(wordsOf(text ?? '')));
}

function wordsOf(text: string): string {
  return plainWords(text.trim().slice(0, 60)).replace(/\s?[.!…]$/, '');
}
