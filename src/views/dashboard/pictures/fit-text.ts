import { cleanLine } from '../../../letter/clean-text';

/** Widths of characters in common system fonts, as a part of their size; on the wide side, so that nothing runs over. */
const NARROW = "ijl|!.,:;'’ ()[]ftrI/-·";
const WIDE = 'mwMWŒœ@%&—…';
const MOST = 300;

/** Behind which a long name may go on in a second line. */
const BREAKS = ' .-/@_';

export type Weight = 'plain' | 'strong';
const FACTOR = { plain: 1, strong: 1.12 } as const;

/** About how wide a text is, in CSS pixels. */
export function widthOf(text: string, size: number, weight: Weight = 'plain'): number {
  let units = 0;
  for (const letter of text) units += unitsOf(letter);
  return units * size * FACTOR[weight];
}

/** One printable line of a text that fits into a width, cut with a mark where it is longer. */
export function fitText(text: string, width: number, size: number, weight: Weight = 'plain'): string {
  const line = cleanLine(text, MOST);
  if (widthOf(line, size, weight) <= width) return line;
  return `${beginningOf(line, width - widthOf('…', size, weight), size, weight).trimEnd()}…`;
}

/** One or two printable lines of a text that fit into a width; the second is cut with a mark where it is longer. */
export function fitLines(text: string, width: number, size: number, weight: Weight = 'plain'): string[] {
  const line = cleanLine(text, MOST);
  if (widthOf(line, size, weight) <= width) return [line];
  const most = beginningOf(line, width, size, weight);
  const at = Math.max(...[...BREAKS].map((mark) => most.lastIndexOf(mark)));
  const first = at > most.length / 3 ? most.slice(0, at + 1) : most;
  return [first.trimEnd(), fitText(line.slice(first.length).trimStart(), width, size, weight)];
}

function beginningOf(line: string, width: number, size: number, weight: Weight): string {
  let room = width;
  let kept = '';
  for (const letter of line) {
    room -= unitsOf(letter) * size * FACTOR[weight];
    if (room < 0) break;
    kept += letter;
  }
  return kept;
}

function unitsOf(letter: string): number {
  if (NARROW.includes(letter)) return 0.38;
  if (WIDE.includes(letter)) return 0.98;
  if ((letter.codePointAt(0) ?? 0) >= 0x2e80) return 1.05;
  return letter !== letter.toLowerCase() ? 0.7 : 0.62;
}
