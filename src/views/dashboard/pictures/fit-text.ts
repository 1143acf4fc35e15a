import { cleanLine } from '../../../letter/clean-text';

/** Widths of characters in common system fonts, as a part of their size; on the wide side, so that nothing runs over. */
const NARROW = "ijl|!.,:;'’ ()[]ftrI/-·";
const WIDE = 'mwMWŒœ@%&—…';
const MOST = 300;

/** About how wide a text is, in CSS pixels. */
export function widthOf(text: string, size: number): number {
  let units = 0;
  for (const letter of text) units += unitsOf(letter);
  return units * size;
}

/** One printable line of a text that fits into a width, cut with a mark where it is longer. */
export function fitText(text: string, width: number, size: number): string {
  const line = cleanLine(text, MOST);
  if (widthOf(line, size) <= width) return line;
  let room = width - widthOf('…', size);
  let kept = '';
  for (const letter of line) {
    room -= unitsOf(letter) * size;
    if (room < 0) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

function unitsOf(letter: string): number {
  if (NARROW.includes(letter)) return 0.36;
  if (WIDE.includes(letter)) return 0.95;
  if ((letter.codePointAt(0) ?? 0) >= 0x2e80) return 1.05;
  return letter !== letter.toLowerCase() ? 0.72 : 0.6;
}
