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
  return left ?? right ?? predicate(parsed, adjective) ?? listed(parsed, compiled, adjective);
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

/** How long a list may be in which an adjective stands alone, in words. */
const LONGEST_LIST = 60;

/**
 * Alone in a list: of lines of business or of recipients ("Secteurs : automobile, politique, voyages"), or of purposes
 * ("Fines: comerciales, benéficos y políticos").
 */
function listed(
  parsed: ParsedSentence,
  { conjunctions }: CompiledLexicon,
  { from, to }: Mark<Concept>,
): PoliticalMention | null {
  const { tokens, marks } = parsed;
  const before = tokens[from]?.before ?? ' ';
  const after = tokens[to]?.before ?? '.';
  if (after === ' ' && !conjunctions.has(tokens[to]?.word ?? '')) return null;
  if (before === ' ' && !conjunctions.has(tokens[from - 1]?.word ?? '')) return null;
  if (has(parsed, 'sector') && before !== ' ' && after !== ' ') return { kind: 'actor', from, to };
  const head = marks.find(
    ({ concept, from: start }) =>
      start < from &&
      (concept === 'recipient' ||
        concept === 'client' ||
        concept === 'sector' ||
        concept === 'purposes' ||
        isEnds(parsed, start)),
  );
  if (!head || from - head.to > LONGEST_LIST) return null;
  const opens = tokens.slice(head.to, from + 1).some(({ before: mark }) => mark === ':' || mark === '|');
  if (!opens) return null;
  return head.concept === 'purposes' || isEnds(parsed, head.from)
    ? { kind: 'purpose', from, to, listed: true }
    : { kind: 'actor', from, to };
}

/** "Ends:", where a sentence begins with it. */
const ENDS = /^(?:fins?|fines|cele|zwecke|ziele|doeleinden|doelen|scopi|purposes|ends|uses|usages|usos|usi)$/;

function isEnds({ tokens }: ParsedSentence, at: number): boolean {
  return at === 0 && tokens[1]?.before === ':' && ENDS.test(tokens[0]?.word ?? '');
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
    else if (
      found ||
      (compiled.partings.has(token.word) && !compiled.conjunctions.has(parsed.tokens[index - 1]?.word ?? ''))
    )
      break;
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
