import type { Mark } from './compile-lexicon';
import type { Concept } from './lexicon';
import type { ParsedSentence } from './parse-sentence';

/** Says whether something stands between the two parts of a verb of giving: "We let councillors know who signed". */
export function isWithinGiving({ marks }: ParsedSentence, { from, to }: Pick<Mark<Concept>, 'from' | 'to'>): boolean {
  return marks.some((act) => act.concept === 'share' && act.from < from && act.to > to);
}
