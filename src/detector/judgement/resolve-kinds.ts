import type { FieldKind } from '../field-kind';
import type { QuestionSight } from '../page-sight';
import type { FieldWord } from '../patterns/language-patterns';
import { births } from '../patterns/small-words';
import type { Guess } from './classify-question';
import { setKnowledgeApart } from './find-knowledge';
import { foldWords } from './fold-words';
import type { Lexicons } from './languages';
import { nameIdentifiers } from './name-identifiers';
import { isOfCard, passOverChecks, resolveCard } from './resolve-card';
import { shareLabels } from './share-labels';

/** A question and what it was found to ask; null when it asks nothing about the person that we know. */
export interface KnownQuestion {
  question: QuestionSight;
  guess: Guess;
  kind: FieldKind | null;
  /** Set when the page asks something that is not about the person: a search, a captcha, an amount. */
  isImpersonal: boolean;
}

const NAMES: readonly FieldWord[] = [
  'given-name',
  'family-name',
  'full-name',
  'middle-name',
  'username',
  'company',
  'card-name',
  'nickname',
];
const DATE_PARTS: ReadonlySet<FieldWord | null> = new Set<FieldWord | null>([
  'day',
  'month',
  'year',
  'birth-day',
  'birth-month',
  'birth-year',
]);
const DATED: ReadonlySet<FieldWord | null> = new Set<FieldWord | null>(['day', 'date']);
const WORK: ReadonlySet<FieldWord | null> = new Set<FieldWord | null>(['company', 'employer']);
/** Scores of a word that the page says, and of one that a name in its markup hints at. */
const SAID = 3.4;
const HINTED = 4;

/** Settles, within one form, what single questions leave open: lone names, parts of dates, the identifier of a sign-in. */
export function resolveKinds(
  guessed: readonly { question: QuestionSight; guess: Guess }[],
  lexicons: Lexicons,
  asked: readonly string[],
): KnownQuestion[] {
  const questions = setKnowledgeApart(guessed, asked, lexicons);
  const words = questions.map(({ guess }) => guess.word);
  const isAccount = words.includes('password');
  const isCard = words.some((word) => word !== 'card-code' && isOfCard(word)) || words.includes('month');
  const usernames = questions.filter(({ guess }) => guess.word === 'username').map(({ guess }) => guess.score);
  const clearest = Math.max(0, ...usernames);
  const known = questions.map(({ question, guess }, index): KnownQuestion => {
    // Another question may be far more clearly the one for a user name.
    const isLogin = isAccount && clearest <= 2 * (guess.scores.get('username') ?? 0);
    const kind = isLoneName(guess, isLogin)
      ? nameBeside(guess, words, isLogin)
      : kindBeside(questions, index, words, isCard);
    return { question, guess, kind, isImpersonal: guess.word === 'not-personal' };
  });
  splitBirthDates(known);
  splitTypedBirthDates(known);
  shareLabels(known, lexicons);
  nameIdentifiers(known);
  passOverChecks(known);
  return known;
}

function isLoneName({ word, scores }: Guess, isLogin: boolean): boolean {
  return word === 'lone-name' || (word === 'username' && !isLogin && (scores.get('lone-name') ?? 0) >= SAID);
}

/** What a question asks, given those beside it; null when that is nothing about the person that we know. */
function kindBeside(
  questions: readonly { question: QuestionSight; guess: Guess }[],
  index: number,
  words: readonly (FieldWord | null)[],
  isCard: boolean,
): FieldKind | null {
  const { question, guess } = questions[index] as { question: QuestionSight; guess: Guess };
  const { word, scores } = guess;
  if (word === null || word === 'not-personal') return null;
  if (word === 'full-name' && isCard && (scores.get('card-name') ?? 0) >= HINTED) return 'card-name';
  if (word === 'honorific' && question.type === 'text') return typedTitle(questions, index);
  if (DATED.has(word) && followsBirthplace(question, questions[index - 1]?.question)) return 'birth-date';
  if (DATE_PARTS.has(word)) return datePart(word, index, questions);
  if (isOfCard(word)) return resolveCard(word, { question, guess }, words);
  return word === 'date' ? null : (word as FieldKind);
}

