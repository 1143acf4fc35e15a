import type { FieldWord } from '../patterns/language-patterns';
import { fillers } from '../patterns/small-words';
import { owners } from '../patterns/things-and-people';
import { foldWords } from './fold-words';
import { findPhrases, type Lexicon } from './lexicon';

const ASIDE = /\([^()]{0,80}\)/g;

/** "E-mail, so that we can tell you if you win": what comes first names, the rest explains. */
const HEAD = /^([^,;:–—?(]{2,40})(?:[,;:]\s|\s[–—-]\s)/;
const LONG_LABEL = 7;
/** "In your opinion, how many …?" */
const VAGUE: ReadonlySet<FieldWord> = new Set<FieldWord>(['lone-name', 'opinion']);

/** Words of a label that is read whole: "Tel. (home)". */
const LONGEST_WITH_ASIDE = 2;

/** What stands in brackets only explains, unless the rest says too little. */
export function addLabelScores(
  scores: Map<FieldWord, number>,
  lexicon: Lexicon<FieldWord>,
  text: string,
  weight: number,
): void {
  if (!text) return;
  const short = text.slice(0, 300);
  const all = foldWords(short);
  if (all.length >= LONG_LABEL) {
    const head = foldWords(HEAD.exec(short)?.[1] ?? '');
    if (head.length > 0 && findPhrases(lexicon, head).some(({ meaning }) => !VAGUE.has(meaning))) {
      addTextScores(scores, lexicon, head, weight * 0.9);
      return;
    }
  }
  if (short.includes('(') && all.length > LONGEST_WITH_ASIDE) {
    const words = foldWords(short.replace(ASIDE, ' '));
    if (findPhrases(lexicon, words).some(({ meaning }) => meaning !== 'lone-name')) {
      addTextScores(scores, lexicon, words, weight);
      return;
    }
    addTextScores(scores, lexicon, foldWords((short.match(ASIDE) ?? []).join(' ')), weight * 0.9);
    if (scores.size > 0) return;
  }
  addTextScores(scores, lexicon, all, weight);
}

/** A long label is a sentence: one short word in it says little about what is asked. */
export function addTextScores(
  scores: Map<FieldWord, number>,
  lexicon: Lexicon<FieldWord>,
  words: readonly string[],
  weight: number,
  isName = false,
): void {
  if (words.length === 0 || words.length > 60) return;
  let rank = 0;
  const filling = isName ? 0 : words.filter((word) => fillers.has(word)).length;
  const hits = findPhrases(lexicon, words)
    .filter((hit) => !isLoose(hit, words, filling, isName))
    .map(({ meaning, length, at }) => {
      const all = Math.max(length, words.length - filling);
      return { meaning, score: weight * shareOf(length, Math.max(0, at - filling), all, isName) };
    })
    .sort((a, b) => b.score - a.score);
  const seen = new Set<FieldWord>();
  for (const { meaning, score } of hits) {
    if (seen.has(meaning)) continue;
    seen.add(meaning);
    add(scores, meaning, rank++ === 0 ? score : score * 0.35);
  }
}

const NAMES: ReadonlySet<FieldWord> = new Set<FieldWord>(['lone-name', 'honorific']);
const NUMBERS: ReadonlySet<string> = new Set('numero number nummer nr numer no n num'.split(' '));
const ENDS: ReadonlySet<string> = new Set(['first', 'last']);
/** A number is that of a house where a label says no more. */
const LONGEST_NUMBER = 2;

/** Whether a single word means something else here: the name of a thing, any number, the last of something. */
function isLoose(
  { meaning, at, length }: { meaning: FieldWord; at: number; length: number },
  words: readonly string[],
  filling: number,
  isName: boolean,
): boolean {
  if (length > 1) return false;
  const word = words[at] ?? '';
  // "last_brand"; what follows the last name in a form is a number.
  if (isName) return ENDS.has(word) && words.slice(at + 1).some((later) => later.length > 2);
  if (NUMBERS.has(word)) return meaning === 'street' && words.length - filling > LONGEST_NUMBER;
  return NAMES.has(meaning) && isOfThing(words, at + 1);
}

/** "… of the team": whether what follows tells whose it is, and that is nobody. */
function isOfThing(words: readonly string[], from: number): boolean {
  if (!owners.of.has(words[from] ?? '')) return false;
  const whose = words.slice(from + 1).find((word) => !owners.between.has(word));
  return whose !== undefined && !owners.people.has(whose);
}

/** In a label what comes first counts most; in an attribute value what comes last. */
function shareOf(length: number, at: number, all: number, isName: boolean): number {
  if (isName) return 0.6 + 0.4 * Math.min(1, length / all) - Math.min(6, all - at - length) * 0.03;
  return 0.35 + 0.65 * Math.min(1, (length + 0.5) / Math.min(all, 9)) - Math.min(at, 6) * 0.015;
}

/** Adds to the score of a word. */
export function add(scores: Map<FieldWord, number>, word: FieldWord, score: number): void {
  scores.set(word, (scores.get(word) ?? 0) + score);
}
