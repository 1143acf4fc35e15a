import { foldWordAt } from './fold-word';

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
const FIRST_BEYOND_ASCII = 128;
const BLANK = 32;
const CAPITAL = /^\p{Lu}/u;
const WORD = /^[\p{L}\p{M}\p{N}]/u;
/** The end of the Latin letters, accented ones among them. */
const LAST_LATIN = 0x24f;
/** For each character up to there, whether it is a letter, a mark or a digit. */
const IS_LETTER: readonly boolean[] = Array.from({ length: LAST_LATIN + 1 }, (_, code) =>
  WORD.test(String.fromCharCode(code)),
);
/** General punctuation: quotation marks, dashes, blanks of all widths. */
const FIRST_PUNCTUATION = 0x2000;
const LAST_PUNCTUATION = 0x206f;
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
  for (let at = start; at < end; ) {
    let to = at;
    let hash = 0;
    while (to < end) {
      const length = letterAt(text, to) || (to > at && isUnseen(text.charCodeAt(to)) ? 1 : 0);
      if (length === 0) break;
      hash = (Math.imul(hash, 31) + text.charCodeAt(to)) | 0;
      to += length;
    }
    if (to === at) {
      at++;
      continue;
    }
    if (to - at <= LONGEST_WORD) {
      tokens.push({
        word: foldWordAt(text, at, to, hash),
        start: at,
        end: to,
        before: separatorIn(text, behind, at),
        capital: isCapitalAt(text, at),
      });
    }
    behind = to;
    at = to;
  }
  return tokens;
}

/** A soft hyphen, a zero-width or a bidi control: inside a word it parts nothing. */
function isUnseen(code: number): boolean {
  return (
    code === 0xad ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064)
  );
}

/** How many UTF-16 units the letter, mark or digit at an offset takes; none where there is none. */
function letterAt(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (code <= LAST_LATIN) return IS_LETTER[code] ? 1 : 0;
  if (code >= FIRST_PUNCTUATION && code <= LAST_PUNCTUATION) return 0;
  const point = String.fromCodePoint(text.codePointAt(at) ?? code);
  if (!WORD.test(point)) return 0;
  return point.length === 1 ? 1 : 2;
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < FIRST_BEYOND_ASCII) return code >= 65 && code <= 90;
  return CAPITAL.test(String.fromCodePoint(text.codePointAt(at) ?? code));
}

function separatorIn(text: string, from: number, to: number): Separator {
  if (to - from === 1 && text.charCodeAt(from) === BLANK) return ' ';
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
