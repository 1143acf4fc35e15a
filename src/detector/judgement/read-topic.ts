import type { FieldKind } from '../field-kind';
import type { QuestionSight } from '../page-sight';
import type { FieldWord } from '../patterns/language-patterns';
import { CHOICE_TYPES } from './choice-types';
import { foldWords } from './fold-words';
import type { Lexicons } from './languages';
import { findPhrases } from './lexicon';

/** Topics from the most telling to the vaguest: of several in one question the first counts. */
const BY_WEIGHT: readonly FieldKind[] = [
  'religion',
  'political-opinion',
  'health',
  'pets',
  'insurer',
  'bank',
  'energy',
  'vehicle',
  'income',
  'children',
  'marital-status',
  'household',
  'housing',
  'education',
  'job',
  'lifestyle',
  'habits',
  'interests',
  'opinion',
];
/** What room to write is told for by one word. */
const TOLD_AT_LENGTH: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'religion',
  'political-opinion',
  'health',
  'opinion',
]);
/** "I am often ill", to be marked on a scale; "I plan my work" tells what somebody is like, and no more. */
const TOLD_ON_SCALE: ReadonlySet<FieldKind> = new Set<FieldKind>(['religion', 'political-opinion', 'health']);
/** What no quiz asks of others: a label that only names it need not speak to its reader. */
const UNSAID: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'insurer',
  'bank',
  'energy',
  'income',
  'household',
  'housing',
]);
const NUMBER = /^\d{1,2}$/;
const SENTENCE = 3;
const MOST_OPTIONS = 8;
/** So many answers make up for a question that says nothing. */
const ENOUGH = 2;

/**
 * What a sentence that asks its reader something is about, told by single words of it and of its answers; null when it
 * does not speak to its reader, tests what they know, or says nothing that is known.
 * @param vague what the question was taken for so far; only something more telling takes its place.
 */
export function readTopic(question: QuestionSight, lexicons: Lexicons, vague: FieldWord | null): FieldKind | null {
  const isChosen = CHOICE_TYPES.has(question.type) || CHOSEN.has(question.type);
  if (!isChosen && !askingOf(question).includes('?')) return null;
  const label = foldWords(askingOf(question).slice(0, 300));
  const answers = isChosen
    ? question.options.slice(0, MOST_OPTIONS).map((option) => foldWords(option.slice(0, 100)))
    : [];
  if (areStatements(question)) return null;
  const isAnswered = answers.filter((words) => words.some((word) => !NUMBER.test(word))).length >= 2;
  const isScale = !isAnswered && !askingOf(question).includes('?');
  if (!isAnswered && (label.length < SENTENCE || (isScale && question.type !== 'radio'))) return null;
  const speaks = [label, ...answers].some((words) => words.some((word) => lexicons.you.has(word)));
  if (!speaks && (vague !== null || askingOf(question).includes('?'))) return null;
  const topicsOf = (words: readonly string[]) =>
    new Set(findPhrases(lexicons.topics, words).map(({ meaning }) => meaning));
  const [asked = new Set(), ...answered] = [label, ...answers].map(topicsOf);
  if ([asked, ...answered].some((topics) => topics.has('not-personal'))) return null;
  // What only the answers tell takes the place of nothing.
  const isTold = (kind: FieldKind) =>
    asked.has(kind) || (vague === null && answered.filter((topics) => topics.has(kind)).length >= ENOUGH);
  const isFit = (kind: FieldKind) => (speaks || UNSAID.has(kind)) && !(isScale && !TOLD_ON_SCALE.has(kind));
  const told = BY_WEIGHT.find((kind) => isTold(kind) && isFit(kind)) ?? null;
  // "How much comes in each month?", with sums of money to choose from.
  const topic = told ?? (question.options.filter(isSumRange).length >= FEWEST_SUMS ? 'income' : null);
  if (topic === null || vague === null) return topic;
  if (vague === 'free-text') return TOLD_AT_LENGTH.has(topic) ? topic : null;
  const rank = BY_WEIGHT.indexOf(vague as FieldKind);
  return rank < 0 || BY_WEIGHT.indexOf(topic) < rank ? topic : null;
}

/** So many answers of so many words describe a character, each a little. */
const MANY_ANSWERS = 6;
const STATEMENT = 6;

function areStatements({ options }: QuestionSight): boolean {
  const lengths = options.map((option) => option.split(' ', 20).length).sort((a, b) => a - b);
  return lengths.length >= MANY_ANSWERS && (lengths[lengths.length >> 1] ?? 0) >= STATEMENT;
}

const FEWEST_SUMS = 3;
const MONEY = /(?:\d[\d.,]{0,9}(?: \d{3}){0,2} ?(?:€|euros?\b|eur\b|£|\$|zł|chf)|[€£$] ?\d)/i;
const BOUND =
  /[<>+–—-]|(?:^|\s)(?:moins|plus|under|over|less|more|up|unter|über|bis|menos|más|mais|até|hasta|meno|più|oltre|fino|minder|meer|tot|do|poniżej|powyżej|à|a|to)(?:\s|$)/i;

function isSumRange(option: string): boolean {
  return MONEY.test(option.slice(0, 60)) && BOUND.test(option.slice(0, 60));
}

/** "Tick all that apply" stands between a question and its answers; a list may ask by its first line. */
function askingOf({ label, remark, tied, prompt }: QuestionSight): string {
  if (prompt.includes('?') && !label.includes('?')) return prompt;
  if (!label) return remark;
  return !tied && !label.includes('?') && remark.includes('?') ? `${remark} ${label}` : label;
}

const CHOSEN: ReadonlySet<string> = new Set(['select', 'range', 'slider', 'number', 'spinbutton']);
