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
  /** Where the phrases stand in the text whose first word is a stem. */
  stems: readonly number[];
  found: Map<string, readonly Entry<Meaning>[]>;
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

/**
 * A lexicon of phrases separated by `, `, of lower-case words without accents. A word may end in `*` (a stem); a word other than the first may be `a|b` (either word). Where two meanings
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
  text += ',';
  return { text, starts, meanings, stems: findStems(text), found: new Map() };
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

function findStems(text: string): number[] {
  const stems: number[] = [];
  for (let star = text.indexOf('*'); star >= 0; star = text.indexOf('*', star + 1)) {
    const at = text.lastIndexOf(SEPARATOR, star);
    if (!text.slice(at + SEPARATOR.length, star).includes(' ')) stems.push(at);
  }
  return stems;
}

/**
 * Every phrase that starts with a word, or with a stem of it. The whole word is looked for, with what stands before it:
 * browsers skip through a text the faster, the longer what they look for is.
 */
function lookUp<Meaning>(lexicon: Lexicon<Meaning>, word: string): readonly Entry<Meaning>[] {
  const { text, stems } = lexicon;
  let entries: Entry<Meaning>[] | null = null;
  const wanted = SEPARATOR + word;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const after = text[at + wanted.length];
    if (after !== ' ' && after !== ',') continue;
    entries ??= [];
    addEntry(lexicon, at, entries);
  }
  for (const at of stems) {
    const start = at + SEPARATOR.length;
    if (!word.startsWith(text.slice(start, text.indexOf('*', start)))) continue;
    entries ??= [];
    addEntry(lexicon, at, entries);
  }
  return entries ?? NONE;
}

function addEntry<Meaning>({ text, starts, meanings }: Lexicon<Meaning>, at: number, entries: Entry<Meaning>[]): void {
  const start = at + SEPARATOR.length;
  const phrase = text.slice(start, text.indexOf(',', start));
  const space = phrase.indexOf(' ');
  const meaning = meanings[indexAt(starts, at)];
  if (meaning !== undefined) entries.push({ rest: space < 0 ? NONE : phrase.slice(space + 1).split(' '), meaning });
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
