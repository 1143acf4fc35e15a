import { answering } from './lexicons/answer-words';
import type { ParsedSentence } from './parse-sentence';

/** Words among which the verb stands, and between it and its "whether". */
const BEGINNING = 8;
const BETWEEN = 4;
const QUESTION = /\?["'”»)\]]{0,2}$/;

/** Whether a sentence is a question, direct or not: "Do parties get it?", "People ask whether parties get it." */
export function asksWhether(text: string, { tokens }: ParsedSentence): boolean {
  if (QUESTION.test(text)) return true;
  const asking = tokens.slice(0, BEGINNING).findIndex(({ word }) => answering.asking.test(word));
  if (asking < 0) return false;
  return tokens.slice(asking + 1, asking + 1 + BETWEEN).some(({ word }) => answering.whether.has(word));
}
