import type { Mark } from './compile-lexicon';
import type { Concept } from './lexicon';
import { buying } from './lexicons/answer-words';
import { has, type ParsedSentence } from './parse-sentence';

/**
 * Says whether a candidate, or a word for a party that contracts use as well, is somebody to whom data are sold or let,
 * or lists given: "We let addresses to candidates".
 */
export function isBuyer(parsed: ParsedSentence, { concept, from }: Mark<Concept>): boolean {
  const { tokens, marks } = parsed;
  const word = tokens[from]?.word ?? '';
  if (concept !== 'doubtful-actor' || !(buying.stands.test(word) || buying.party.test(word)) || has(parsed, 'merger'))
    return false;
  if (tokens.slice(Math.max(0, from - 2), from).some((token) => buying.others.test(token.word))) return false;
  const act = marks.findLast(
    (mark) => (mark.concept === 'sell' || mark.concept === 'share') && mark.to <= from && !isNoun(parsed, mark),
  );
  if (!act) return false;
  // "The list of candidates" is one of them, not for them.
  const isFor = (mark: Mark<Concept>) =>
    buying.dative.test(word) ||
    marks.some((to) => to.concept === 'toward' && to.from >= Math.max(act.from, mark.to) && to.to <= from);
  const objects = marks.filter((mark) => mark.concept === 'data' && mark.to <= from && isFor(mark));
  return act.concept === 'sell'
    ? objects.length > 0
    : objects.some((mark) => buying.lists.test(tokens[mark.from]?.word ?? ''));
}

/** "Dossier de location", "nos adresses": a noun, though it looks like a verb. */
function isNoun({ tokens, marks }: ParsedSentence, { from, concept }: Mark<Concept>): boolean {
  const isData = concept === 'share' && marks.some((mark) => mark.concept === 'data' && mark.from === from);
  return isData || buying.of.has(tokens[from - 1]?.word ?? '');
}
