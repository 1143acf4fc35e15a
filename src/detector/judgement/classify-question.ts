import type { FieldKind } from '../field-kind';
import { markOf, type QuestionSight } from '../page-sight';
import { autocompleteTokens } from '../patterns/autocomplete';
import type { FieldWord } from '../patterns/language-patterns';
import { firsts } from '../patterns/small-words';
import { CHOICE_TYPES } from './choice-types';
import { foldWords, splitName } from './fold-words';
import type { Lexicons } from './languages';
import { findPhrases } from './lexicon';
import { preferSorts } from './prefer-sorts';
import { readOptionsKind } from './read-options-kind';
import { readTopic } from './read-topic';
import { ruleOutKinds } from './rule-out-kinds';
import { addNameScores } from './score-names';
import { addSpeechScores } from './score-speech';
import { add, addTextScores } from './score-words';

/** What a question seems to ask, before its neighbours are looked at. */
export interface Guess {
  word: FieldWord | null;
  /** 0 for no idea; 10 is one clear label. */
  score: number;
  /** Every word any signal gave, with its score. */
  scores: ReadonlyMap<FieldWord, number>;
}

const THRESHOLD = 3.8;
/** A long question to the reader with one telling word in it; a knowledge question does not speak to the reader. */
const PERSONAL_THRESHOLD = 2.2;
/** "In which city…?" asks for no city of the reader's, unless its answers or its name say so too. */
const KNOWLEDGE_THRESHOLD = 11;
/** "How often…", "what income…", titles to choose from: hardly ever a knowledge question. */
const HABIT_THRESHOLD = 6;
const CLEAR_THRESHOLD = 8;
/** A sentence that asks its reader something to be typed in. */
const ASKING_THRESHOLD = 3;
const OWN_AFFAIRS: ReadonlySet<FieldWord> = new Set<FieldWord>([
  'habits',
  'opinion',
  'lifestyle',
  'interests',
  'household',
  'income',
  'housing',
  'energy',
  'health',
  'job',
  'children',
  'marital-status',
  'insurer',
  'bank',
  'union',
  'sex-life',
  'honorific',
]);
/** Of which others may be asked too, in a word or two: a label must say it clearly. */
const OF_MANY: ReadonlySet<FieldWord> = new Set<FieldWord>([
  'religion',
  'political-opinion',
  'ethnic-origin',
  'vehicle',
  'pets',
  'education',
  'nationality',
]);
/** Words of a label that only names what is asked. */
const LONGEST_NAMING = 3;

/** Reads every signal a question carries and says what it most likely asks. */
export function classifyQuestion(question: QuestionSight, lexicons: Lexicons): Guess {
  const { type } = question;
  const scores = new Map<FieldWord, number>();
  addSpeechScores(scores, question, lexicons);
  addNameScores(scores, question, lexicons);
  addTypeScore(scores, question);
  const declared = readAutocomplete(question);
  if (declared) add(scores, declared, 13);
  else addTextScores(scores, lexicons.names, splitName(markOf(question, 'autocomplete')), 4, true);
  ruleOutKinds(scores, type);
  if (CHOICE_TYPES.has(type) || type === 'select') addOptionScores(scores, question, lexicons);
  if (scores.has('honorific') && !offersTitles(question, lexicons)) scores.delete('honorific');
  preferSorts(scores, question);
  // Nobody is of several.
  if (type === 'checkbox' && question.controls.length > 1) for (const word of ONE_OF) scores.delete(word);
  if ((scores.get('bait') ?? 0) >= BAIT) return { word: 'not-personal', score: 10, scores };
  const guess = pickBest(scores, thresholdOf(question, lexicons));
  const isVague =
    guess.word === null || VAGUE.has(guess.word) || (guess.word === 'not-personal' && guess.score < TOPIC_SCORE);
  const topic = isVague ? readTopic(question, lexicons, guess.word) : null;
  return topic ? { word: topic, score: TOPIC_SCORE, scores } : guess;
}

/** How a question is asked rather than what it is about: "How often do you go to church?" */
const VAGUE: ReadonlySet<FieldWord> = new Set<FieldWord>(['habits', 'free-text', 'day', 'month', 'year', 'date']);
const TOPIC_SCORE = 5;

const ONE_OF: readonly FieldWord[] = ['gender', 'honorific', 'marital-status', 'age'];

/** "Leave this field blank" as a part of a label. */
const BAIT = 3;

/** "É …?" is a verb in Portuguese and Italian. */
const IS = /^\P{L}{0,3}[èé]\s/iu;

/** What a control must score: little when a choice speaks to its reader, much when it sounds like a knowledge question. */
function thresholdOf({ type, label }: QuestionSight, lexicons: Lexicons): number {
  const isChosen = CHOICE_TYPES.has(type) || type === 'select';
  if (!isChosen && !label.includes('?')) return THRESHOLD;
  const words = foldWords(label.slice(0, 300));
  // "And which one …?" goes on from a question to the reader.
  const goesOn = lexicons.ands.has(words[0] ?? '') && !IS.test(label);
  if (goesOn || words.some((word) => lexicons.you.has(word))) return isChosen ? PERSONAL_THRESHOLD : ASKING_THRESHOLD;
  if (!isChosen) return THRESHOLD;
  return words.length > LONGEST_NAMING && label.includes('?') ? KNOWLEDGE_THRESHOLD : THRESHOLD;
}

