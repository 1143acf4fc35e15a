import type { FieldWord } from '../patterns/language-patterns';
import { CHOICE_TYPES } from './choice-types';

/** What only typing can answer. */
const TYPED: ReadonlySet<FieldWord> = new Set<FieldWord>([
  'email',
  'phone',
  'mobile',
  'landline',
  'full-name',
  'given-name',
  'family-name',
  'middle-name',
  'street',
  'street-2',
  'postal-address',
  'password',
  'username',
  'card-number',
  'card-name',
  'card-code',
  'free-text',
  'website',
  'nickname',
  'one-time-code',
  'lone-name',
  'social-handle',
  'id-number',
  'file',
  'photo',
  'date',
  'birth-date',
]);
const NUMERIC = new Set(['number', 'range', 'slider', 'spinbutton']);
const DATED = new Set(['date', 'time', 'month', 'week', 'datetime-local']);
/** What a number can answer, of what is typed. */
const IN_DIGITS: ReadonlySet<FieldWord> = new Set<FieldWord>([
  'phone',
  'mobile',
  'landline',
  'card-number',
  'card-code',
  'one-time-code',
  'id-number',
  'password',
  'username',
]);

/** For which nobody gives room to write: "What do you miss in your town?". */
const ONE_WORD: readonly FieldWord[] = ['date', 'city', 'region', 'country', 'postal-code', 'age', 'gender', 'email'];

/** Takes out what a control of this type cannot ask. */
export function ruleOutKinds(scores: Map<FieldWord, number>, type: string): void {
  if (type !== 'file') for (const word of ['photo', 'file'] as const) scores.delete(word);
  if (type === 'textarea') for (const word of ONE_WORD) scores.delete(word);
  const isDated = DATED.has(type);
  const isDigits = NUMERIC.has(type);
  if (!isDated && !isDigits && type !== 'select' && !CHOICE_TYPES.has(type)) return;
  for (const word of [...scores.keys()]) {
    if (word.startsWith('card-') && CHOICE_TYPES.has(type)) {
      scores.delete(word);
      continue;
    }
    // A list may be the first of the three that make up a birth date.
    const isDate = word === 'birth-date' ? isDated || type === 'select' : word === 'date' && isDated;
    // "Where do you live?", with places to choose from.
    const isPlace = word === 'postal-address' && CHOICE_TYPES.has(type);
    const isTyped = TYPED.has(word) && !isDate && !isPlace;
    if (isTyped && !(isDigits && IN_DIGITS.has(word))) scores.delete(word);
  }
}
