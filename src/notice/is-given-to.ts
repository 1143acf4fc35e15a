import type { CompiledLexicon, Mark } from './compile-lexicon';
import type { PoliticalMention } from './find-mentions';
import type { Concept } from './lexicon';
import { isAct, type ParsedSentence } from './parse-sentence';
import { isWithinGiving } from './within-giving';

/** How far the preposition of a recipient may stand before it, in words: "to brokers, pollsters and political parties". */
const TOWARD_REACH = 30;
/** How far a verb may stand behind its subject, in words. */
const SUBJECT_REACH = 7;
/** What one who has the data does. */
const DOINGS: ReadonlySet<Concept> = new Set<Concept>(['use', 'collect', 'share', 'contact']);

/** Says whether what is mentioned stands where a recipient stands: behind "to", "with", "by", or before ", to whom". */
export function isGivenTo(
  parsed: ParsedSentence,
  mention: PoliticalMention,
  lead: ParsedSentence | null,
  compiled: CompiledLexicon,
): boolean {
  if (compiled.lexicon.concepts.toward.length === 0 || isWithinGiving(parsed, mention)) return true;
  if (isWhom(parsed, mention, compiled)) return true;
  const { from, to } = mention;
  const { marks } = parsed;
  // In a run of recipients that no verb interrupts.
  const breaks = marks.filter(({ concept }) => isAct(concept) || concept === 'data');
  const leads = (mark: Mark<Concept>) =>
    mark.concept === 'toward' &&
    mark.from < to &&
    from - mark.to <= TOWARD_REACH &&
    !breaks.some((other) => other.from >= mark.to && other.to <= from);
  return marks.some(leads) || (lead !== null && from <= TOWARD_REACH);
}

/** Says whether what is mentioned itself uses the data, or gets them: "Le Parti … traite vos données". */
export function isDoer(parsed: ParsedSentence, mention: PoliticalMention, { nested }: CompiledLexicon): boolean {
  const { clauseOf, tokens, marks } = parsed;
  const { from, to } = mention;
  const clause = clauseOf[from];
  // "Candidates, who pay for it, may write to you": the words of clauses between are not counted.
  const between = (end: number) => clauseOf.slice(to, end).filter((one) => one === clause).length;
  const acts = marks.filter(({ concept }) => DOINGS.has(concept));
  if (marks.some(({ concept }) => concept === 'gets')) return true;
  if (acts.some((act) => clauseOf[act.from] === clause && act.from >= to && between(act.from) <= SUBJECT_REACH))
    return true;
  const about = clauseBehind(parsed, mention, nested);
  const reaches = (one: Mark<Concept>) => clauseOf[one.from] === about;
  if (about !== null && acts.some(reaches) && marks.some((one) => one.concept === 'you' && reaches(one))) return true;
  // "The Collective, which fields candidates, keeps your address": the verb stands behind what says who it is.
  const start = clauseOf.indexOf(clause ?? 0);
  if (start === 0 || from - start > 1 || !nested.has(tokens[start]?.word ?? '')) return false;
  const end = clauseOf.lastIndexOf(clause ?? 0);
  return acts.some(
    (act) => clauseOf[act.from] === clauseOf[start - 1] && act.from > end && act.from - end <= SUBJECT_REACH,
  );
}

/** "Senator Lambert, whose team keeps your address": the clause about who is mentioned, unless the user does it. */
function clauseBehind(
  { tokens, clauseOf, marks }: ParsedSentence,
  { to }: PoliticalMention,
  nested: ReadonlySet<string>,
): number | null {
  for (let index = to; index <= to + 2; index++) {
    const token = tokens[index];
    if (token?.before !== ',') continue;
    const user = marks.some(({ concept, from }) => concept === 'you' && from === index + 1);
    return nested.has(token.word) && !user ? (clauseOf[index] ?? null) : null;
  }
  return null;
}

/** "… a group, to whom the file is given": who is meant stands right before. */
function isWhom({ tokens, marks }: ParsedSentence, { to }: PoliticalMention, { nested }: CompiledLexicon): boolean {
  return marks.some(
    ({ concept, from, to: end }) =>
      concept === 'toward' &&
      from >= to &&
      from - to <= 1 &&
      tokens[from]?.before === ',' &&
      nested.has(tokens[end]?.word ?? ''),
  );
}
