import type { PDFDocument } from 'pdfkit';
import { type Glyph, type PaintedFonts, SPACE } from './painted-fonts';
import { addTo, orderFromLeft, type Stretch } from './split-directions';

/** One line as it is spelt for printing, in the order of reading. */
export interface Line {
  text: string;
  /** Whether its paragraph is read from the right. */
  rtl: boolean;
  /** Of each character, where not all are read from the left. */
  levels?: readonly number[];
}

/** Measures and sets lines in the font in use. */
export interface LineSetter {
  /** Width of a text spelt for printing, in points. */
  measure(text: string, size: number): number;
  /** Sets a line; `x` is the left side of what is seen of it, `y` the top of its letters. */
  set(line: Line, x: number, y: number, size: number): void;
}

/** Opens what sets lines: text in the font in use, and characters of private use as the painted letters they stand for. */
export function openLineSetter(
  doc: PDFDocument,
  fonts: PaintedFonts,
  glyphOf: (character: string) => Glyph | undefined,
): LineSetter {
  const measure = (text: string, size: number) =>
    text.split(PAINTED).reduce((sum, part) => {
      const glyph = glyphOf(part);
      return sum + (glyph ? glyph.advance * size : doc.widthOfString(part));
    }, 0);
  const setStretch = ({ text, level }: Stretch, x: number, y: number, size: number) => {
    const baseline = doc.page.height - y - (doc._font.ascender / 1000) * size;
    const isReversed = level % 2 === 1;
    let at = x;
    // What is read from the right is shown in the order of its signs from the left, as one string, and marked as such.
    if (isReversed) doc.addContent('/ReversedChars BMC');
    for (const piece of isReversed ? piecesFromRight(text, glyphOf) : piecesFromLeft(text, glyphOf)) {
      if (typeof piece === 'string') {
        doc.text(piece, at, y, { lineBreak: false });
        at += doc.widthOfString(piece);
      } else {
        fonts.show(piece, at, baseline, size);
        at += piece.reduce((sum, { advance }) => sum + advance, 0) * size;
      }
    }
    if (isReversed) doc.addContent('EMC');
  };
  return {
    measure,
    set(line, x, y, size) {
      const stretches = splitLine(line);
      const places = new Map<Stretch, number>();
      // The space at the end of a line read from the right hangs out at its left.
      let at = line.rtl ? x - measure(line.text.slice(line.text.trimEnd().length), size) : x;
      for (const stretch of orderFromLeft(stretches)) {
        places.set(stretch, at);
        at += measure(stretch.text, size);
      }
      // In the order of reading, wherever they stand.
      for (const stretch of stretches) setStretch(stretch, places.get(stretch) ?? x, y, size);
    },
  };
}

/** Letters that stand side by side: text in the font in use, or painted letters of one font. */
type Piece = string | Glyph[];
type GlyphOf = (character: string) => Glyph | undefined;

const PAINTED = /([\uE000-\uF8FF])/u;

/** Spaces at its end belong to the paragraph's direction (L1). */
function splitLine({ text, rtl, levels }: Line): Stretch[] {
  if (!levels) return [{ text, level: 0 }];
  const base = rtl ? 1 : 0;
  const end = text.trimEnd().length;
  const stretches: Stretch[] = [];
  for (let index = 0; index < text.length; index += 1)
    addTo(stretches, text.charAt(index), index < end ? (levels[index] ?? base) : base);
  return stretches;
}

function piecesFromLeft(text: string, glyphOf: GlyphOf): Piece[] {
  const parts = text.split(PAINTED).filter(Boolean);
  return joinPieces(parts.map((part) => glyphOf(part) ?? part));
}

function piecesFromRight(text: string, glyphOf: GlyphOf): Piece[] {
  const glyphs = [...text].reverse().map(glyphOf);
  let font = glyphs.find(Boolean)?.font;
  return joinPieces(
    glyphs.map((glyph) => {
      font = glyph?.font ?? font;
      return glyph ?? (font ? { font, code: SPACE, advance: font.space } : ' ');
    }),
  );
}

function joinPieces(signs: readonly (string | Glyph)[]): Piece[] {
  const pieces: Piece[] = [];
  for (const sign of signs) {
    const last = pieces.at(-1);
    if (typeof sign === 'string') pieces.push(sign);
    else if (typeof last === 'object' && last[0]?.font === sign.font) last.push(sign);
    else pieces.push([sign]);
  }
  return pieces;
}
