import type { QuestionSight } from '../page-sight';
import type { FieldWord } from '../patterns/language-patterns';
import { ofOthers } from '../patterns/small-words';
import type { Guess } from './classify-question';
import { foldWords } from './fold-words';
import type { Lexicons } from './languages';

/** A question and what it seems to ask. */
interface Guessed {
  question: QuestionSight;
  guess: Guess;
}

/** So many questions that speak to nobody make a test. */
const FEWEST = 3;
/** Of which so many name somebody. */
const FEWEST_NAMED = 2;
/** Words of a label that only names what is asked, of one that asks, and of one that tells after a number. */
const LONGEST_NAMING = { asking: 3, numbered: 5 };
/** What lists of days, months or years answer may be said in fewer words. */
const SHORTER = { asking: 2, numbered: 5 };
const TYPED: ReadonlySet<string> = new Set(['text', 'number', 'textarea', 'search', 'date']);
/** What says by its type or its name for browsers that it is about its user. */
const SURE: ReadonlySet<string> = new Set(['email', 'tel', 'password', 'file']);
const DATED: ReadonlySet<FieldWord | null> = new Set<FieldWord | null>(['day', 'month', 'year', 'date']);

/** Of the labels and headings of a page, the sentences that ask and do not speak to their reader. */
export function findKnowledge(texts: Iterable<string>, lexicons: Lexicons): string[] {
  return [...new Set(texts)].filter(
    (text) => text.includes('?') && asksKnowledge(text, lexicons, NUMBERED.test(text) ? SHORTER : LONGEST_NAMING),
  );
}

/**
 * Tells the questions of a knowledge test that ask for a name, a town or a date of somebody else ("In which town was he
 * born?") from those about its reader: where several speak to nobody, what is to be typed or dated in such a question is
 * about nobody here. Gives the guesses back in their order.
 * @param asked what `findKnowledge` found on the page: a question may stand over its control, each in a group of its own
 */
export function setKnowledgeApart(
  guessed: readonly Guessed[],
  asked: readonly string[],
  lexicons: Lexicons,
): Guessed[] {
  if (asked.length < FEWEST) return [...guessed];
  const isOfHistory = asked.filter((text) => NAMED.test(text)).length >= FEWEST_NAMED;
  const tests = guessed.map(({ question, guess }) =>
    asksKnowledge(textOf(question), lexicons, DATED.has(guess.word) ? SHORTER : LONGEST_NAMING),
  );
  for (const [index, { question, guess }] of guessed.entries()) {
    // The other lists of a date have no label of their own.
    if (DATED.has(guess.word) && question.label === '' && tests[index - 1]) tests[index] = true;
  }
  const others = guessed.filter((_, index) => !tests[index]);
  // A test that asks nobody who they are asks for no town of theirs either.
  const isNameless = !others.some(({ question, guess }) => isSure(question) || namesReader(question, guess));
  return guessed.map((one, index) => {
    const { question, guess } = one;
    const isAbout = tests[index] || (isNameless && !speaks(textOf(question), lexicons));
    const isOpen = TYPED.has(question.type) || DATED.has(guess.word) || guess.word === 'job';
    const isOpenTo = isNameless && isOfHistory ? tests[index] || isOpen : isOpen && OF_ANYBODY.has(guess.word);
    if (!isAbout || !isOpenTo || isSure(question) || guess.word === null) return one;
    return { question, guess: { word: 'not-personal', score: guess.score, scores: new Map() } };
  });
}

function namesReader({ label }: QuestionSight, { word }: Guess): boolean {
  return REACHES.has(word) || (NAMES.has(word) && foldWords(label).length <= LONGEST_NAMING.asking);
}

/** The label of a question, or what stands over a control that has none of its own. */
function textOf({ label, remark }: QuestionSight): string {
  return label || remark;
}

function isSure({ type, marks }: QuestionSight): boolean {
  return SURE.has(type) || marks.autocomplete !== undefined;
}

/** What a test asks of people and places it knows; nobody tests for an income. */
const OF_ANYBODY: ReadonlySet<FieldWord | null> = new Set<FieldWord | null>([
  'full-name',
  'given-name',
  'family-name',
  'lone-name',
  'nickname',
  'city',
  'region',
  'country',
  'nationality',
  'street',
  'postal-address',
  'age',
  'job',
  'free-text',
  'birth-date',
  'birth-day',
  'birth-month',
  'birth-year',
  ...DATED,
]);
const REACHES: ReadonlySet<FieldWord | null> = new Set<FieldWord | null>(['email', 'phone', 'mobile']);
const NAMES: ReadonlySet<FieldWord | null> = new Set<FieldWord | null>([
  'full-name',
  'given-name',
  'family-name',
  'lone-name',
]);

/** Somebody or something that has a name: "Jan Fedder", "„Faust“". */
const NAMED = /\p{Ll} \p{Lu}\p{Ll}+ (?:(?:de|von|van|di|da|del|of) )?\p{Lu}|[„“”"«»‘’']\p{Lu}/u;
const NUMBERED = /^\s*(?:\w{1,9}\s)?\d{1,2}\s?[.):/]/;

/** "In which year was the tower built?": a sentence that asks, or has a number, and does not speak to its reader. */
function asksKnowledge(label: string, lexicons: Lexicons, longest: typeof LONGEST_NAMING): boolean {
  const isAsked = label.includes('?');
  if (!isAsked && !NUMBERED.test(label)) return false;
  const words = foldWords(label.slice(0, 300)).filter((word) => !/^\d+$/.test(word));
  return words.length > (isAsked ? longest.asking : longest.numbered) && !speaks(label, lexicons);
}

/** Whether a sentence speaks to its reader; a verb that also tells of others does not, beside something that has a name. */
function speaks(label: string, { you }: Lexicons): boolean {
  const isOfOthers = MENTIONS.test(label);
  return foldWords(label.slice(0, 300)).some((word) => you.has(word) && !(isOfOthers && ofOthers.has(word)));
}

/** A capital letter within a sentence; in German all nouns have one, but none of those verbs is. */
const MENTIONS = /\p{Ll},? \p{Lu}\p{Ll}/u;
