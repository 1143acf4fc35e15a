import { FIRST_MEANING } from './compile-phrases';
import { matchesRest } from './matches-rest';

/**
 * Phrases of one or several languages, each with what it means. They stay in the strings that `compilePhrases` made, and
 * are found in them by halving: most pages show few words, and any index would cost more than reading the page.
 */
export interface Lexicon<Meaning> {
  parts: readonly Part<Meaning>[];
  /** Phrases with a stem, an alternative or a gap, by the word of a page that they start with. */
  loose: Map<string, readonly Entry<Meaning>[]>;
  /** Words of a page with which no phrase starts. */
  unknown: Set<string>;
  /** What was found in lists of words that have been looked through. */
  hits: WeakMap<readonly string[], readonly Hit<Meaning>[]>;
}

/** The phrases of one language. */
interface Part<Meaning> {
  /** Added to the place of a meaning among the others: of two phrases of one length, the one of lower rank counts. */
  rank: number;
  meanings: readonly Meaning[];
  loose: string;
  plain: string;
}

interface Entry<Meaning> {
  rest: readonly string[];
  meaning: Meaning;
  rank: number;
}

/** A phrase found among words. */
interface Hit<Meaning> {
  meaning: Meaning;
  /** Index of its first word, and how many words it takes. */
  at: number;
  length: number;
}

const PARTS_APART = 1_000;
/** A stem counts after whole words, of whatever language. */
const STEMS_BEHIND = 1_000_000;

/** A lexicon of what `compilePhrases` made; where two phrases of one length fit, the part named first wins. */
export function openLexicon<Meaning extends string>(compiled: readonly string[]): Lexicon<Meaning> {
  const parts = compiled.map((text, index) => {
    const first = text.indexOf('\n');
    const second = text.indexOf('\n', first + 1);
    return {
      rank: index * PARTS_APART,
      meanings: text.slice(0, first).split('|') as Meaning[],
      loose: text.slice(first + 1, second),
      plain: text.slice(second + 1),
    };
  });
  return { parts, loose: new Map(), unknown: new Set(), hits: new WeakMap() };
}

/** Finds phrases in words from left to right; the longest wins and its words are used up. */
export function findPhrases<Meaning>(lexicon: Lexicon<Meaning>, words: readonly string[]): readonly Hit<Meaning>[] {
  let hits = lexicon.hits.get(words);
  if (!hits) {
    hits = search(lexicon, words);
    lexicon.hits.set(words, hits);
  }
  return hits;
}

function search<Meaning>(lexicon: Lexicon<Meaning>, words: readonly string[]): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = findPhraseAt(lexicon, words, at);
    if (hit) hits.push(hit);
    at += hit ? hit.length : 1;
  }
  return hits;
}

function findPhraseAt<Meaning>(lexicon: Lexicon<Meaning>, words: readonly string[], at: number): Hit<Meaning> | null {
  const word = words[at] ?? '';
  if (lexicon.unknown.has(word)) return null;
  let best: Ranked<Meaning> | null = null;
  let isUnknown = true;
  for (const part of lexicon.parts) {
    const found = findPlain(part, words, at);
    if (found !== undefined) isUnknown = false;
    if (found && isBetter(found, best)) best = found;
  }
  const loose = looseFrom(lexicon, word);
  if (isUnknown && loose.length === 0) lexicon.unknown.add(word);
  for (const { rest, meaning, rank } of loose) {
    const found = { meaning, length: rest.length + 1, rank };
    if (isBetter(found, best) && matchesRest(rest, words, at + 1)) best = found;
  }
  return best && { meaning: best.meaning, at, length: best.length };
}

interface Ranked<Meaning> {
  meaning: Meaning;
  length: number;
  rank: number;
}

function isBetter({ length, rank }: Ranked<unknown>, best: Ranked<unknown> | null): boolean {
  return best === null || length > best.length || (length === best.length && rank < best.rank);
}

/** The longest plain phrase at a place; null where others go on from its word, and undefined where none does. */
function findPlain<Meaning>(
  part: Part<Meaning>,
  words: readonly string[],
  at: number,
): Ranked<Meaning> | null | undefined {
  const { plain } = part;
  let best: Ranked<Meaning> | null | undefined;
  let phrase = words[at] ?? '';
  let from = 0;
  let to = plain.length;
  for (let length = 1; ; length++) {
    const longer = `${phrase} `;
    from = seek(plain, longer, from, to);
    const goesOn = plain.startsWith(longer, from);
    const whole = `${phrase}=`;
    // What goes on with another word stands before the phrase itself.
    to = seek(plain, whole, from, to);
    if (plain.startsWith(whole, to)) best = { ...readSign(part, plain, to + phrase.length), length };
    if (!goesOn) return best;
    best ??= null;
    const next = words[at + length];
    if (next === undefined) return best;
    phrase = longer + next;
  }
}

/** What the sign after a phrase says. */
function readSign<Meaning>(
  { meanings, rank }: Part<Meaning>,
  text: string,
  end: number,
): { meaning: Meaning; rank: number } {
  const sign = text.charCodeAt(end + 1) - FIRST_MEANING;
  return { meaning: meanings[sign] as Meaning, rank: rank + sign };
}

/** Where the first phrase starts, between two such places, that is not before what is wanted; the later one for none. */
function seek(text: string, wanted: string, from = 0, to = text.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const start = text.lastIndexOf(',', ((low + high) >> 1) - 1) + 1;
    if (text.slice(start, start + wanted.length) < wanted) low = text.indexOf(',', start) + 1 || to;
    else high = start;
  }
  return low;
}

const NONE: readonly never[] = [];
/** Letters that the stem of a phrase has at least, as a test of the patterns holds. */
const SHORTEST_STEM = 4;

/** Every loose phrase that starts with a word, or with a stem of it. */
function looseFrom<Meaning>(lexicon: Lexicon<Meaning>, word: string): readonly Entry<Meaning>[] {
  let entries = lexicon.loose.get(word);
  if (!entries) {
    const found: Entry<Meaning>[] = [];
    for (const part of lexicon.parts) {
      addLoose(part, `${word} `, 0, 0, found);
      addStems(part, word, found);
    }
    entries = found.length > 0 ? found : NONE;
    lexicon.loose.set(word, entries);
  }
  return entries;
}

function addStems<Meaning>(part: Part<Meaning>, word: string, entries: Entry<Meaning>[]): void {
  let from = 0;
  for (let length = SHORTEST_STEM; length <= word.length; length++) {
    const stem = word.slice(0, length);
    from = seek(part.loose, stem, from);
    if (!part.loose.startsWith(stem, from)) return;
    addLoose(part, `${stem}*`, from, STEMS_BEHIND, entries);
  }
}

function addLoose<Meaning>(
  part: Part<Meaning>,
  begin: string,
  from: number,
  behind: number,
  entries: Entry<Meaning>[],
): void {
  const { loose } = part;
  let at = seek(loose, begin, from);
  while (loose.startsWith(begin, at)) {
    const end = loose.indexOf('=', at);
    const [, ...rest] = loose.slice(at, end).split(' ');
    const { meaning, rank } = readSign(part, loose, end);
    entries.push({ rest, meaning, rank: rank + behind });
    at = loose.indexOf(',', end + 2) + 1 || loose.length;
  }
}
