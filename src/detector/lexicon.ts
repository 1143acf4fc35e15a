/** Phrases of one or several languages, each with what it means. Filled once, then only read. */
export interface Lexicon<Meaning> {
  /** By whole first word, or by the first letters of a first word that ends in `*`. */
  whole: Map<string, Entry<Meaning>[]>;
  stems: Map<string, Entry<Meaning>[]>;
}

interface Entry<Meaning> {
  /** The first word when it is a stem, without the star; else empty. */
  stem: string;
  rest: readonly string[];
  meaning: Meaning;
}

/** A phrase found among words. */
export interface Hit<Meaning> {
  meaning: Meaning;
  /** Index of its first word, and how many words it takes. */
  at: number;
  length: number;
}

const STEM_KEY = 4;
const NONE: readonly never[] = [];

/** A lexicon without phrases. */
export function makeLexicon<Meaning>(): Lexicon<Meaning> {
  return { whole: new Map(), stems: new Map() };
}

/**
 * Adds phrases, separated by commas, of lower-case words without accents. A word may end in `*` (a stem of at least four
 * letters when it is the first word) and may be `a|b` (either word).
 */
export function addPhrases<Meaning>(lexicon: Lexicon<Meaning>, phrases: string, meaning: Meaning): void {
  for (const phrase of phrases.split(', ')) {
    const [first = '', ...rest] = phrase.split(' ');
    for (const word of first.includes('|') ? first.split('|') : [first]) {
      const isStem = word.endsWith('*');
      const stem = isStem ? word.slice(0, -1) : '';
      const index = isStem ? lexicon.stems : lexicon.whole;
      const key = isStem ? stem.slice(0, STEM_KEY) : word;
      const entry = { stem, rest, meaning };
      const entries = index.get(key);
      if (entries) entries.push(entry);
      else index.set(key, [entry]);
    }
  }
}

/** Finds phrases in words from left to right; the longest wins and its words are used up. */
export function findPhrases<Meaning>(lexicon: Lexicon<Meaning>, words: readonly string[]): Hit<Meaning>[] {
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
  let best: Entry<Meaning> | null = null;
  let length = 0;
  for (const entry of lexicon.whole.get(word) ?? NONE) {
    if (entry.rest.length >= length && matchesRest(entry.rest, words, at + 1)) {
      if (entry.rest.length + 1 > length) best = entry;
      length = Math.max(length, entry.rest.length + 1);
    }
  }
  if (word.length >= STEM_KEY) {
    for (const entry of lexicon.stems.get(word.slice(0, STEM_KEY)) ?? NONE) {
      if (entry.rest.length + 1 > length && word.startsWith(entry.stem) && matchesRest(entry.rest, words, at + 1)) {
        best = entry;
        length = entry.rest.length + 1;
      }
    }
  }
  return best && { meaning: best.meaning, at, length };
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
