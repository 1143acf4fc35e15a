/** Width of a text in points. */
export type Measure = (text: string) => number;

/** Breaks at plain spaces only; a word wider than the line is broken after / - . ? & _ =, or anywhere if it must. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = measure(word) <= width ? [word] : chopWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
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
