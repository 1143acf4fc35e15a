import { hatchBand, type Look, type Shape } from './drawing';
import { widthOf } from './fit-text';
import { type Flow, mentionsPolitics, WAYS } from './flow';
import type { GlyphName } from './glyphs';
import type { PictureTexts } from './picture-words';

/** One line of a picture's key: how a thing looks, and its words. */
export interface KeyEntry {
  words: string;
  /** A line, a box or a circle of that look. */
  sample: { line: Look } | { box: Look; isHatched?: true } | { dot: Look; glyph?: GlyphName };
}

const ROW = 20;
const SAMPLE = 34;
const GAP = 8;
const SIZE = 11;

/** The key below a picture, in as many rows as its width asks for. */
export function drawKey(entries: readonly KeyEntry[], width: number, top: number): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let x = 2;
  let y = top;
  for (const { words, sample } of entries) {
    const needed = SAMPLE + GAP + widthOf(words, SIZE) + 3 * GAP;
    if (x > 2 && x + needed > width) {
      x = 2;
      y += ROW;
    }
    shapes.push(...drawSample(sample, x, y));
    const lines = breakWords(words, width - x - SAMPLE - GAP);
    for (const [index, text] of lines.entries()) {
      shapes.push({ kind: 'text', x: x + SAMPLE + GAP, y: y + ROW / 2 + 4 + index * 15, text, look: 'note' });
    }
    y += (lines.length - 1) * 15;
    x += needed;
  }
  return { shapes, height: entries.length ? y + ROW - top : 0 };
}

/** What of a flow needs to be told. */
export function keyOf({ nodes, edges }: Flow, { words }: PictureTexts): KeyEntry[] {
  const used = new Set(edges.map(({ way }) => way));
  return [
    ...(nodes.some(({ political }) => mentionsPolitics(political))
      ? [{ words: words.legendPolitical, sample: { box: 'box-political' as const, isHatched: true as const } }]
      : []),
    ...WAYS.filter((way) => used.has(way)).map((way) => ({ words: words.way[way], sample: { line: way } })),
  ];
}

function drawSample(sample: KeyEntry['sample'], x: number, y: number): Shape[] {
  const middle = y + ROW / 2;
  if ('line' in sample) return [{ kind: 'path', d: `M${x} ${middle}h${SAMPLE}`, look: sample.line }];
  if ('dot' in sample) {
    const circle: Shape = { kind: 'rect', x: x + 9, y: y + 2, width: 16, height: 16, radius: 8, look: sample.dot };
    if (!sample.glyph) return [circle];
    return [circle, { kind: 'glyph', x: x + 11, y: y + 4, size: 12, name: sample.glyph, look: 'glyph-political' }];
  }
  const box: Shape = { kind: 'rect', x, y: y + 2, width: SAMPLE, height: ROW - 4, radius: 4, look: sample.box };
  return sample.isHatched ? [box, hatchBand(x + 2, y + 3, 7, ROW - 6)] : [box];
}

function breakWords(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, SIZE) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
