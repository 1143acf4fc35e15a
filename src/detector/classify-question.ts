import { attributeOf } from './dom';
import type { FieldKind } from './field-kind';
import { foldWords, splitName } from './fold-words';
import { type Question, readOptions } from './group-questions';
import type { Lexicons } from './languages';
import { findPhrases, type Lexicon } from './lexicon';
import { autocompleteTokens } from './patterns/autocomplete';
import type { FieldWord } from './patterns/language-patterns';
import { readOptionsKind } from './read-options-kind';

/** What a question seems to ask, before its neighbours are looked at. */
export interface Guess {
  word: FieldWord | null;
  /** 0 for no idea; 10 is one clear label. */
  score: number;
  /** Every word any signal gave, with its score. */
  scores: ReadonlyMap<FieldWord, number>;
}

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
const CHOICES = new Set(['radio', 'checkbox', 'switch', 'slider']);
const THRESHOLD = 3.8;
/** A long question to the reader with one telling word in it; a knowledge question does not speak to the reader. */
const PERSONAL_THRESHOLD = 2.2;

/** Reads every signal a question carries and says what it most likely asks. */
export function classifyQuestion(question: Question, lexicons: Lexicons): Guess {
  const { element, type } = question;
  const scores = new Map<FieldWord, number>();
  const isChoice = CHOICES.has(type);
  addLabelScores(scores, lexicons.fields, question.label, question.tied ? 10 : isChoice ? 9 : 7);
  if (!isChoice) {
    addLabelScores(scores, lexicons.fields, attributeOf(element, 'placeholder'), 6);
    const spoken = attributeOf(element, 'aria-label');
    if (spoken !== question.label) addLabelScores(scores, lexicons.fields, spoken, 6);
    if (type !== 'textarea' || !question.label)
      addLabelScores(scores, lexicons.fields, attributeOf(element, 'title'), 4);
  }
  if (scores.size === 0)
    addTextScores(scores, lexicons.names, foldWords(question.label || attributeOf(element, 'placeholder')), 7);
  addNameScores(scores, question, lexicons);
  addTypeScore(scores, type);
  const declared = readAutocomplete(element, type);
  if (declared) add(scores, declared, 13);
  dropImpossible(scores, type);
  if (isChoice || type === 'select') addOptionScores(scores, question, lexicons);
  preferEmail(scores);
  preferBirth(scores);
  const isPersonalChoice = (isChoice || type === 'select') && speaksToReader(question.label, lexicons);
  return pickBest(scores, isPersonalChoice ? PERSONAL_THRESHOLD : THRESHOLD);
}

/** "Address" of a control that is elsewhere called an e-mail is that of an e-mail; so is "mobile or e-mail". */
function preferEmail(scores: Map<FieldWord, number>): void {
  const email = scores.get('email') ?? 0;
  if (email < 3) return;
  if ((scores.get('street') ?? 0) > email) scores.delete('street');
  if (email < 6.5) return;
  for (const word of ['phone', 'mobile'] as const) if ((scores.get(word) ?? 0) > email) scores.delete(word);
}

function readAutocomplete(element: Element, type: string): FieldKind | null {
  const tokens = attributeOf(element, 'autocomplete').slice(0, 100).toLowerCase().trim().split(' ');
  const token = (tokens.at(-1) === 'webauthn' ? tokens.at(-2) : tokens.at(-1)) ?? '';
  const kind = autocompleteTokens[token] ?? null;
  // "new-password" on a text control only keeps the browser from filling it in.
  if (kind === 'password') return type === 'password' ? kind : null;
  return kind === 'username' && (type === 'email' || type === 'password') ? null : kind;
}

const SECRETS: readonly FieldWord[] = ['card-code', 'id-number', 'one-time-code', 'card-number', 'not-personal'];

/** The type decides where no word does; a password control may also hide a card code or a tax number. */
function addTypeScore(scores: Map<FieldWord, number>, type: string): void {
  if (type === 'email') add(scores, 'email', 11);
  else if (type === 'password') add(scores, 'password', SECRETS.some((word) => (scores.get(word) ?? 0) >= 4) ? 2 : 11);
  else if (type === 'tel') add(scores, 'phone', scores.size ? 2 : 4);
  else if (type === 'url') add(scores, 'website', 6);
  else if (type === 'file') add(scores, 'file', 9);
  else if (type === 'date') add(scores, 'date', 3);
  else if (type === 'search') add(scores, 'not-personal', 12);
  else if (type === 'textarea') add(scores, 'free-text', 4);
}

const ASIDE = /\([^()]{0,80}\)/g;

/** What stands in brackets only explains, unless the rest says too little. */
function addLabelScores(
  scores: Map<FieldWord, number>,
  lexicon: Lexicon<FieldWord>,
  text: string,
  weight: number,
): void {
  if (!text) return;
  const short = text.slice(0, 300);
  if (short.includes('(')) {
    const words = foldWords(short.replace(ASIDE, ' '));
    if (findPhrases(lexicon, words).some(({ meaning }) => meaning !== 'lone-name')) {
      addTextScores(scores, lexicon, words, weight);
      return;
    }
  }
  addTextScores(scores, lexicon, foldWords(short), weight);
}

