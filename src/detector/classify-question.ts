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
const NO_SCORE: ReadonlyMap<FieldWord, number> = new Map();
const THRESHOLD = 3;

/** Reads every signal a question carries and says what it most likely asks. */
export function classifyQuestion(question: Question, lexicons: Lexicons): Guess {
  const { element, type } = question;
  const declared = readAutocomplete(element);
  if (declared && !(declared === 'username' && type === 'email')) {
    if (type !== 'password' || declared !== 'username') return { word: declared, score: 20, scores: NO_SCORE };
  }
  const scores = new Map<FieldWord, number>();
  addTypeScore(scores, type);
  const isChoice = CHOICES.has(type);
  addTextScores(scores, lexicons.fields, foldWords(question.label), question.tied ? 10 : isChoice ? 9 : 7);
  if (!isChoice) {
    addTextScores(scores, lexicons.fields, foldWords(attributeOf(element, 'placeholder').slice(0, 200)), 6);
    if (question.label !== attributeOf(element, 'aria-label')) {
      addTextScores(scores, lexicons.fields, foldWords(attributeOf(element, 'aria-label').slice(0, 200)), 6);
    }
    if (type !== 'textarea' || !question.label) {
      addTextScores(scores, lexicons.fields, foldWords(attributeOf(element, 'title').slice(0, 200)), 4);
    }
  }
  addNameScores(scores, question, lexicons);
  if (isChoice || type === 'select') dropTyped(scores);
  if (type === 'select' || isChoice) addOptionScores(scores, question, lexicons);
  return pickBest(scores);
}

function readAutocomplete(element: Element): FieldKind | null {
  const tokens = attributeOf(element, 'autocomplete').slice(0, 100).toLowerCase().trim().split(' ');
  return autocompleteTokens[tokens.at(-1) === 'webauthn' ? (tokens.at(-2) ?? '') : (tokens.at(-1) ?? '')] ?? null;
}

function addTypeScore(scores: Map<FieldWord, number>, type: string): void {
  if (type === 'email') add(scores, 'email', 11);
  else if (type === 'password') add(scores, 'password', 11);
  else if (type === 'tel') add(scores, 'phone', 4);
  else if (type === 'url') add(scores, 'website', 6);
  else if (type === 'file') add(scores, 'file', 9);
  else if (type === 'date') add(scores, 'date', 3);
  else if (type === 'search') add(scores, 'not-personal', 12);
  else if (type === 'textarea') add(scores, 'free-text', 3.5);
}

/** A long label is a sentence: one short word in it says little about what is asked. */
function addTextScores(
  scores: Map<FieldWord, number>,
  lexicon: Lexicon<FieldWord>,
  words: readonly string[],
  weight: number,
): void {
  if (words.length === 0 || words.length > 60) return;
  let rank = 0;
  const hits = findPhrases(lexicon, words)
    .map(({ meaning, length, at }) => ({
      meaning,
      score: weight * (0.35 + 0.65 * Math.min(1, (length + 0.5) / Math.min(words.length, 9))) - Math.min(at, 6) * 0.15,
    }))
    .sort((a, b) => b.score - a.score);
  const seen = new Set<FieldWord>();
  for (const { meaning, score } of hits) {
    if (seen.has(meaning)) continue;
    seen.add(meaning);
    add(scores, meaning, rank++ === 0 ? score : score * 0.35);
  }
}

function addNameScores(
  scores: Map<FieldWord, number>,
  { element, controls, type }: Question,
  lexicons: Lexicons,
): void {
  const name = splitName(controls[0]?.name ?? '');
  const id = controls.length > 1 || type === 'radio' ? [] : splitName(attributeOf(element, 'id'));
  const before = scores.size;
  if (name.length) addTextScores(scores, lexicons.names, name, 6.5);
  if (id.length && id.join() !== name.join()) addTextScores(scores, lexicons.names, id, name.length ? 3 : 6);
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
    if (value) addTextScores(scores, lexicons.names, splitName(value), 4);
  }
  const host = controls[0]?.host;
  if (host) {
    addTextScores(scores, lexicons.names, splitName(attributeOf(host, 'name')), 6);
    addTextScores(scores, lexicons.names, splitName(attributeOf(host, 'id')), 4);
  }
  if (scores.size === before && type !== 'checkbox') {
    addTextScores(scores, lexicons.names, splitName(attributeOf(element, 'class')), 3.5);
  }
}

function dropTyped(scores: Map<FieldWord, number>): void {
  for (const word of [...scores.keys()]) if (TYPED.has(word)) scores.delete(word);
}

function addOptionScores(scores: Map<FieldWord, number>, question: Question, lexicons: Lexicons): void {
  if (question.type === 'checkbox' && question.controls.length === 1) return;
  const kind = readOptionsKind(readOptions(question), lexicons);
  if (kind) add(scores, kind, 8);
}

function add(scores: Map<FieldWord, number>, word: FieldWord, score: number): void {
  scores.set(word, (scores.get(word) ?? 0) + score);
}

function pickBest(scores: Map<FieldWord, number>): Guess {
  let word: FieldWord | null = null;
  let score = 0;
  for (const [candidate, value] of scores) {
    if (value > score) {
      word = candidate;
      score = value;
    }
  }
  return score >= THRESHOLD ? { word, score, scores } : { word: null, score: 0, scores };
}
