import type { CompiledLexicon, Mark } from './compile-lexicon';
import type { Concept } from './lexicon';
import { has, type ParsedSentence } from './parse-sentence';

/** A mention of politics that could be a use of data; what kind of thing is political decides what it takes. */
export interface PoliticalMention {
  kind: 'purpose' | 'actor' | 'party' | 'process' | 'trait' | 'segment';
  from: number;
  to: number;
}

const KIND_OF_HEAD: Partial<Record<Concept, PoliticalMention['kind']>> = {
  activity: 'purpose',
  body: 'actor',
  trait: 'trait',
  segment: 'segment',
};
const KIND_OF_PHRASE: Partial<Record<Concept, PoliticalMention['kind']>> = {
  purpose: 'purpose',
  actor: 'actor',
  process: 'process',
  'party-name': 'party',
};
/** How far an adjective may stand from its noun, in words. */
const REACH = 8;
/** How many words of no known meaning may stand between them: "commerciale, associative ou politique". */
const MOST_STRANGERS = 4;
/** Art. 9 lists: this many other special categories within this many words make an opinion a mere item. */
const LISTED_WITH = 2;
const LIST_REACH = 20;

/** Finds what is political in a sentence, traps and lists of special categories left out. */
export function findMentions(parsed: ParsedSentence, compiled: CompiledLexicon): PoliticalMention[] {
  const mentions: PoliticalMention[] = [];
  for (const mark of parsed.marks) {
    const kind = KIND_OF_PHRASE[mark.concept];
    if (kind && (mark.concept !== 'party-name' || isWrittenAsName(parsed, mark)))
      mentions.push({ kind, from: mark.from, to: mark.to });
    else if (mark.concept === 'political') {
      const mention = resolveAdjective(parsed, compiled, mark);
      if (mention) mentions.push(mention);
    }
  }
  const specials = parsed.marks.filter(({ concept }) => concept === 'special');
  const kept = mentions.filter((mention) => mention.kind !== 'trait' || !isListed(mention, specials));
  return [...kept, ...findWeak(parsed, kept)];
}

/** Its first word is capitalised: "La France insoumise". */
function isWrittenAsName(parsed: ParsedSentence, { from, to }: Mark<Concept>): boolean {
  return to > from && parsed.tokens[from]?.capital === true;
}

/** The noun that an adjective belongs to decides; an adjective alone in a list of sectors is a recipient. */
function resolveAdjective(
  parsed: ParsedSentence,
  compiled: CompiledLexicon,
  adjective: Mark<Concept>,
): PoliticalMention | null {
  const { adjectives } = compiled.lexicon;
  const left = adjectives === 'before' ? null : lookLeft(parsed, compiled, adjective);
  const right = adjectives === 'after' ? null : lookRight(parsed, compiled, adjective);
  if (left && right) return adjective.from - left.from <= right.to - adjective.to ? left : right;
  return left ?? right ?? listedAlone(parsed, adjective);
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

function isListed(mention: PoliticalMention, specials: readonly Mark<Concept>[]): boolean {
  const near = specials.filter(({ from, to }) => mention.from - to <= LIST_REACH && from - mention.to <= LIST_REACH);
  return near.length >= LISTED_WITH;
}

/**
 * "Un élu", "un candidat", "votes" prove nothing alone: they count beside a clear mention, or beside another one that
 * is not doubtful too; two doubtful recipients ("to candidates and campaigns") also back each other.
 */
function findWeak(parsed: ParsedSentence, clear: readonly PoliticalMention[]): PoliticalMention[] {
  const weak = parsed.marks.filter(
    ({ concept, from, to }) => WEAK.has(concept) && !clear.some((one) => one.from < to && from < one.to),
  );
  return weak
    .filter((mark) => {
      const clause = parsed.clauseOf[mark.from];
      // The name of a party does not make a vote among its members a use of data for politics.
      if (clear.some(({ kind, from }) => kind !== 'party' && parsed.clauseOf[from] === clause)) return true;
      const others = weak.filter(
        (other) => parsed.clauseOf[other.from] === clause && stemAt(parsed, other) !== stemAt(parsed, mark),
      );
      const sure = [mark, ...others].some(({ concept }) => concept === 'weak-actor' || concept === 'weak-process');
      return (others.length > 0 && sure) || isNamedParty(parsed, mark) || areRecipients(parsed, mark, others);
    })
    .map(({ concept, from, to }) => ({
      kind: concept === 'weak-actor' || concept === 'doubtful-actor' ? 'actor' : 'process',
      from,
      to,
    }));
}

const WEAK: ReadonlySet<Concept> = new Set(['weak-actor', 'doubtful-actor', 'weak-process', 'doubtful-process']);

/** "Le Parti …", "le parti Horizon": written as a name, and not because a sentence begins there. */
function isNamedParty(parsed: ParsedSentence, mark: Mark<Concept>): boolean {
  const word = parsed.tokens[mark.from];
  const next = parsed.tokens[mark.to];
  if (mark.concept !== 'weak-actor' || mark.from === 0 || !word) return false;
  return word.capital !== (next?.capital ?? false) || (word.capital && next !== undefined && next.before === ' ');
}

/** Two doubtful words that both stand behind a verb of giving and its preposition. */
function areRecipients(parsed: ParsedSentence, mark: Mark<Concept>, others: readonly Mark<Concept>[]): boolean {
  const isRecipient = ({ concept, from }: Mark<Concept>) =>
    concept === 'doubtful-actor' &&
    parsed.marks.some(
      (give) =>
        (give.concept === 'share' || give.concept === 'sell') &&
        parsed.marks.some((to) => to.concept === 'toward' && to.from > give.from && to.to <= from && from - to.to <= 6),
    );
  return isRecipient(mark) && others.some(isRecipient);
}

/** The beginning of a word, so that singular and plural count once. */
function stemAt(parsed: ParsedSentence, mark: Mark<Concept>): string {
  return (parsed.tokens[mark.from]?.word ?? '').slice(0, 4);
}
