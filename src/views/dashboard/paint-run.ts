import type { Painting, PaintRun, PaintStyle } from '../../letter/pdf/painting';

/** Pixels per em: more than 600 to the inch in the body of a letter, so that ink or no ink is all there is to a pixel. */
const EM = 96;
/** What no font has: its picture is the sign that stands for all that is missing. */
const NOWHERE = '\u{10FFFF}';
/** Widest and highest picture, in pixels. */
const MOST = { width: 60 * EM, height: 4 * EM } as const;

/**
 * Makes the tool that paints what the letters' font lacks, with the fonts of the system and the browser's own knowledge
 * of scripts: joined letters, reading from the right, emoji.
 */
export function openPainter(): PaintRun {
  const brush = new OffscreenCanvas(MOST.width, 1).getContext('2d', { willReadFrequently: true });
  if (!brush) return () => null;
  const known = new Map<string, boolean>();
  const signs = {
    regular: paintAll(brush, NOWHERE, PLAIN),
    bold: paintAll(brush, NOWHERE, { ...PLAIN, weight: 'bold' }),
  };
  const isMissing = (character: string, { weight }: PaintStyle) => {
    const key = weight + character;
    const found = known.get(key) ?? isSame(paintAll(brush, character, { ...PLAIN, weight }), signs[weight]);
    known.set(key, found);
    return found;
  };
  return (text, style) => {
    const letters = text.match(LETTER) ?? [];
    // A sign by itself is painted once: it is that which is compared.
    const isAlone = letters.length === 1 && !style.rtl;
    if (!isAlone && letters.some((character) => isMissing(character, style))) return null;
    const painting = paintAll(brush, text, style);
    return isAlone && isSame(painting, signs[style.weight]) ? null : painting;
  };
}

const PLAIN: PaintStyle = { weight: 'regular', rtl: false };

function isSame(one: Painting | null, other: Painting | null): boolean {
  if (!one || !other || one.width !== other.width || one.ink.length !== other.ink.length) return false;
  return one.ink.every((byte, index) => byte === other.ink[index]);
}

/** What is drawn when it stands alone. */
const LETTER = /[^\p{M}\p{Z}\p{Cc}\p{Cf}]/gu;

function paintAll(brush: OffscreenCanvasRenderingContext2D, text: string, style: PaintStyle): Painting | null {
  // Firefox turns brackets by what stands in the text, never by the direction of the canvas.
  const run = style.rtl ? `\u202B${text}\u202C` : text;
  setUp(brush, style);
  const metrics = brush.measureText(run);
  const { left, top, right, bottom } = boxOf(metrics, style);
  const width = right - left;
  const height = bottom + top;
  if (!(width > 2 && height > 2 && width <= MOST.width && height <= MOST.height)) return null;
  if (brush.canvas.height < height) {
    brush.canvas.height = height;
    // A canvas that is given a size forgets what it was told.
    setUp(brush, style);
  }
  brush.clearRect(0, 0, width, height);
  brush.fillText(run, -left, top);
  const painted = takeInk(brush.getImageData(0, 0, width, height).data, width, height);
  return painted && { em: EM, width, height, left, top, advance: metrics.width, ...painted };
}

function setUp(brush: OffscreenCanvasRenderingContext2D, { weight, language }: PaintStyle): void {
  brush.font = `${weight === 'bold' ? 'bold' : 'normal'} ${EM}px serif`;
  brush.textBaseline = 'alphabetic';
  brush.textAlign = 'left';
  if ('lang' in brush) brush.lang = language ?? '';
}

/** Where ink may be, in pixels from the beginning of the run. */
function boxOf(metrics: TextMetrics, { rtl }: PaintStyle) {
  const box = {
    left: Math.floor(-metrics.actualBoundingBoxLeft) - 1,
    top: Math.ceil(metrics.actualBoundingBoxAscent) + 1,
    right: Math.ceil(metrics.actualBoundingBoxRight) + 1,
    bottom: Math.ceil(metrics.actualBoundingBoxDescent) + 1,
  };
  if (!rtl) return box;
  // Firefox gives too small a box where a run has numbers read from the left in it.
  return {
    left: Math.min(box.left, -EM / 4),
    top: Math.max(box.top, Math.ceil(metrics.fontBoundingBoxAscent)),
    right: Math.max(box.right, Math.ceil(metrics.width + EM / 4)),
    bottom: Math.max(box.bottom, Math.ceil(metrics.fontBoundingBoxDescent)),
  };
}

/** Ink and, where it is not black, colours; null where there is no ink. */
function takeInk(data: Uint8ClampedArray, width: number, height: number): Pick<Painting, 'ink' | 'colours'> | null {
  const row = Math.ceil(width / 8);
  const ink = new Uint8Array(row * height);
  // Red, green, blue and opacity of each pixel in one number, the opacity in its highest byte.
  const pixels = new Uint32Array(data.buffer);
  let inked = 0;
  let coloured = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const pixel = pixels[y * width + x] ?? 0;
      if (pixel < 0x80_00_00_00) continue;
      const at = y * row + (x >> 3);
      ink[at] = (ink[at] ?? 0) | (128 >> (x & 7));
      inked += 1;
      if (pixel & 0xf0_f0_f0) coloured += 1;
    }
  }
  if (inked === 0) return null;
  return coloured * 50 > inked ? { ink, colours: takeColours(data) } : { ink };
}

function takeColours(data: Uint8ClampedArray): Uint8Array {
  const colours = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) colours.set(data.subarray(from, from + 3), to);
  return colours;
}
