import type { PDFDocument, PDFReference } from 'pdfkit';
import type { Painting } from './painting';

/** A painted run as a letter of a font. */
export interface Glyph {
  font: PaintedFont;
  code: number;
  /** In ems. */
  advance: number;
}

/** Fonts whose letters are pictures (Type 3): what is shown is text, is found and read out, and has any size. */
export interface PaintedFonts {
  /** Adds a picture that stands for a text. */
  add(painting: Painting, text: string, rtl: boolean): Glyph;
  /**
   * Sees to it that so many letters read from the right come into one font, since a text in two is taken for two texts;
   * true when a new one is begun for them.
   */
  makeRoom(letters: number): boolean;
  /** Shows letters of one font from a point of the page on, in points from its bottom left corner. */
  show(glyphs: readonly Glyph[], x: number, y: number, size: number): void;
  /** Writes the fonts; to be called before the document ends. */
  close(): void;
}

export interface PaintedFont {
  name: string;
  reference: PDFReference;
  /** Width of a space, in ems. */
  space: number;
  /** By code: what a letter stands for, how wide it is, and how and where it is drawn. */
  letters: { text: string; advance: number; drawing: PDFReference; box: Box }[];
  pictures: Record<string, PDFReference>;
}

/** Code of the space in each font. */
export const SPACE = 0;
/** Most letters of a font, whose codes are bytes. */
const MOST = 256;
/** Units of a letter's drawing in an em. */
const UNITS = 1000;

/** Opens the fonts of a document; `space` is the width of a space, in ems. */
export function openPaintedFonts(doc: PDFDocument, space: number): PaintedFonts {
  const fonts: PaintedFont[] = [];
  const pictures = new Map<Painting, PDFReference>();
  const inUse: { ltr?: PaintedFont; rtl?: PaintedFont } = {};
  const draw = (operators: string) => {
    const drawing = doc.ref();
    drawing.end(operators);
    return drawing;
  };
  const open = (): PaintedFont => {
    const advance = space * UNITS;
    const letters: PaintedFont['letters'] = [
      { text: ' ', advance, drawing: draw(`${advance} 0 0 0 0 0 d1`), box: [0, 0, 0, 0] },
    ];
    const font = { name: `P${fonts.length + 1}`, reference: doc.ref(), space, letters, pictures: {} };
    fonts.push(font);
    return font;
  };
  const choose = (rtl: boolean): PaintedFont => {
    const side = rtl ? 'rtl' : 'ltr';
    const current = inUse[side];
    if (current && current.letters.length < MOST) return current;
    inUse[side] = open();
    return inUse[side];
  };
  return {
    add(painting, text, rtl) {
      const font = choose(rtl);
      const code = font.letters.length;
      const advance = Math.round((painting.advance * UNITS) / painting.em);
      const name = `I${code}`;
      const picture = pictures.get(painting) ?? embed(painting, doc);
      pictures.set(painting, picture);
      font.pictures[name] = picture;
      const box = boxOf(painting);
      const drawing = draw(writeDrawing(name, box, advance, painting.colours !== undefined));
      font.letters.push({ text, advance, drawing, box });
      return { font, code, advance: advance / UNITS };
    },
    makeRoom(letters) {
      if (!inUse.rtl || inUse.rtl.letters.length + Math.min(letters, MOST - 1) <= MOST) return false;
      delete inUse.rtl;
      return true;
    },
    show(glyphs, x, y, size) {
      const font = glyphs[0]?.font;
      if (!font) return;
      doc.page.fonts[font.name] = font.reference;
      const shown = glyphs.map(({ code }) => toHex(code, 2)).join('');
      // The page is drawn from its top; letters stand upright only from its bottom.
      doc.save().transform(1, 0, 0, -1, 0, doc.page.height);
      doc.addContent(`BT\n1 0 0 1 ${round(x)} ${round(y)} Tm\n/${font.name} ${size} Tf\n<${shown}> Tj\nET`);
      doc.restore();
    },
    close() {
      for (const font of fonts) writeFont(font, doc);
    },
  };
}

/** A stencil, or a picture in colours with the stencil as its mask. */
function embed({ width, height, ink, colours }: Painting, doc: PDFDocument): PDFReference {
  const image = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height };
  const stencil = doc.ref({ ...image, ImageMask: true, BitsPerComponent: 1, Decode: [1, 0] });
  stencil.end(ink);
  if (!colours) return stencil;
  const coloured = doc.ref({ ...image, ColorSpace: 'DeviceRGB', BitsPerComponent: 8, Mask: stencil });
  coloured.end(colours);
  return coloured;
}

/** Left, bottom, right and top. */
type Box = readonly [number, number, number, number];

function boxOf({ em, left, top, width, height }: Painting): Box {
  const scale = (pixels: number) => round((pixels * UNITS) / em);
  return [scale(left), scale(top - height), scale(left + width), scale(top)];
}

function writeDrawing(picture: string, [left, bottom, right, top]: Box, advance: number, isColoured: boolean): string {
  // What `d1` draws takes the colour of the text around it, what `d0` draws has its own.
  const begin = isColoured ? `${advance} 0 d0` : `${advance} 0 ${left} ${bottom} ${right} ${top} d1`;
  return `${begin}\nq ${round(right - left)} 0 0 ${round(top - bottom)} ${left} ${bottom} cm /${picture} Do Q`;
}

function writeFont({ name, reference, letters, pictures }: PaintedFont, doc: PDFDocument): void {
  const descriptor = doc.ref({ Type: 'FontDescriptor', FontName: name, Flags: 4, ItalicAngle: 0 });
  descriptor.end();
  const unicodes = doc.ref();
  unicodes.end(mapUnicodes(letters.map(({ text }) => text)));
  const nameOf = (code: number) => `g${code}`;
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type3',
    Name: name,
    FontBBox: letters.map(({ box }) => box).reduce(enclose),
    FontMatrix: [1 / UNITS, 0, 0, 1 / UNITS, 0, 0],
    FirstChar: 0,
    LastChar: letters.length - 1,
    Widths: letters.map(({ advance }) => advance),
    Encoding: { Type: 'Encoding', Differences: [0, ...letters.map((_, code) => nameOf(code))] },
    CharProcs: Object.fromEntries(letters.map(({ drawing }, code) => [nameOf(code), drawing])),
    Resources: { XObject: pictures },
    ToUnicode: unicodes,
    FontDescriptor: descriptor,
  });
  reference.end();
}

function enclose(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** The table by which a letter's text is found (PDF 32000-1, 9.10.3). */
function mapUnicodes(texts: readonly string[]): string {
  const blocks: string[] = [];
  for (let from = 0; from < texts.length; from += 100) {
    const lines = texts.slice(from, from + 100).map((text, index) => `<${toHex(from + index, 2)}> <${toUtf16(text)}>`);
    blocks.push(`${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <ff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function toUtf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => toHex(text.charCodeAt(index), 4)).join('');
}

function toHex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
