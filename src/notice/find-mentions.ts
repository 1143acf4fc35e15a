import type { CompiledLexicon, Mark } from './compile-lexicon';
import { findWeak, WEAK } from './find-weak';
import type { Concept } from './lexicon';
import { has, type ParsedSentence } from './parse-sentence';
import { resolveAdjective } from './resolve-adjective';

/** A mention of politics that could be a use of data; what kind of thing is political decides what it takes. */
export interface PoliticalMention {
  kind: 'purpose' | 'actor' | 'party' | 'process' | 'trait' | 'leaning' | 'segment';
  from: number;
  to: number;
  /** Set when it stands alone in a list of purposes. */
  listed?: true;
}

const KIND_OF_PHRASE: Partial<Record<Concept, PoliticalMention['kind']>> = {
  purpose: 'purpose',
  actor: 'actor',
  process: 'process',
  'party-name': 'party',
  leaning: 'leaning',
};
const NOTHING: readonly PoliticalMention[] = [];
/** Art. 9 lists: this many other special categories within this many words make an opinion a mere item. */
const LISTED_WITH = 2;
const LIST_REACH = 20;
/** "Proximity to a party", "member of a party": a trait of a person within this many words makes the party one too. */
const TRAIT_REACH = 3;

/**
 * Finds what is political in a sentence, traps and lists of special categories left out; in a long document also what
 * only sounds political, and sentences on elections of others.
 */
export function findMentions(
  parsed: ParsedSentence,
  compiled: CompiledLexicon,
  long = false,
): readonly PoliticalMention[] {
  const others = has(parsed, 'other-election');
  if ((long && others) || !parsed.marks.some(({ concept }) => POLITICAL.has(concept))) return NOTHING;
  const mentions: PoliticalMention[] = [];
  for (const mark of parsed.marks) {
    const kind = KIND_OF_PHRASE[mark.concept];
    if (kind === 'process' && others) continue;
    if (kind && (mark.concept !== 'party-name' || isWrittenAsName(parsed, mark)))
      mentions.push({ kind, from: mark.from, to: mark.to });
    else if (mark.concept === 'political') {
      const mention = resolveAdjective(parsed, compiled, mark);
      if (mention) mentions.push(mention);
    }
  }
  const specials = parsed.marks.filter(({ concept }) => concept === 'special');
  const kept = mentions.filter(
    (mention) => (mention.kind !== 'trait' && mention.kind !== 'leaning') || !isListed(mention, specials),
  );
  const clear = kept.some(({ kind }) => kind === 'purpose' || kind === 'actor' || kind === 'party');
  const found = others || (long && !clear) ? [] : findWeak(parsed, kept, compiled);
  const weak = long ? found.filter(({ kind }) => kind === 'actor') : found;
  return [
    ...kept.map((mention) => (isListed(mention, specials) ? asTrait(parsed, mention, []) : mention)),
    ...weak.map((mention) => asTrait(parsed, mention, specials)),
  ];
}

/** Its first word is capitalised: "La France insoumise". */
function isWrittenAsName(parsed: ParsedSentence, { from, to }: Mark<Concept>): boolean {
  return to > from && parsed.tokens[from]?.capital === true;
}

function isListed(mention: PoliticalMention, specials: readonly Mark<Concept>[]): boolean {
  const near = specials.filter(({ from, to }) => mention.from - to <= LIST_REACH && from - mention.to <= LIST_REACH);
  return near.length >= LISTED_WITH;
}

/** "Adhesion to a party" is a trait of a person, not a recipient. */
function asTrait(
  parsed: ParsedSentence,
  mention: PoliticalMention,
  specials: readonly Mark<Concept>[],
): PoliticalMention {
  const data = parsed.marks.filter(({ concept }) => concept === 'data');
  const belongs = parsed.marks.some(
    ({ concept, from, to }) =>
      concept === 'trait' &&
      to <= mention.from &&
      mention.from - from <= TRAIT_REACH &&
      !data.some((other) => other.from === from),
  );
  return belongs || isListed(mention, specials) ? { ...mention, kind: 'trait' } : mention;
}

const POLITICAL: ReadonlySet<string> = new Set<string>(['political', ...Object.keys(KIND_OF_PHRASE), ...WEAK]);
