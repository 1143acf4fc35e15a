import type { Mark } from './compile-lexicon';
import type { Concept } from './lexicon';
import type { ParsedSentence } from './parse-sentence';

/** Says whether something stands between the two parts of a verb of giving: "We let councillors know who signed". */
export function isWithinGiving({ marks }: ParsedSentence, { from, to }: Pick<Mark<Concept>, 'from' | 'to'>): boolean {
  const around = marks.filter((act) => act.concept === 'share' && act.from < from && act.to > to);
  // "Gibt die Liste der Kandidaten an … weiter": they are whose list it is.
  return around.some((act) => !marks.some((one) => one.concept === 'toward' && one.from > act.from && one.to < act.to));
}
