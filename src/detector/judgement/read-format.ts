import type { FieldWord } from '../patterns/language-patterns';
import { add } from './score-words';

/** An example or a pattern that a page shows in an empty field, in any language, and how much it tells. */
const FORMATS: readonly (readonly [RegExp, FieldWord, number])[] = [
  [/^[^\s@]{1,30}@[^\s@]{1,30}\.[a-z]{2,9}$/i, 'email', 7],
  [/^m{1,2} ?[/-] ?(?:yy|aa|jj|rr|yyyy|aaaa|jjjj)$/i, 'card-expiry', 9],
  [/^@[\w.]{0,30}$/, 'social-handle', 6],
  [/^(?:https?:\/\/|www\.)/i, 'website', 6],
  [/^(?:\d{4}[ -]){3}\d{4}$/, 'card-number', 7],
  [/^[x*•]{4}([ -])[x*•]{4}\1[x*•]{4}\1[x*•]{4}$/i, 'card-number', 7],
  [/^\+?\(?\d(?:[\s().-]{0,2}\d){8,13}$/, 'phone', 5],
];
/** Tells something only where nothing else does: bookings show the same. */
const LAST_RESORTS: readonly (readonly [RegExp, FieldWord, number])[] = [
  [/^(?:dd|jj|tt|gg|d|j)[/. -]{1,3}mm?[/. -]{1,3}(?:yyyy|aaaa|jjjj|rrrr|yy|aa)$/i, 'birth-date', 4],
  [/^\d{2}[/.-]\d{2}[/.-]19\d{2}$/, 'birth-date', 5],
];

/** Adds what the format of a placeholder tells (`nom@exemple.fr`, `06 12 34 56 78`, `MM/AA`). */
export function addFormatScore(scores: Map<FieldWord, number>, placeholder: string): void {
  const text = placeholder.replace(/^(?:ex|e\.g|z\.b|np|bijv|p\.ej)\.?\s?:?\s?/i, '').trim();
  if (!text) return;
  const known =
    FORMATS.find(([format]) => format.test(text)) ??
    (scores.size ? null : LAST_RESORTS.find(([format]) => format.test(text)));
  if (!known || (known[1] === 'card-expiry' && isSaidOtherwise(scores))) return;
  add(scores, known[1], known[2]);
}

/** "First registered", with month and year. */
function isSaidOtherwise(scores: Map<FieldWord, number>): boolean {
  return [...scores].some(([word, score]) => score >= SAID && !word.startsWith('card-'));
}

const SAID = 5;
