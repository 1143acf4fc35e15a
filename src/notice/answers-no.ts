import type { ParsedSentence } from './parse-sentence';

/** "No", and what stands for it, in the languages that are read, folded. */
const NOES: ReadonlySet<string> = new Set(
  'no non nein nee nie nao never jamais niemals nooit nigdy nunca jamas mai none aucun aucune keine keiner geen ninguno ninguna nessuno nessuna nenhum nenhuma nicht niet nada nichts'.split(
    ' ',
  ),
);
/** "Forbidden", which answers for a use of data, and for what is shown on a page as well. */
const FORBIDDEN: ReadonlySet<string> = new Set(
  'interdit interdite interdits interdites exclu exclue exclus exclues proscrit proscrite forbidden prohibited excluded untersagt verboten ausgeschlossen unzulassig prohibido prohibida prohibidos vietato vietata vietati vietate escluso esclusa verboden uitgesloten proibido proibida proibidos zabronione zabroniona wykluczone'.split(
    ' ',
  ),
);
/** "Yes": beside a "no" both are there to be ticked. */
const YESES: ReadonlySet<string> = new Set('yes oui ja si sim tak'.split(' '));
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
    const forbids = FORBIDDEN.has(token.word) && DONE.some((concept) => concepts.has(concept));
    if (token.before === ' ' || !(forbids || NOES.has(token.word))) continue;
    const next = tokens[index + 1];
    return (next === undefined || next.before !== ' ') && !tokens.some(({ word }) => YESES.has(word));
  }
  return false;
}

/** `no`: what was asked is denied; `other`: what was asked is not said; null: it does not answer. */
type Answer = 'no' | 'other' | null;

/** Reads a sentence as the answer to the question before it. */
export function readAnswer({ tokens, denies, concepts }: ParsedSentence): Answer {
  if (tokens.length === 0 || tokens.slice(0, 3).some(({ word }) => YESES.has(word))) return null;
  const open = concepts.has('unless') || concepts.has('except') || concepts.has('but');
  const refuses = NOES.has(tokens[0]?.word ?? '') && (tokens.length === 1 || tokens[1]?.before !== ' ' || denies);
  if (refuses || (denies && tokens.length <= LONGEST_ANSWER)) return open ? 'other' : 'no';
  return denies ? 'other' : null;
}

/** "Is", before an answer at the end. */
const IS: ReadonlySet<string> = new Set('est is es e lautet ist brzmi'.split(' '));

/** Whether a sentence answers itself at its end: "… whether we sell them: the answer is no". */
export function endsInNo({ tokens }: ParsedSentence): boolean {
  const last = tokens.at(-1);
  return last !== undefined && NOES.has(last.word) && (last.before === ':' || IS.has(tokens.at(-2)?.word ?? ''));
}
