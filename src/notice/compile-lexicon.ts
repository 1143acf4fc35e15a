import { foldWord } from './fold-word';
import { CONCEPTS, type Concept, type Lexicon } from './lexicon';
import { compilePhrase, matchPhrase, type Phrase, readOpenings } from './phrase';
import type { Token } from './tokens';

/** A meaning found in a sentence: the words from index `from` up to, not including, `to`. */
export interface Mark<Meaning extends string> {
  concept: Meaning;
  from: number;
  to: number;
}

/** A pattern that begins with a word met; the rest of it is compiled when it is first needed. */
interface Candidate<Meaning extends string> {
  concept: Meaning;
  pattern: string;
  phrase: Phrase | null;
}

/** Finds the meanings of a vocabulary in a sentence, in the order of their first word. */
export type Marker<Meaning extends string> = (tokens: readonly Token[]) => Mark<Meaning>[];

/** Length of the keys by which stems and endings are looked up. */
const KEY = 3;
/** Words remembered with their candidates; a text with more different words only reads more slowly. */
const MOST_REMEMBERED = 20_000;

/** Compiles a vocabulary; the work per word of a text does not grow with the text. */
export function compileVocabulary<Meaning extends string>(
  vocabulary: Readonly<Record<Meaning, string>>,
  meanings: readonly Meaning[],
  skippable: ReadonlySet<string>,
): Marker<Meaning> {
  const byWord = new Map<string, Candidate<Meaning>[]>();
  const byStem = new Map<string, { stem: string; candidate: Candidate<Meaning> }[]>();
  const byEnding = new Map<string, { ending: string; candidate: Candidate<Meaning> }[]>();
  for (const concept of meanings) {
    for (const pattern of splitList(vocabulary[concept], ',')) {
      const candidate = { concept, pattern, phrase: null };
      const { exact, stems, endings } = readOpenings(pattern);
      for (const word of exact) addTo(byWord, word, candidate);
      for (const stem of stems) addTo(byStem, stem.slice(0, KEY), { stem, candidate });
      for (const ending of endings) addTo(byEnding, ending.slice(-KEY), { ending, candidate });
    }
  }
  const remembered = new Map<string, readonly Candidate<Meaning>[]>();
  const findCandidates = (word: string): readonly Candidate<Meaning>[] => {
    const stems = byStem.get(word.slice(0, KEY)) ?? [];
    const endings = byEnding.get(word.slice(-KEY)) ?? [];
    const isEnd = (ending: string) => word.length > ending.length && word.endsWith(ending);
    const found = [
      ...(byWord.get(word) ?? []),
      ...stems.filter(({ stem }) => word.startsWith(stem)).map(({ candidate }) => candidate),
      ...endings.filter(({ ending }) => isEnd(ending)).map(({ candidate }) => candidate),
    ];
    if (remembered.size < MOST_REMEMBERED) remembered.set(word, found);
    return found;
  };
  // By index: an iterator over each word's few candidates would cost more than trying them.
  return (tokens) => {
    const marks: Mark<Meaning>[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const word = tokens[from]?.word ?? '';
      const candidates = remembered.get(word) ?? findCandidates(word);
      for (let index = 0; index < candidates.length; index++) {
        const candidate = candidates[index];
        if (!candidate) break;
        candidate.phrase ??= compilePhrase(candidate.pattern);
        const { phrase } = candidate;
        const to = phrase.length === 1 ? from + 1 : matchPhrase(phrase, tokens, from, skippable);
        if (to !== -1) marks.push({ concept: candidate.concept, from, to });
      }
    }
    return marks;
  };
}

/** A lexicon ready to read with. */
export interface CompiledLexicon {
  lexicon: Lexicon;
  mark: Marker<Concept>;
  subjects: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  nested: ReadonlySet<string>;
  partings: ReadonlySet<string>;
  skippable: ReadonlySet<string>;
}

/** Compiles a lexicon; done once for each language that is met. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const skippable = foldWords(lexicon.skippable);
  return {
    lexicon,
    mark: compileVocabulary(lexicon.concepts, CONCEPTS, skippable),
    subjects: foldWords(lexicon.subjects),
    conjunctions: foldWords(lexicon.conjunctions),
    nested: foldWords(lexicon.nested),
    partings: foldWords(lexicon.partings),
    skippable,
  };
}

/** Folds a list of words written with blanks between them. */
export function foldWords(words: string): ReadonlySet<string> {
  return new Set(splitList(words, ' ').map(foldWord));
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Splits a list as data files write it, on one line or several; an empty one has no parts. */
export function splitList(list: string, separator: ',' | ' '): string[] {
  return list
    .replace(/\s+/g, ' ')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
