import type { Mark } from './compile-lexicon';
import type { Concept } from './lexicon';
import type { ParsedSentence } from './parse-sentence';

/** A verb of giving that is not denied, and does not tell how data come in. */
export function outgoing(parsed: ParsedSentence): readonly Mark<Concept>[] {
  const incoming = parsed.marks.filter(({ concept }) => concept === 'incoming');
  return parsed.marks.filter(
    (act) =>
      (act.concept === 'share' || act.concept === 'sell' || act.concept === 'gets') &&
      !denied(parsed, act) &&
      !isNoun(parsed, act) &&
      !incoming.some(
        ({ from, to }) => parsed.clauseOf[from] === parsed.clauseOf[act.from] || (from < act.to && act.from < to),
      ),
  );
}

/** "L’adresse": in French a verb as well. */
function isNoun({ tokens, marks }: ParsedSentence, { from, to }: Mark<Concept>): boolean {
  const isData = marks.some(({ concept, from: at }) => concept === 'data' && at === from);
  return to - from === 1 && isData && DETERMINERS.has(tokens[from - 1]?.word ?? '');
}

const DETERMINERS = new Set('l d une votre vos mon mes son ses leur leurs cette les des par'.split(' '));

/** Says whether what a mark stands for is denied there, and not excepted. */
export function denied(parsed: ParsedSentence, mark: Mark<Concept> | undefined): boolean {
  if (!mark) return true;
  return parsed.negated[mark.from] === true && parsed.excepted[mark.from] !== true;
}
