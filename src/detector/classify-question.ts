import { attributeOf } from './dom';
import type { FieldKind } from './field-kind';
import { foldWords, splitName } from './fold-words';
import { type Question, readOptions, readPrompt } from './group-questions';
import { readTextsBefore } from './label-of';
import { type Lexicons, namesInMarkup } from './languages';
import type { FieldWord } from './patterns/language-patterns';
import { addFormatScore } from './read-format';
import { readOptionsKind } from './read-options-kind';
import { ruleOutKinds } from './rule-out-kinds';
import { addNameScores } from './score-names';
import { add, addLabelScores, addTextScores } from './score-words';

/** What a question seems to ask, before its neighbours are looked at. */
export interface Guess {
  word: FieldWord | null;
  /** 0 for no idea; 10 is one clear label. */
  score: number;
  /** Every word any signal gave, with its score. */
  scores: ReadonlyMap<FieldWord, number>;
}

const CHOICES = new Set(['radio', 'checkbox', 'switch', 'slider', 'toggle']);
const THRESHOLD = 3.8;
/** A long question to the reader with one telling word in it; a knowledge question does not speak to the reader. */
const PERSONAL_THRESHOLD = 2.2;
/** "In which city…?" asks for no city of the reader's, unless its answers or its name say so too. */
const KNOWLEDGE_THRESHOLD = 11;
/** "How often…", "what income…": hardly ever a knowledge question. */
const HABIT_THRESHOLD = 6;
const OWN_AFFAIRS: ReadonlySet<FieldWord> = new Set<FieldWord>([
  'habits',
  'opinion',
  'lifestyle',
  'interests',
  'household',
  'income',
  'housing',
  'energy',
  'marital-status',
  'insurer',
]);
/** Words of a label that only names what is asked. */
const LONGEST_NAMING = 3;

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
    addFormatScore(scores, attributeOf(element, 'placeholder').slice(0, 60));
  }
  if (type === 'select' && !question.tied) addLabelScores(scores, lexicons.fields, readPrompt(element), 6);
  // Between a question and its control there may be a remark on how to answer.
  if (scores.size === 0 && !question.tied && question.label)
    addLabelScores(scores, lexicons.fields, readTextsBefore(element, question.form, 2)[1] ?? '', 6);
  if (scores.size === 0)
    addTextScores(scores, lexicons.names, foldWords(question.label || attributeOf(element, 'placeholder')), 5.5);
  addNameScores(scores, question, lexicons);
  addTypeScore(scores, type);
  const declared = readAutocomplete(element, type);
  if (declared) add(scores, declared, 13);
  else addTextScores(scores, lexicons.names, splitName(attributeOf(element, 'autocomplete')), 4, true);
  ruleOutKinds(scores, type);
  if (isChoice || type === 'select') addOptionScores(scores, question, lexicons);
  if (type === 'file') preferPhoto(scores, attributeOf(element, 'accept'));
  preferEmail(scores);
  if (type === 'textarea' && (scores.get('street') ?? 0) >= THRESHOLD)
    add(scores, 'postal-address', scores.get('street') ?? 0);
  preferPhoneSort(scores);
  preferBirth(scores);
  return pickBest(scores, thresholdOf(question, lexicons));
}

/** What a control must score: little when a choice speaks to its reader, much when it sounds like a knowledge question. */
function thresholdOf({ type, label }: Question, lexicons: Lexicons): number {
  if (!CHOICES.has(type) && type !== 'select') return THRESHOLD;
  const words = foldWords(label.slice(0, 300));
  if (words.some((word) => lexicons.you.has(word))) return PERSONAL_THRESHOLD;
  return words.length > LONGEST_NAMING && label.includes('?') ? KNOWLEDGE_THRESHOLD : THRESHOLD;
}

/** "Address" of a control that is elsewhere called an e-mail is that of an e-mail; so is "mobile or e-mail". */
function preferEmail(scores: Map<FieldWord, number>): void {
  const email = scores.get('email') ?? 0;
  if (email < 3) return;
  if ((scores.get('street') ?? 0) > email) scores.delete('street');
  if (email < 6.5) return;
  for (const word of ['phone', 'mobile'] as const) if ((scores.get(word) ?? 0) > email) scores.delete(word);
}

/** A file that the page calls a photo, or nothing at all but takes pictures only, is one. */
function preferPhoto(scores: Map<FieldWord, number>, accepts: string): void {
  const isCalled = (scores.get('photo') ?? 0) >= HINTED;
  if (isCalled || (accepts.startsWith('image/') && scores.size === 1)) add(scores, 'photo', 10);
}

const HINTED = 3;

/** The standard has one word for every telephone; the label may say which. */
function preferPhoneSort(scores: Map<FieldWord, number>): void {
  const sort = (['mobile', 'landline'] as const).find((word) => (scores.get(word) ?? 0) >= SORT_SAID);
  if (sort && scores.has('phone')) {
    add(scores, sort, scores.get('phone') ?? 0);
    scores.delete('phone');
  }
}

const SORT_SAID = 4.5;

function readAutocomplete(element: Element, type: string): FieldKind | null {
  const tokens = attributeOf(element, 'autocomplete').slice(0, 100).toLowerCase().trim().split(' ');
  const token = (tokens.at(-1) === 'webauthn' ? tokens.at(-2) : tokens.at(-1)) ?? '';
  const kind = namesInMarkup()?.autocompleteTokens[token] ?? null;
  // "new-password" on a text control only keeps the browser from filling it in.
  if (kind === 'password') return type === 'password' ? kind : null;
  return kind === 'username' && (type === 'email' || type === 'password') ? null : kind;
}

const SECRETS: readonly FieldWord[] = ['card-code', 'id-number', 'one-time-code', 'card-number', 'not-personal'];

/** The type decides where no word does; a password control may also hide a card code or a tax number. */
function addTypeScore(scores: Map<FieldWord, number>, type: string): void {
  if (type === 'email') add(scores, 'email', 11);
  else if (type === 'password') add(scores, 'password', SECRETS.some((word) => (scores.get(word) ?? 0) >= 3) ? 2 : 11);
  else if (type === 'tel') add(scores, 'phone', scores.size ? 2 : 4);
  else if (type === 'url') add(scores, 'website', 6);
  else if (type === 'file') add(scores, 'file', 9);
  else if (type === 'date') add(scores, 'date', 3);
  else if (type === 'search') add(scores, 'not-personal', 12);
  else if (type === 'textarea') add(scores, 'free-text', 4);
}

/** "Date" of a control that is elsewhere said to be of a birth is that of a birth. */
function preferBirth(scores: Map<FieldWord, number>): void {
  const birth = BIRTHS.find((word) => (scores.get(word) ?? 0) >= 3);
  if (birth) scores.delete('date');
}

const BIRTHS: readonly FieldWord[] = ['birth-date', 'birth-year', 'birth-month', 'birth-day'];

function addOptionScores(scores: Map<FieldWord, number>, question: Question, lexicons: Lexicons): void {
  if (question.type === 'checkbox' && question.controls.length === 1) return;
  const kind = readOptionsKind(readOptions(question), lexicons);
  if (kind) add(scores, kind, 8);
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
  const wanted = word && OWN_AFFAIRS.has(word) ? Math.min(threshold, HABIT_THRESHOLD) : threshold;
  return score >= wanted ? { word, score, scores } : { word: null, score: 0, scores };
}
