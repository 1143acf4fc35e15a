import type { LetterLanguage } from '../disclosure/request';

/** Longest texts of others that a letter prints, in characters. */
export const PRINTED = {
  name: 110,
  title: 120,
  address: 160,
  passage: 700,
  wording: 400,
  label: 90,
  because: 300,
} as const;

// The blocks of the scripts that are read from the right.
const RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
// Those of scripts whose letters are joined, or kept apart, by signs that nobody sees: Arabic and its kin, those of India, Khmer.
const JOINED = /[\u0600-\u08FF\u0900-\u0DFF\u1780-\u17FF]/u;
const JOINERS = '\u200C\u200D';
const EMOJI_FORM = '\uFE0F';

/** Whether a text has a letter that is read from the right. */
export function hasRtl(text: string): boolean {
  return RTL.test(text);
}

/** Whether the first letter is one that is read from the right. */
export function beginsRtl(text: string): boolean {
  return hasRtl(/\p{L}/u.exec(text)?.[0] ?? '');
}

/**
 * Makes one printable line of a text that a page or a person supplied: no line break, no control character, no invisible
 * one that spelling does not need, no character that turns the writing direction, runs of spaces as one, cut at `most`
 * with a mark.
 */
export function cleanLine(text: string, most: number): string {
  const line = text
    .slice(0, most * 8)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{DI}]/gu, (sign, at: number, whole: string) => (isSpelling(sign, at, whole) ? sign : ''))
    .replace(/[\p{Cs}\p{Co}\p{Cn}]/gu, '\uFFFD')
    .replace(/\p{Zs}{2,}/gu, ' ')
    .trim();
  return cutAt(limitMarks(line), most);
}

/** One line for a writer of files, whatever it is given: no control character, no line break, no half of a pair. */
export function lineForFile(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}

/** Quotation marks of each language, with the spaces inside them. */
export const QUOTATION_MARKS: Record<LetterLanguage, readonly [open: string, close: string]> = {
  fr: ['«\u00A0', '\u00A0»'],
  en: ['“', '”'],
  de: ['„', '“'],
  es: ['«', '»'],
  it: ['«', '»'],
  nl: ['“', '”'],
};

/**
 * The words of others inside a sentence of ours, in its language's quotation marks; marks inside them cannot close it. Words
 * read from the right are isolated (U+2068, U+2069): what stands around them does not change their order, nor they its.
 */
export function quoteInline(text: string, most: number, language: LetterLanguage): string {
  const line = cleanLine(text, most);
  const [open, close] = QUOTATION_MARKS[language];
  const inside = close.includes('»') ? line.replace(/[«»]\s?|\s?»/gu, '"') : line.replace(/[“”„]/gu, "'");
  return `${open}${hasRtl(inside) ? `\u2068${inside}\u2069` : inside}${close}`;
}

/** Whether a sign that nobody sees belongs to how a word or an emoji is written. */
function isSpelling(sign: string, at: number, whole: string): boolean {
  const before = [...whole.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
  const after = String.fromCodePoint(whole.codePointAt(at + sign.length) ?? 0);
  const isPicture = /\p{Extended_Pictographic}|\p{Emoji_Modifier}/u.test(before);
  if (sign === EMOJI_FORM) return isPicture;
  if (!JOINERS.includes(sign)) return false;
  const joinsPictures = (isPicture || before === EMOJI_FORM) && /\p{Extended_Pictographic}/u.test(after);
  return joinsPictures || (JOINED.test(before) && JOINED.test(after));
}

// A heap of accents on one letter draws over the lines above and below.
function limitMarks(line: string): string {
  return line.replace(/(\p{M}{2})\p{M}+/gu, '$1');
}

function cutAt(line: string, most: number): string {
  const characters = [...line];
  return characters.length <= most
    ? line
    : `${characters
        .slice(0, most - 2)
        .join('')
        .trimEnd()} …`;
}
