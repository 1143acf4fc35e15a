/**
 * Phrases of one or several languages, each with what it means. Nothing is compiled: the phrases stay one long string,
 * and a word is looked for in it when it is first met, because most pages show few words and building an index of all
 * phrases would cost more than reading the page.
 */
export interface Lexicon<Meaning> {
  text: string;
  /** Where the phrases of each meaning start in the text, ascending. */
  starts: readonly number[];
  meanings: readonly Meaning[];
  found: Map<string, readonly Entry<Meaning>[]>;
  /** What was found in lists of words that have been looked through. */
  hits: WeakMap<readonly string[], readonly Hit<Meaning>[]>;
}

interface Entry<Meaning> {
  rest: readonly string[];
  meaning: Meaning;
}

/** A phrase found among words. */
interface Hit<Meaning> {
  meaning: Meaning;
  /** Index of its first word, and how many words it takes. */
  at: number;
  length: number;
}

const SEPARATOR = ', ';
const NONE: readonly never[] = [];
/** Letters of a word that are looked for; a stem must have as many. */
const STEM = 4;

/**
 * A lexicon of phrases separated by `, `, of lower-case words without accents. A word may end in `*` (a stem of at least
 * four letters when it is the first word); a word other than the first may be `a|b` (either word). Where two meanings
 * have the same phrase, the one named first wins.
 */
export function makeLexicon<Meaning>(groups: Iterable<readonly [Meaning, string]>): Lexicon<Meaning> {
  const starts: number[] = [];
  const meanings: Meaning[] = [];
  let text = '';
  for (const [meaning, phrases] of groups) {
    starts.push(text.length);
    meanings.push(meaning);
    text += SEPARATOR + phrases;
  }
  return { text: `${text},`, starts, meanings, found: new Map(), hits: new WeakMap() };
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
  let entries = lexicon.found.get(word);
  if (!entries) {
    entries = lookUp(lexicon, word);
    lexicon.found.set(word, entries);
  }
  let best: Entry<Meaning> | null = null;
  for (const entry of entries) {
    if ((best === null || entry.rest.length > best.rest.length) && matchesRest(entry.rest, words, at + 1)) best = entry;
  }
  return best && { meaning: best.meaning, at, length: best.rest.length + 1 };
}

/** Every phrase that starts with a word, or with a stem of it. */
function lookUp<Meaning>({ text, starts, meanings }: Lexicon<Meaning>, word: string): readonly Entry<Meaning>[] {
  const wanted = SEPARATOR + word.slice(0, STEM);
  let entries: Entry<Meaning>[] | null = null;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const start = at + SEPARATOR.length;
    const phrase = text.slice(start, text.indexOf(',', start));
    const space = phrase.indexOf(' ');
    const first = space < 0 ? phrase : phrase.slice(0, space);
    if (first !== word && !(first.endsWith('*') && word.startsWith(first.slice(0, -1)))) continue;
    const rest = space < 0 ? NONE : phrase.slice(space + 1).split(' ');
    const meaning = meanings[indexAt(starts, at)];
    if (meaning !== undefined) {
      entries ??= [];
      entries.push({ rest, meaning });
    }
  }
  return entries ?? NONE;
}

function indexAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function matchesRest(rest: readonly string[], words: readonly string[], from: number): boolean {
  for (let i = 0; i < rest.length; i++) {
    const word = words[from + i];
    const wanted = rest[i] ?? '';
    if (word === undefined || !(wanted === word || matchesLoosely(wanted, word))) return false;
  }
  return true;
}

function matchesLoosely(wanted: string, word: string): boolean {
  if (wanted.includes('|')) return wanted.split('|').some((one) => one === word || matchesStem(one, word));
  return matchesStem(wanted, word);
}

function matchesStem(wanted: string, word: string): boolean {
  return wanted.endsWith('*') && word.startsWith(wanted.slice(0, -1));
}
