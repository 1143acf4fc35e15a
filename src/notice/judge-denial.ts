import { isAnsweredNo } from './answers-no';
import type { PoliticalMention } from './find-mentions';
import { has, isAct, type ParsedSentence } from './parse-sentence';

/** `conditional`: denied unless the user agrees; `idle`: denied of something that is not done with data. */
type Denial = 'none' | 'denied' | 'conditional' | 'idle';

/** Says whether a negation, or an exception to a permission, takes a mention of politics back. */
export function judgeDenial(parsed: ParsedSentence, mention: PoliticalMention): Denial {
  if (isAnsweredNo(parsed, mention.to)) return 'denied';
  if (isIdle(parsed, mention)) return 'idle';
  if (!isDenied(parsed, mention)) return 'none';
  // "Without your consent" leaves the door open; an exception that is itself the denial does not.
  const open = has(parsed, 'unless') || (has(parsed, 'except') && !parsed.excepted[mention.from]);
  return open ? 'conditional' : 'denied';
}

function isDenied(parsed: ParsedSentence, { from }: PoliticalMention): boolean {
  const { negated, excepted, marks } = parsed;
  if (!parsed.denies && !excepted[from]) return false;
  if (excepted[from]) return !negated.some((denied, index) => denied && !excepted[index]);
  if (negated[from]) return true;
  const acts = clauseOf(parsed, from).filter(({ concept }) => isAct(concept));
  if (acts.some((mark) => mark.from < from)) return false;
  const next = acts[0];
  if (next) return negated[next.from] === true;
  // "Our clients are parties: they get totals, to the exclusion of any data about you."
  const data = marks.filter(({ concept }) => concept === 'data');
  return data.length > 0 && data.every((mark) => negated[mark.from] === true);
}

/** "Political ads are not accepted here." */
function isIdle(parsed: ParsedSentence, { from }: PoliticalMention): boolean {
  if (!parsed.denies || parsed.negated[from]) return false;
  if (clauseOf(parsed, from).some(({ concept }) => isAct(concept) || concept === 'data')) return false;
  return parsed.negated.some((no, index) => no && index > from && parsed.clauseOf[index] === parsed.clauseOf[from]);
}

function clauseOf(parsed: ParsedSentence, at: number) {
  return parsed.marks.filter(({ from }) => parsed.clauseOf[from] === parsed.clauseOf[at]);
}
