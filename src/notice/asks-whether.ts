import type { ParsedSentence } from './parse-sentence';

/** Stems of "ask", "wonder" and "want to know", in the languages that are read, folded. */
const ASKING =
  /^(?:demand|ask(?:s|ed|ing)?$|wonder|know$|savoir$|frag|wissen$|pregunt|saber$|chied|domand|sapere$|vra[ag]|afvra|weten$|pergunt|pyta|zastanaw|wiedziec$)/;
/** "Whether", behind such a verb. */
const WHETHER: ReadonlySet<string> = new Set('si s if whether ob se of czy'.split(' '));
/** Words among which the verb stands, and between it and its "whether". */
const BEGINNING = 8;
const BETWEEN = 4;
const QUESTION = /\?["'”»)\]]{0,2}$/;

/** Whether a sentence is a question, direct or not: "Do parties get it?", "People ask whether parties get it." */
export function asksWhether(text: string, { tokens }: ParsedSentence): boolean {
  if (QUESTION.test(text)) return true;
  const asking = tokens.slice(0, BEGINNING).findIndex(({ word }) => ASKING.test(word));
  if (asking < 0) return false;
  return tokens.slice(asking + 1, asking + 1 + BETWEEN).some(({ word }) => WHETHER.has(word));
}
