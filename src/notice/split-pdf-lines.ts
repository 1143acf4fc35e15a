/** A run of text on a page of a PDF; points, from the page's lower left corner. */
export interface PdfPiece {
  text: string;
  x: number;
  /** Of its base line. */
  y: number;
  width: number;
  height: number;
}

/** A line of a page. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  /** Height of its base line above the page's lower edge. */
  bottom: number;
  /** Of its tallest letters. */
  height: number;
}

/** Pieces whose base lines differ by less than this share of their height stand on one line: 1ᵉʳ. */
const SAME_LINE = 0.55;
/** A gap of more than this share of the height is a blank. */
const BLANK = 0.2;

/** Puts the pieces of a page, in the order of the document, together to lines. */
export function splitPdfLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      if (line && piece.width > 0 && isOn(line, piece)) line.text += ' ';
      continue;
    }
    if (line && isOn(line, piece)) extend(line, piece);
    else {
      line = { text: piece.text, left: piece.x, right: piece.x + piece.width, bottom: piece.y, height: piece.height };
      lines.push(line);
    }
  }
  for (const one of lines) one.text = one.text.replace(/\s{1,1000}/gu, ' ').trim();
  return lines;
}

function isOn(line: PdfLine, piece: PdfPiece): boolean {
  const height = Math.max(line.height, piece.height);
  return Math.abs(line.bottom - piece.y) < height * SAME_LINE && piece.x >= line.right - height * 3;
}

function extend(line: PdfLine, piece: PdfPiece): void {
  const gap = piece.x - line.right;
  const isApart = gap > Math.max(line.height, piece.height) * BLANK && !/\s$/u.test(line.text);
  line.text += (isApart ? ' ' : '') + piece.text;
  line.right = Math.max(line.right, piece.x + piece.width);
  // A raised letter neither lifts the line nor makes it smaller.
  line.height = Math.max(line.height, piece.height);
}
