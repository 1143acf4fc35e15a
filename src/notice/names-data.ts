import { isAct, type ParsedSentence } from './parse-sentence';

/** "They", "these", "deze" stand for data as well as for anything else. */
const LONGEST_PRONOUN = 5;

/** Says whether a sentence names data by a word that means nothing else: no pronoun, and no verb ("adressées"). */
export function namesData({ marks, tokens }: ParsedSentence): boolean {
  return marks.some(
    ({ concept, from, to }) =>
      concept === 'data' &&
      (tokens[from]?.word.length ?? 0) > LONGEST_PRONOUN &&
      !marks.some((other) => isAct(other.concept) && other.from < to && from < other.to),
  );
}
