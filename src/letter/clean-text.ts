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

/**
 * Makes one printable line of a text that a page or a person supplied: no line break, no control or invisible
 * character, no character that turns the writing direction, runs of spaces as one, cut at `most` with a mark.
 */
export function cleanLine(text: string, most: number): string {
  const line = text
    .slice(0, most * 8)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{DI}]/gu, '')
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

/** The words of others inside a sentence of ours, in its language's quotation marks; marks inside them cannot close it. */
export function quoteInline(text: string, most: number, language: LetterLanguage): string {
  const line = cleanLine(text, most);
  const [open, close] = QUOTATION_MARKS[language];
  const inside = close.includes('»') ? line.replace(/[«»]\s?|\s?»/gu, '"') : line.replace(/[“”„]/gu, "'");
  return `${open}${inside}${close}`;
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
