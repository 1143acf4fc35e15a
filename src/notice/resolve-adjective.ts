import type { CompiledLexicon, Mark } from './compile-lexicon';
import type { PoliticalMention } from './find-mentions';
import type { Concept } from './lexicon';
import { has, type ParsedSentence } from './parse-sentence';

const KIND_OF_HEAD: Partial<Record<Concept, PoliticalMention['kind']>> = {
  activity: 'purpose',
  body: 'actor',
  trait: 'trait',
  segment: 'segment',
};
/** How far an adjective may stand from its noun, in words. */
const REACH = 8;
/** How many words of no known meaning may stand between them: "commerciale, associative ou politique". */
const MOST_STRANGERS = 4;

/** Finds the noun that a political adjective belongs to; alone in a list of sectors it is a recipient, else nothing. */
export function resolveAdjective(
  parsed: ParsedSentence,
  compiled: CompiledLexicon,
  adjective: Mark<Concept>,
): PoliticalMention | null {
  const { adjectives } = compiled.lexicon;
  const left = adjectives === 'before' ? null : lookLeft(parsed, compiled, adjective);
  const right = adjectives === 'after' ? null : lookRight(parsed, compiled, adjective);
  if (left && isNature(parsed, left)) return { ...left, kind: 'trait' };
  if (left && right) return adjective.from - left.from <= right.to - adjective.to ? left : right;
  return left ?? right ?? predicate(parsed, adjective) ?? listedAlone(parsed, adjective);
}

/** "Of a political nature" belongs to what stands before it: data of that nature are a category, not a purpose. */
const NATURES: ReadonlySet<string> = new Set(
  'caractere nature ordre caracter naturaleza indole carattere natura carater aard karakter art charakter charakteru'.split(
    ' ',
  ),
);

function isNature(parsed: ParsedSentence, { from }: PoliticalMention): boolean {
  if (!NATURES.has(parsed.tokens[from]?.word ?? '')) return false;
  return parsed.marks.some(({ concept, to }) => concept === 'data' && to <= from && from - to <= 1);
}

/** Forms of "to be" in the languages that are read, folded. */
const COPULAS: ReadonlySet<string> = new Set(
  'is are was were be being est sont etait soit ist sind sei es son sea sean e sono sia siano zijn wordt sao seja sejam jest sa bedzie'.split(
    ' ',
  ),
);
/** "Any body whose aims are political": the noun stands before the verb. */
const PREDICATE_REACH = 3;

function predicate(parsed: ParsedSentence, { from, to }: Mark<Concept>): PoliticalMention | null {
  if (!COPULAS.has(parsed.tokens[from - 1]?.word ?? '')) return null;
  for (let index = from - 2; index >= Math.max(0, from - 1 - PREDICATE_REACH); index--) {
    const head = headAt(parsed, index);
    if (head) return { kind: head, from: index, to };
  }
  return null;
}
/** "Secteurs : automobile, politique, voyages": an adjective alone in a list of lines of business. */
function listedAlone(parsed: ParsedSentence, { from, to }: Mark<Concept>): PoliticalMention | null {
  const before = parsed.tokens[from]?.before;
  const after = parsed.tokens[to]?.before ?? '.';
  const alone = (before === ',' || before === ':') && after !== ' ';
  return alone && has(parsed, 'sector') ? { kind: 'actor', from, to } : null;
}

function lookLeft(
  parsed: ParsedSentence,
  compiled: CompiledLexicon,
  adjective: Mark<Concept>,
): PoliticalMention | null {
  let strangers = 0;
  for (let index = adjective.from - 1; index >= Math.max(0, adjective.from - REACH); index--) {
    const next = parsed.tokens[index + 1];
    if (!next || (next.before !== ' ' && next.before !== ',')) return null;
    const head = headAt(parsed, index);
    if (head) return { kind: head, from: index, to: adjective.to };
    const word = parsed.tokens[index]?.word ?? '';
    if (compiled.partings.has(word) || isActWord(parsed, index)) return null;
    if (!compiled.conjunctions.has(word) && ++strangers > MOST_STRANGERS) return null;
  }
  return null;
}

function lookRight(
  parsed: ParsedSentence,
  compiled: CompiledLexicon,
  adjective: Mark<Concept>,
): PoliticalMention | null {
  let found: PoliticalMention | null = null;
  let strangers = 0;
  for (let index = adjective.to; index < Math.min(parsed.tokens.length, adjective.to + REACH); index++) {
    const token = parsed.tokens[index];
    if (!token || (token.before !== ' ' && (found || token.before !== ','))) break;
    const head = headAt(parsed, index);
    // The last noun of a compound is its head: "political party affiliation".
    if (head) found = { kind: head, from: adjective.from, to: index + 1 };
    else if (found || compiled.partings.has(token.word)) break;
    else if (!compiled.conjunctions.has(token.word) && ++strangers > MOST_STRANGERS) break;
  }
  return found;
}

function headAt(parsed: ParsedSentence, index: number): PoliticalMention['kind'] | undefined {
  for (const mark of parsed.marks) {
    if (mark.from > index) break;
    const kind = KIND_OF_HEAD[mark.concept];
    if (kind && mark.to > index) return kind;
  }
  return undefined;
}

function isActWord(parsed: ParsedSentence, index: number): boolean {
  return parsed.marks.some(({ concept, from, to }) => concept === 'contact' && from <= index && to > index);
}
