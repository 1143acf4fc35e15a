import type { QuestionSight } from '../page-sight';
import type { FieldWord } from '../patterns/language-patterns';
import { CHOICE_TYPES } from './choice-types';
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
/** Words of a label that only names what is asked; with a number before it, of one that asks, and of one that tells. */
const LONGEST_NAMING = { asking: 3, numberedAsking: 2, numbered: 5 };
/** What says by its type or its name for browsers that it is about its user. */
const SURE: ReadonlySet<string> = new Set(['email', 'tel', 'password', 'file']);
const DATED: ReadonlySet<FieldWord | null> = new Set<FieldWord | null>(['day', 'month', 'year', 'date']);

/**
 * Tells the questions of a knowledge test that ask for a name, a town or a date of somebody else ("In which town was he
 * born?") from those about its reader: where several speak to nobody, what is to be typed or dated in such a question is
 * about nobody here. Gives the guesses back in their order.
 */
export function setKnowledgeApart(guessed: readonly Guessed[], lexicons: Lexicons): Guessed[] {
  const tests = guessed.map(({ question }) => asksKnowledge(question, lexicons));
  if (guessed.filter(({ question }, index) => tests[index] && question.label.includes('?')).length < FEWEST)
    return [...guessed];
  for (const [index, { question, guess }] of guessed.entries()) {
    // The other lists of a date have no label of their own.
    if (question.label === '' && tests[index - 1] && DATED.has(guess.word)) tests[index] = true;
  }
  const others = guessed.filter((_, index) => !tests[index]);
  // A test that asks nobody who they are asks for no town of theirs either.
  const isNameless = !others.some(({ question, guess }) => isSure(question) || TELLS_WHO.has(guess.word));
  return guessed.map((one, index) => {
    const { question, guess } = one;
    const isTyped = !CHOICE_TYPES.has(question.type) && question.type !== 'select';
    const isAbout = tests[index] ? isTyped || DATED.has(guess.word) : isNameless && isTyped;
    if (!isAbout || isSure(question) || !OF_ANYBODY.has(guess.word)) return one;
    return { question, guess: { word: 'not-personal', score: guess.score, scores: new Map() } };
  });
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
  'postal-code',
  'age',
  'job',
  'free-text',
  'birth-date',
  'birth-day',
  'birth-month',
  'birth-year',
  ...DATED,
]);
const TELLS_WHO: ReadonlySet<FieldWord | null> = new Set<FieldWord | null>([
  'email',
  'phone',
  'mobile',
  'full-name',
  'given-name',
  'family-name',
  'lone-name',
]);

const NUMBERED = /^\s*(?:\w{1,9}\s)?\d{1,2}\s?[.):/]/;

/** "In which year was the tower built?": a sentence that asks, or has a number, and does not speak to its reader. */
function asksKnowledge({ label }: QuestionSight, lexicons: Lexicons): boolean {
  const isNumbered = NUMBERED.test(label);
  const isAsked = label.includes('?');
  if (!isAsked && !isNumbered) return false;
  const words = foldWords(label.slice(0, 300)).filter((word) => !/^\d+$/.test(word));
  const { asking, numberedAsking, numbered } = LONGEST_NAMING;
  const longest = isAsked ? (isNumbered ? numberedAsking : asking) : numbered;
  return words.length > longest && !words.some((word) => lexicons.you.has(word));
}
