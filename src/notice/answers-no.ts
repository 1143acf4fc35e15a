import { answering } from './lexicons/answer-words';
import type { ParsedSentence } from './parse-sentence';

const DONE = ['use', 'share', 'sell', 'data'] as const;
/** Most words between the subject of a table row or of "…: no" and its answer. */
const FARTHEST = 8;
/** Longest answer that takes a question up whole, in words. */
const LONGEST_ANSWER = 12;

/** Says whether a "no" by itself follows a word behind a colon, a bar or a dash: "Political purposes: no". */
export function isAnsweredNo({ tokens, concepts }: ParsedSentence, behind: number): boolean {
  if (concepts.has('unless') || concepts.has('except')) return false;
  for (let index = behind; index < Math.min(tokens.length, behind + FARTHEST); index++) {
    const token = tokens[index];
    if (!token || token.before === '.' || token.before === ';') return false;
    const forbids = answering.forbidden.has(token.word) && DONE.some((concept) => concepts.has(concept));
    if (token.before === ' ' || !(forbids || answering.noes.has(token.word))) continue;
    const next = tokens[index + 1];
    return (next === undefined || next.before !== ' ') && !tokens.some(({ word }) => answering.yeses.has(word));
  }
  return false;
}

/** `no`: what was asked is denied; `other`: what was asked is not said; null: it does not answer. */
type Answer = 'no' | 'other' | null;

/** Reads a sentence as the answer to the question before it. */
export function readAnswer({ tokens, denies, concepts }: ParsedSentence): Answer {
  if (tokens.length === 0 || tokens.slice(0, 3).some(({ word }) => answering.yeses.has(word))) return null;
  const open = concepts.has('unless') || concepts.has('except') || concepts.has('but');
  const refuses =
    answering.noes.has(tokens[0]?.word ?? '') && (tokens.length === 1 || tokens[1]?.before !== ' ' || denies);
  if (refuses || (denies && tokens.length <= LONGEST_ANSWER)) return open ? 'other' : 'no';
  return denies ? 'other' : null;
}

/** Whether a sentence answers itself at its end: "… whether we sell them: the answer is no". */
export function endsInNo({ tokens }: ParsedSentence): boolean {
  const last = tokens.at(-1);
  return (
    last !== undefined &&
    answering.noes.has(last.word) &&
    (last.before === ':' || answering.is.has(tokens.at(-2)?.word ?? ''))
  );
}