/** A long label is a sentence: one short word in it says little about what is asked. */
function addTextScores(
  scores: Map<FieldWord, number>,
  lexicon: Lexicon<FieldWord>,
  words: readonly string[],
  weight: number,
  isName = false,
): void {
  if (words.length === 0 || words.length > 60) return;
  let rank = 0;
  const hits = findPhrases(lexicon, words)
    .map(({ meaning, length, at }) => ({ meaning, score: weight * shareOf(length, at, words.length, isName) }))
    .sort((a, b) => b.score - a.score);
  const seen = new Set<FieldWord>();
  for (const { meaning, score } of hits) {
    if (seen.has(meaning)) continue;
    seen.add(meaning);
    add(scores, meaning, rank++ === 0 ? score : score * 0.35);
  }
}

/** Names of the one control of a search, too short to be looked for inside other names. */
const SEARCH_NAMES = new Set(['q', 's', 'k']);

/** In a label what comes first counts most; in an attribute value what comes last. */
function shareOf(length: number, at: number, all: number, isName: boolean): number {
  if (isName) return 0.6 + 0.4 * Math.min(1, length / all) - Math.min(6, all - at - length) * 0.03;
  return 0.35 + 0.65 * Math.min(1, (length + 0.5) / Math.min(all, 9)) - Math.min(at, 6) * 0.015;
}

function addNameScores(
  scores: Map<FieldWord, number>,
  { element, controls, type }: Question,
  lexicons: Lexicons,
): void {
  const name = splitName(controls[0]?.name ?? '');
  const id = controls.length > 1 || type === 'radio' ? [] : splitName(attributeOf(element, 'id'));
  const before = scores.size;
  if (name.length === 1 && SEARCH_NAMES.has(name[0] ?? '')) add(scores, 'not-personal', 6);
  if (name.length) addTextScores(scores, lexicons.names, name, 6.5, true);
  if (id.length && id.join() !== name.join()) addTextScores(scores, lexicons.names, id, name.length ? 3 : 6, true);
  if (scores.size > before) return;
  for (const attribute of [
    'data-testid',
    'data-name',
    'data-field',
    'formcontrolname',
    'ng-model',
    'v-model',
    'data-qa',
    'data-test',
  ]) {
    const value = attributeOf(element, attribute);
    if (value) addTextScores(scores, lexicons.names, splitName(value), 4, true);
  }
  const host = controls[0]?.host;
  if (host) {
    addTextScores(scores, lexicons.names, splitName(attributeOf(host, 'name')), 6, true);
    addTextScores(scores, lexicons.names, splitName(attributeOf(host, 'id')), 4, true);
  }
  if (scores.size === before && type !== 'checkbox') {
    addTextScores(scores, lexicons.names, splitName(attributeOf(element, 'class')), 4, true);
  }
}

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

/** Takes out what a control of this type cannot ask. */
function dropImpossible(scores: Map<FieldWord, number>, type: string): void {
  const isDated = DATED.has(type);
  const isDigits = NUMERIC.has(type);
  if (!isDated && !isDigits && type !== 'select' && !CHOICES.has(type)) return;
  for (const word of [...scores.keys()]) {
    const isTyped = TYPED.has(word) && !(isDated && (word === 'date' || word === 'birth-date'));
    if (isTyped && !(isDigits && IN_DIGITS.has(word))) scores.delete(word);
  }
}

/** "Date" of a control that is elsewhere said to be of a birth is that of a birth. */
function preferBirth(scores: Map<FieldWord, number>): void {
  const birth = BIRTHS.find((word) => (scores.get(word) ?? 0) >= 3);
  if (birth) scores.delete('date');
}

const BIRTHS: readonly FieldWord[] = ['birth-date', 'birth-year', 'birth-month', 'birth-day'];

function speaksToReader(label: string, lexicons: Lexicons): boolean {
  return foldWords(label.slice(0, 300)).some((word) => lexicons.you.has(word));
}

function addOptionScores(scores: Map<FieldWord, number>, question: Question, lexicons: Lexicons): void {
  if (question.type === 'checkbox' && question.controls.length === 1) return;
  const kind = readOptionsKind(readOptions(question), lexicons);
  if (kind) add(scores, kind, 8);
}

function add(scores: Map<FieldWord, number>, word: FieldWord, score: number): void {
  scores.set(word, (scores.get(word) ?? 0) + score);
}

function pickBest(scores: Map<FieldWord, number>, threshold: number): Guess {
  let word: FieldWord | null = null;
  let score = 0;
  for (const [candidate, value] of scores) {
    if (value > score) {
      word = candidate;
      score = value;
    }
  }
  return score >= threshold ? { word, score, scores } : { word: null, score: 0, scores };
}
