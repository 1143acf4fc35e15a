import { foldWord } from './fold-word';

/** What stands between a word and the one before it: nothing that matters, or the strongest mark of punctuation. */
export type Separator = ' ' | ',' | '(' | ')' | ';' | ':' | '.' | '|';

/** A word of a sentence, folded; `start` and `end` are UTF-16 offsets into the whole text. */
export interface Token {
  word: string;
  start: number;
  end: number;
  before: Separator;
  /** Whether it begins with a capital letter. */
  capital: boolean;
}

/** Longest run of letters taken for a word. */
const LONGEST_WORD = 60;
const CAPITAL = /^\p{Lu}/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** From weak to strong; a dash set off by blanks parts like a comma, a hyphen inside a word does not. */
const STRENGTH: readonly Separator[] = [' ', ',', '(', ')', '|', ':', ';', '.'];
const SEPARATORS: Readonly<Record<string, Separator>> = {
  ',': ',',
  '–': ',',
  '—': ',',
  '(': '(',
  '[': '(',
  ')': ')',
  ']': ')',
  '|': '|',
  ':': ':',
  ';': ';',
  '•': ';',
  '.': '.',
  '!': '.',
  '?': '.',
  '…': '.',
};

/** Splits a passage of the text, from `start` to `end`, into folded words. */
export function readTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let behind = start;
  for (const { 0: found, index } of text.slice(start, end).matchAll(WORD)) {
    const at = start + index;
    if (found.length <= LONGEST_WORD) {
      tokens.push({
        word: foldWord(found),
        start: at,
        end: at + found.length,
        before: separatorIn(text, behind, at),
        capital: CAPITAL.test(found),
      });
    }
    behind = at + found.length;
  }
  return tokens;
}

function separatorIn(text: string, from: number, to: number): Separator {
  let strongest: Separator = ' ';
  for (let index = from; index < to; index++) {
    const mark = separatorAt(text, index);
    if (mark && STRENGTH.indexOf(mark) > STRENGTH.indexOf(strongest)) strongest = mark;
  }
  return strongest;
}

function separatorAt(text: string, index: number): Separator | undefined {
  const character = text.charAt(index);
  if (character === '-') return text.charAt(index - 1) === ' ' && text.charAt(index + 1) === ' ' ? ',' : undefined;
  return SEPARATORS[character];
}
