/**
 * Phrases of one or several languages, each with what it means. The phrases stay one long string, and a word is looked
 * for in it when it is first met: most pages show few words, and an index of all phrases would cost more than reading
 * the page. It is made where a page turns out to show many.
 */
export interface Lexicon<Meaning> {
  text: string;
  /** Where the phrases of each meaning start in the text, ascending. */
  starts: readonly number[];
  meanings: readonly Meaning[];
  /** Where the phrases stand in the text whose first word is a stem. */
  stems: readonly number[];
  found: Map<string, readonly Entry<Meaning>[]>;
  index: StartIndex | null;
  /** What was found in lists of words that have been looked through. */
  hits: WeakMap<readonly string[], readonly Hit<Meaning>[]>;
}

/** Where phrases start, by their first two letters: the last one of each bucket, and for each the one before it. */
interface StartIndex {
  last: Int32Array;
  places: number[];
  before: number[];
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
 * A lexicon of phrases separated by `, `, of lower-case words without accents. A word may end in `*` (a stem); a word other than the first may be `a|b` (either word), `?` (any word) or `~` (up to five of any). Where two meanings
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
  return { text, starts, meanings, stems: findStems(text), found: new Map(), index: null, hits: new WeakMap() };
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

function findStems(text: string): number[] {
  const stems: number[] = [];
  for (let star = text.indexOf('*'); star >= 0; star = text.indexOf('*', star + 1)) {
    const at = text.lastIndexOf(SEPARATOR, star);
    if (!text.slice(at + SEPARATOR.length, star).includes(' ')) stems.push(at);
  }
  return stems;
}

/** Words of a page that are looked for one by one before an index is made. */
const MANY_WORDS = 30;

/** Every phrase that starts with a word, or with a stem of it. */
function lookUp<Meaning>(lexicon: Lexicon<Meaning>, word: string): readonly Entry<Meaning>[] {
  const { text, stems, found } = lexicon;
  const entries: Entry<Meaning>[] = [];
  if (found.size === MANY_WORDS) lexicon.index = indexStarts(text);
  if (lexicon.index) addIndexed(lexicon, lexicon.index, word, entries);
  else addScanned(lexicon, word, entries);
  for (const at of stems) {
    const start = at + SEPARATOR.length;
    if (word.startsWith(text.slice(start, text.indexOf('*', start)))) addEntry(lexicon, at, entries);
  }
  return entries.length > 0 ? entries : NONE;
}

// With what stands before it: browsers skip through a text the faster, the longer what they look for is.
function addScanned<Meaning>(lexicon: Lexicon<Meaning>, word: string, entries: Entry<Meaning>[]): void {
  const { text } = lexicon;
  const wanted = SEPARATOR + word;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (endsWord(text, at + wanted.length)) addEntry(lexicon, at, entries);
}

function addIndexed<Meaning>(
  lexicon: Lexicon<Meaning>,
  { last, places, before }: StartIndex,
  word: string,
  entries: Entry<Meaning>[],
): void {
  const { text } = lexicon;
  const first = entries.length;
  for (let i = last[bucketOf(word, 0)] ?? -1; i >= 0; i = before[i] ?? -1) {
    const at = places[i] ?? 0;
    const start = at + SEPARATOR.length;
    if (text.startsWith(word, start) && endsWord(text, start + word.length)) addEntry(lexicon, at, entries);
  }
  // The phrase named first wins a tie, as in a scan.
  if (entries.length - first > 1) entries.reverse();
}

function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 44;
}

function indexStarts(text: string): StartIndex {
  const index: StartIndex = { last: new Int32Array(1024).fill(-1), places: [], before: [] };
  for (let at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, at + 1)) {
    const bucket = bucketOf(text, at + SEPARATOR.length);
    index.before.push(index.last[bucket] ?? -1);
    index.last[bucket] = index.places.length;
    index.places.push(at);
  }
  return index;
}

function bucketOf(text: string, at: number): number {
  const second = text.charCodeAt(at + 1);
  return ((text.charCodeAt(at) & 31) << 5) | (second > 47 ? second & 31 : 0);
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

function matchesRest(rest: readonly string[], words: readonly string[], from: number, start = 0): boolean {
  for (let i = start; i < rest.length; i++) {
    const wanted = rest[i] ?? '';
    const at = from + i - start;
    if (wanted === '~') return matchesLater(rest, words, at, i + 1);
    const word = words[at];
    if (word === undefined || !(wanted === word || matchesLoosely(wanted, word))) return false;
  }
  return true;
}

const LONGEST_GAP = 5;

function matchesLater(rest: readonly string[], words: readonly string[], from: number, start: number): boolean {
  for (let gap = 0; gap <= LONGEST_GAP; gap++) if (matchesRest(rest, words, from + gap, start)) return true;
  return false;
}

function matchesLoosely(wanted: string, word: string): boolean {
  if (wanted === '?') return true;
  if (wanted.includes('|')) return wanted.split('|').some((one) => one === word || matchesStem(one, word));
  return matchesStem(wanted, word);
}

function matchesStem(wanted: string, word: string): boolean {
  return wanted.endsWith('*') && word.startsWith(wanted.slice(0, -1));
}
