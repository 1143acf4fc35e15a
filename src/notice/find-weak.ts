import type { CompiledLexicon, Mark } from './compile-lexicon';
import type { PoliticalMention } from './find-mentions';
import { isBuyer } from './is-buyer';
import type { Concept } from './lexicon';
import { has, type ParsedSentence } from './parse-sentence';
import { isWithinGiving } from './within-giving';

/** How far a verb may stand from the one who does it, in words. */
const NEXT_REACH = 3;
/** How far behind its preposition a recipient that is only one word may stand, in words. */
const ALONE_REACH = 6;
const CANDIDATE = /^[ck]andidat/;
const PARTY = /^(?:parti|partei|partij|partido|partito|partia|partii)$/;
/** "By", in the languages that are read. */
const AGENTS: ReadonlySet<string> = new Set('par by von por dal dalla da door pelo pela przez'.split(' '));
/** Words that count only beside another one. */
export const WEAK: ReadonlySet<Concept> = new Set([
  'weak-actor',
  'doubtful-actor',
  'doubtful-body',
  'weak-process',
  'doubtful-process',
]);

/**
 * "Un élu", "un candidat", "votes" prove nothing alone: they count beside a clear mention, or beside another one that
 * is not doubtful too; two doubtful recipients ("to candidates and campaigns") also back each other, and what is given
 * to "partis" is given to parties.
 */
export function findWeak(
  parsed: ParsedSentence,
  clear: readonly PoliticalMention[],
  compiled: CompiledLexicon,
): PoliticalMention[] {
  const weak = parsed.marks.filter(
    ({ concept, from, to }) => WEAK.has(concept) && !clear.some((one) => one.from < to && from < one.to),
  );
  // The name of a party does not make a vote among its members a use of data for politics.
  const backed = clear.some(({ kind }) => kind === 'purpose' || kind === 'actor' || kind === 'process');
  return weak
    .filter((mark) => {
      if (backed) return true;
      const others = weak.filter(
        (other) => stemAt(parsed, other) !== stemAt(parsed, mark) && (other.to <= mark.from || other.from >= mark.to),
      );
      const sure = [mark, ...others].some(({ concept }) => concept === 'weak-actor' || concept === 'weak-process');
      if (
        (others.length > 0 && sure) ||
        isNamedParty(parsed, mark, others.length) ||
        isUser(parsed, mark) ||
        isOurs(parsed, mark, others.length)
      )
        return true;
      const trait = clear.some(({ kind }) => kind === 'trait' || kind === 'leaning');
      if (mark.concept === 'weak-actor' || (mark.concept === 'doubtful-actor' && trait)) {
        return isRecipient(parsed, mark, compiled) || isRefused(parsed, mark);
      }
      if (isBuyer(parsed, mark) && isRecipient(parsed, mark, compiled)) return true;
      return (
        mark.concept === 'doubtful-actor' &&
        isRecipient(parsed, mark, compiled) &&
        others.some((other) => other.concept === 'doubtful-actor' && isRecipient(parsed, other, compiled))
      );
    })
    .map(({ concept, from, to }) => ({
      kind: concept === 'weak-process' || concept === 'doubtful-process' ? 'process' : 'actor',
      from,
      to,
    }));
}

/** "Le Parti …", "le parti Horizon": written as a name, and not because a sentence begins there. */
function isNamedParty(parsed: ParsedSentence, mark: Mark<Concept>, others: number): boolean {
  const word = parsed.tokens[mark.from];
  const next = parsed.tokens[mark.to];
  // "The Party will … for elections": in English the word is used of contracts, too.
  if (word?.word === 'party' && word.capital && mark.from > 0 && others > 0) return true;
  if (mark.concept !== 'weak-actor' || mark.from === 0 || !word) return false;
  return word.capital !== (next?.capital ?? false) || (word.capital && next !== undefined && next.before === ' ');
}

/** "The party uses the data": what uses data is an organisation. */
function isUser(parsed: ParsedSentence, mark: Mark<Concept>): boolean {
  return (
    mark.concept === 'weak-actor' &&
    (has(parsed, 'data') || has(parsed, 'person')) &&
    parsed.marks.some(
      ({ concept, from, to }) =>
        (concept === 'use' || concept === 'collect' || concept === 'contact') &&
        ((from >= mark.to && from - mark.to <= NEXT_REACH) || (to <= mark.from && isAgent(parsed, mark))),
    )
  );
}

/** "Unsere Partei", "notre parti": no contract speaks so; in English it is a feast as well. */
function isOurs(parsed: ParsedSentence, { concept, from }: Mark<Concept>, others: number): boolean {
  const word = parsed.tokens[from]?.word ?? '';
  if (concept !== 'weak-actor' && concept !== 'doubtful-actor') return false;
  // Whoever hires has candidates as well; who has a campaign or a list besides does not hire.
  if (!PARTY.test(word) && !(others > 0 && CANDIDATE.test(word))) return false;
  return parsed.marks.some((mark) => mark.concept === 'we' && mark.to === from);
}

/** "By the party": the preposition stands right before it, or before its article. */
function isAgent(parsed: ParsedSentence, { from }: Mark<Concept>): boolean {
  return [from - 1, from - 2].some((index) => AGENTS.has(parsed.tokens[index]?.word ?? ''));
}

/** "We refuse all requests from parties": what is refused is named clearly enough. */
function isRefused(parsed: ParsedSentence, { concept, from }: Mark<Concept>): boolean {
  if (concept !== 'weak-actor' || parsed.negated[from] !== true) return false;
  return has(parsed, 'bars') || ((has(parsed, 'share') || has(parsed, 'gets')) && has(parsed, 'data'));
}

/** What a list of recipients, or of their lines of business, is announced by. */
const LISTING: ReadonlySet<Concept> = new Set<Concept>(['recipient', 'client', 'sector']);

/** Behind a verb of giving and its preposition, or in a list of recipients. */
function isRecipient(parsed: ParsedSentence, mark: Mark<Concept>, { lexicon }: CompiledLexicon): boolean {
  if (parsed.marks.some(({ concept, to }) => LISTING.has(concept) && to <= mark.from)) return true;
  if (isWithinGiving(parsed, mark)) return true;
  return parsed.marks.some(
    ({ concept, to }) =>
      (concept === 'share' || concept === 'sell' || concept === 'gets') &&
      to <= mark.from &&
      (lexicon.concepts.toward === '' ||
        parsed.marks.some(
          (preposition) =>
            preposition.concept === 'toward' &&
            preposition.from >= to - 1 &&
            preposition.to <= mark.from &&
            mark.from - preposition.to <= ALONE_REACH,
        )),
  );
}

/** The beginning of a word, so that singular and plural count once. */
function stemAt(parsed: ParsedSentence, mark: Mark<Concept>): string {
  return (parsed.tokens[mark.from]?.word ?? '').slice(0, 4);
}
