/** Width of a text in points. */
type Measure = (text: string) => number;

/**
 * Breaks at plain spaces only, and leaves that space at the line's end, so that words read out stay apart; a word wider than the line is broken after / - . ? & _ =, or anywhere if it must.
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const space = measure(' ');
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ')) {
    const wide = measure(word);
    if (line && taken + space + wide <= width) {
      line = `${line} ${word}`;
      taken += space + wide;
      continue;
    }
    if (line) lines.push(`${line} `);
    const pieces = wide <= width ? [word] : chopWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    taken = pieces.length > 1 ? measure(line) : wide;
  }
  return [...lines, line];
}

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
