import { foldWord } from './fold-word';
import type { Token } from './tokens';

interface Step {
  exact: ReadonlySet<string>;
  stems: readonly string[];
  /** Ends of words: in German and Dutch the last part of a compound says what it is. */
  endings: readonly string[];
  /** A bit for each letter that a fitting word can begin with: most words that do not fit are told by it alone. */
  initials: number;
  optional: boolean;
  /** How many other words may stand before this one. */
  gap: number;
}

/** A pattern over words, compiled. */
export type Phrase = readonly Step[];

/** How many words a `…` may stand for. */
const GAP = 5;
/** How many a `……` may stand for: between the two parts of a German or Dutch verb. */
const LONG_GAP = 12;

/**
 * Compiles a pattern over words: `a|b` either word, `stem*` any word that begins so, `*end` any longer word that ends
 * so, `word?` optional, `…` (or `……`) up to five (twelve) words between. The first word is neither optional nor a gap. Accents and case do not matter.
 */
export function compilePhrase(pattern: string): Phrase {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of pattern.split(' ')) {
    if (part === '…' || part === '……') {
      gap = part === '…' ? GAP : LONG_GAP;
      continue;
    }
    const optional = part.endsWith('?');
    const words = (optional ? part.slice(0, -1) : part).split('|');
    const { exact, stems, endings } = readWords(words);
    const initials =
      endings.length > 0 ? ANY_INITIAL : [...exact, ...stems].reduce((all, word) => all | initial(word), 0);
    steps.push({ exact: new Set(exact), stems, endings, initials, optional, gap });
    gap = 0;
  }
  return steps;
}

/** The words, stems and endings by which a pattern can begin. */
export function readOpenings(pattern: string): Record<'exact' | 'stems' | 'endings', readonly string[]> {
  return readWords(pattern.split(' ', 1)[0]?.split('|') ?? []);
}

function readWords(words: readonly string[]): Record<'exact' | 'stems' | 'endings', readonly string[]> {
  return {
    exact: words.filter((word) => !word.includes('*')).map(foldWord),
    stems: words.filter((word) => word.endsWith('*')).map((word) => foldWord(word.slice(0, -1))),
    endings: words.filter((word) => word.startsWith('*')).map((word) => foldWord(word.slice(1))),
  };
}

/**
 * Matches a phrase at a word and gives the index behind its last word, or -1. Words in `skippable` (articles,
 * possessives) may stand between two words of the phrase; punctuation may only stand in a gap.
 */
export function matchPhrase(
  phrase: Phrase,
  tokens: readonly Token[],
  index: number,
  skippable: ReadonlySet<string>,
): number {
  return matchRest(phrase, 1, tokens, index + 1, skippable);
}

function matchRest(
  phrase: Phrase,
  at: number,
  tokens: readonly Token[],
  index: number,
  skippable: ReadonlySet<string>,
): number {
  const step = phrase[at];
  if (!step) return index;
  let most = step.gap;
  for (let here = index; ; here++) {
    const token = tokens[here];
    if (!token || token.before === '.' || (step.gap === 0 && parts(token))) break;
    if (accepts(step, token.word)) {
      const end = matchRest(phrase, at + 1, tokens, here + 1, skippable);
      if (end !== -1) return end;
    }
    if (here - index >= 2 * Math.max(GAP, step.gap)) break;
    if (!skippable.has(token.word) && most-- === 0) break;
  }
  return step.optional ? matchRest(phrase, at + 1, tokens, index, skippable) : -1;
}

const ANY_INITIAL = -1;

/** The bit of a word's first letter; letters beyond ASCII share those of others. */
function initial(word: string): number {
  return 1 << (word.charCodeAt(0) & 31);
}

/** Says whether a word fits one step of a phrase. */
function accepts(step: Step, word: string): boolean {
  if ((step.initials & initial(word)) === 0) return false;
  if (step.exact.has(word)) return true;
  for (const stem of step.stems) if (word.startsWith(stem)) return true;
  for (const ending of step.endings) if (word.length > ending.length && word.endsWith(ending)) return true;
  return false;
}

function parts(token: Token): boolean {
  return token.before !== ' ';
}
