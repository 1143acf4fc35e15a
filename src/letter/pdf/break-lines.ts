import { MAY_BREAK } from './split-units';

/** Width of a text in points. */
type Measure = (text: string) => number;

/**
 * Breaks at plain spaces only, and leaves that space at the line's end, so that words read out stay apart, and where a
 * mark says that it may, which vanishes; a word wider than the line is broken after / - . ? & _ =, or anywhere if it must.
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const space = measure(' ');
  const lines: string[] = [];
  let line: string | undefined;
  let taken = 0;
  let gap = '';
  // Words, and between them what parts them.
  for (const [index, part] of text.split(PARTING).entries()) {
    if (index % 2 === 1) {
      gap = part === MAY_BREAK ? '' : part;
      continue;
    }
    const wide = measure(part);
    const apart = gap ? space : 0;
    if (line !== undefined && taken + apart + wide <= width) {
      line += gap + part;
      taken += apart + wide;
      continue;
    }
    if (line !== undefined) lines.push(line + gap);
    const pieces = wide <= width ? [part] : chopWord(part, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    taken = pieces.length > 1 ? measure(line) : wide;
  }
  return [...lines, line ?? ''];
}

const PARTING = /([ \u200B])/u;

function chopWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of word.match(/[^/\-.?&_=]*[/\-.?&_=]|[^/\-.?&_=]+/gu) ?? []) {
    for (const bit of measure(part) <= width ? [part] : part) {
      if (piece && measure(piece + bit) > width) {
        pieces.push(piece);
        piece = '';
      }
      piece += bit;
    }
  }
  return [...pieces, piece];
}