/** "Title" typed in is a job behind a company; that of a picture just chosen, or one of several, is nobody's. */
function typedTitle(questions: readonly { question: QuestionSight; guess: Guess }[], index: number): FieldKind | null {
  if (questions.slice(0, index).some(({ guess }) => WORK.has(guess.word))) return 'job';
  const titles = questions.filter(({ question, guess }) => guess.word === 'honorific' && question.type === 'text');
  return titles.length > 1 || questions[index - 1]?.question.type === 'file' ? null : 'honorific';
}

/** "Born in …", "on …". */
function followsBirthplace({ label, type }: QuestionSight, before?: QuestionSight): boolean {
  if (!before || type === 'select' || foldWords(label).length !== 1) return false;
  return foldWords(before.label.slice(0, 60)).some((word) => births.has(word));
}

const PARTS = ['day', 'month', 'year'] as const;

/** Lists that follow a list called "date of birth", and that have no name of their own, are its other parts. */
function splitBirthDates(known: KnownQuestion[]): void {
  for (const [index, first] of known.entries()) {
    if (first.kind !== 'birth-date' || first.question.type !== 'select') continue;
    const group = known.slice(index, index + 3).filter(({ question, kind }, at) => {
      if (at === 0) return true;
      const isUnnamed = question.label === '' || question.label === first.question.label;
      return question.type === 'select' && ((kind === null && isUnnamed) || (kind?.startsWith('birth-') ?? false));
    });
    if (group.length === 1) continue;
    for (const [at, member] of group.entries()) {
      const part = PARTS.find((name) => (member.guess.scores.get(name) ?? 0) >= 4) ?? PARTS[at] ?? 'year';
      member.kind = `birth-${part}`;
      member.isImpersonal = false;
    }
  }
}

/** A text field called "date of birth" that is followed by one for the year, or the month, asks the part that is left. */
function splitTypedBirthDates(known: KnownQuestion[]): void {
  for (const [index, first] of known.entries()) {
    if (first.kind !== 'birth-date' || first.question.type === 'select') continue;
    const next = known.slice(index + 1, index + 3);
    const parts = next.map(({ kind, guess }) => PARTS.find((part) => kind === `birth-${part}` || guess.word === part));
    if (parts.length !== 2 || parts.includes(undefined)) continue;
    first.kind = `birth-${PARTS.find((part) => !parts.includes(part)) ?? 'day'}`;
    for (const [at, one] of next.entries()) {
      one.kind = `birth-${parts[at] ?? 'year'}`;
      one.isImpersonal = false;
    }
  }
}

function nameBeside(guess: Guess, words: readonly (FieldWord | null)[], isLogin: boolean): FieldKind {
  const [other] = NAMES.filter((name) => guess.scores.has(name) && (isLogin || name !== 'username')).sort(
    (a, b) => (guess.scores.get(b) ?? 0) - (guess.scores.get(a) ?? 0),
  );
  if (other) return other as FieldKind;
  if (words.includes('given-name')) return 'family-name';
  return words.includes('family-name') ? 'given-name' : 'full-name';
}

/** A day, month or year is of a birth when it says so, when its neighbours do, or when three parts stand together. */
function datePart(
  word: FieldWord,
  index: number,
  questions: readonly { question: QuestionSight; guess: Guess }[],
): FieldKind | null {
  const part = word.replace('birth-', '') as 'day' | 'month' | 'year';
  const near = questions.slice(Math.max(0, index - 2), index + 3);
  const nearWords = near.map(({ guess }) => guess.word);
  const saysBirth = (guess: Guess) =>
    guess.scores.has('birth-date') || guess.scores.has('birth-year') || (guess.word?.startsWith('birth-') ?? false);
  // "Due date or child's birthday".
  if (near.some(({ guess }) => DATE_PARTS.has(guess.word) && (guess.scores.get('children') ?? 0) >= HINTED))
    return 'children';
  const isBirth = near.some(({ guess }) => DATE_PARTS.has(guess.word) && saysBirth(guess));
  const near4 = questions.slice(Math.max(0, index - 4), index + 5).some(({ guess }) => isOfCard(guess.word));
  if (!isBirth && near4 && part !== 'day') return part === 'month' ? 'card-expiry-month' : 'card-expiry-year';
  if (isBirth || near.some(({ question }) => question.groupLabel)) return `birth-${part}`;
  const parts = new Set(nearWords.map((near) => near?.replace('birth-', '')));
  return parts.has('day') && parts.has('month') && parts.has('year') ? `birth-${part}` : null;
}