function readAutocomplete(question: QuestionSight): FieldKind | null {
  const { type } = question;
  const tokens = markOf(question, 'autocomplete').slice(0, 100).toLowerCase().trim().split(' ');
  const token = (tokens.at(-1) === 'webauthn' ? tokens.at(-2) : tokens.at(-1)) ?? '';
  const kind = Object.hasOwn(autocompleteTokens, token) ? (autocompleteTokens[token] ?? null) : null;
  // "new-password" on a text control only keeps the browser from filling it in.
  if (kind === 'password') return type === 'password' ? kind : null;
  return kind === 'username' && (type === 'email' || type === 'password') ? null : kind;
}

const SECRETS: readonly FieldWord[] = ['card-code', 'id-number', 'one-time-code', 'card-number'];

/** The type decides where no word does; a password control may also hide a card code or a tax number. */
function addTypeScore(scores: Map<FieldWord, number>, question: QuestionSight): void {
  const { type } = question;
  if (type === 'email') add(scores, 'email', 11);
  else if (type === 'text' && markOf(question, 'inputmode') === 'email') add(scores, 'email', 9);
  else if (type === 'password') addPassword(scores, question);
  else if (type === 'tel') add(scores, 'phone', scores.has('phone') || isDialled(scores) ? 2 : 4);
  else if (type === 'url') add(scores, 'website', 6);
  else if (type === 'file') add(scores, 'file', 9);
  else if (type === 'date') add(scores, 'date', 3);
  else if (type === 'search') add(scores, 'not-personal', 12);
  else if (type === 'textarea') add(scores, 'free-text', 4);
}

/** What is typed on the keys of a telephone too. */
const IN_DIGITS: readonly FieldWord[] = [
  'one-time-code',
  'postal-code',
  'id-number',
  'birth-date',
  'date',
  'bank',
  'age',
];

function isDialled(scores: ReadonlyMap<FieldWord, number>): boolean {
  return [...scores.keys()].some((word) => word.startsWith('card-') || IN_DIGITS.includes(word));
}

/** "NIP" is a tax number in Poland and one's own code in Mexico; the PIN of a voucher is nobody's. The maker's name settles it. */
function addPassword(scores: Map<FieldWord, number>, question: QuestionSight): void {
  const isNamed = /pass|pwd/i.test(`${markOf(question, 'name')} ${markOf(question, 'id')}`);
  const isSaid = (word: FieldWord) => (scores.get(word) ?? 0) >= 3;
  if (!isNamed && isSaid('not-personal')) scores.delete('password');
  else add(scores, 'password', !isNamed && SECRETS.some(isSaid) ? 2 : 11);
}

function addOptionScores(scores: Map<FieldWord, number>, question: QuestionSight, lexicons: Lexicons): void {
  if (question.type === 'checkbox' && question.controls.length === 1) return;
  if (isRating(question)) add(scores, 'opinion', RATED);
  const kind = readOptionsKind(question.options, lexicons);
  if (kind === 'opinion' && isOfOneself(question.label)) return;
  if (!kind) return;
  add(scores, kind, VAGUE_OPTIONS[kind] ?? 8);
  // "Where do you live?", with a house or a flat to choose from.
  if (kind === 'housing') scores.delete('postal-address');
}

const RATED = 6;
const SHORTEST_SCALE = 4;
const OF_LIST = /\(\s?[01]\s?[-–—]\s?(?:5|6|7|10)\s?\)/;

/** "Buses should be free", to be marked from 1 to 5: numbers in a row, and no question. */
function isRating({ type, label, options }: QuestionSight): boolean {
  if (label.includes('?') || isOfOneself(label) || foldWords(label).length < 2) return false;
  if (type !== 'radio' && !(type === 'select' && OF_LIST.test(label))) return false;
  const marks = options.filter((option) => option.trim() !== '').map(Number);
  if (marks.length < SHORTEST_SCALE || marks.length > 11) return false;
  return marks.every((mark, at) => mark === (marks[0] ?? 0) + at) && (marks[0] === 0 || marks[0] === 1);
}

/** "I plan my work", to be agreed with: what somebody is like. */
function isOfOneself(label: string): boolean {
  return !label.includes('?') && foldWords(label.slice(0, 200)).some((word) => firsts.has(word));
}

/** "Title" of a deed, "treatment" of an illness: what people are called by is among the answers, if there are any. */
function offersTitles({ options }: QuestionSight, { options: known }: Lexicons): boolean {
  const said = options.map((option) => foldWords(option.slice(0, 60))).filter((words) => words.length > 0);
  if (said.length < 2) return true;
  return said.some((words) => findPhrases(known, words).some(({ meaning }) => meaning === 'honorific'));
}

/** Answers that go with questions of many kinds: they tell where nothing else does. */
const VAGUE_OPTIONS: { readonly [word in FieldWord]?: number } = { habits: 4, interests: 5 };

function pickBest(scores: Map<FieldWord, number>, threshold: number): Guess {
  let word: FieldWord | null = null;
  let score = 0;
  for (const [candidate, value] of scores) {
    if (value > score) {
      word = candidate;
      score = value;
    }
  }
  const most = word && (OWN_AFFAIRS.has(word) ? HABIT_THRESHOLD : OF_MANY.has(word) ? CLEAR_THRESHOLD : threshold);
  const wanted = Math.min(threshold, most ?? threshold);
  return score >= wanted ? { word, score, scores } : { word: null, score: 0, scores };
}
