import type { Cell, Lane, Timeline } from './build-timeline';
import { drawKey, type KeyEntry } from './draw-key';
import type { Drawing, Look, Shape } from './drawing';
import { fitLines, fitText } from './fit-text';
import type { GlyphName } from './glyphs';
import { tickOf } from './name-bin';
import { nameCell, nameLane } from './name-cell';
import type { PictureTexts } from './picture-words';

/** Least width of a span of time, in CSS pixels: a number must fit into its circle. */
const LEAST_BIN = 34;
const LABELS = 210;
const LANE = 38;
const LABEL_ROW = 18;
/** Between the two lines of a long name. */
const LINE = 15;
const AXIS = 40;
const KEY_GAP = 8;
const GLYPH = 14;
/** Narrower than this, the names of the lines stand above them. */
const ROOMY = 640;

interface Plot {
  left: number;
  width: number;
  /** Height of one line with its name. */
  lane: number;
  /** From the top of a line to the middle of its circles. */
  middle: number;
}

/** How many spans of time a picture of that width has room for. */
export function binsThatFit(width: number): number {
  return Math.max(4, Math.floor(plotOf(width).width / LEAST_BIN));
}

/** Draws what was given when: a line for each occasion, a circle for what lies in one span of time. */
export function drawTimeline(
  timeline: Timeline,
  titles: { title: string; description: string },
  texts: PictureTexts,
  width: number,
): Drawing {
  const plot = plotOf(width);
  const bottom = 4 + timeline.lanes.length * plot.lane;
  const lanes = timeline.lanes.flatMap((lane, index) => drawLane(lane, 4 + index * plot.lane, timeline, plot, texts));
  const key = drawKey(keyOf(timeline, texts), width, bottom + AXIS + KEY_GAP);
  return {
    ...titles,
    width,
    height: bottom + AXIS + KEY_GAP + key.height + 4,
    shapes: [...drawAxis(timeline, bottom, plot, texts), ...lanes, ...key.shapes],
  };
}

function plotOf(width: number): Plot {
  return width >= ROOMY
    ? { left: LABELS, width: width - LABELS - 4, lane: LANE, middle: LANE / 2 }
    : { left: 2, width: width - 4, lane: LANE + LABEL_ROW, middle: LABEL_ROW + LANE / 2 };
}

function drawAxis({ bins }: Timeline, bottom: number, plot: Plot, { phrases }: PictureTexts): Shape[] {
  const count = bins.bounds.length - 1;
  const step = plot.width / count;
  // A label for each span, or for every second, third… where they would touch.
  const every = Math.ceil(46 / step);
  const shapes: Shape[] = [{ kind: 'path', d: `M${plot.left} ${bottom}h${plot.width}`, look: 'axis' }];
  for (let bin = 0; bin < count; bin++) {
    const x = plot.left + (bin + 0.5) * step;
    const { words, year } = tickOf(phrases.language, bins, bin);
    shapes.push({ kind: 'path', d: `M${Math.round(x)} 4V${bottom + 5}`, look: 'grid' });
    if (bin % every === 0) shapes.push({ kind: 'text', x, y: bottom + 18, text: words, look: 'tick' });
    if (year) shapes.push({ kind: 'text', x: Math.max(x, plot.left + 16), y: bottom + 34, text: year, look: 'tick' });
  }
  return shapes;
}

function drawLane(lane: Lane, top: number, timeline: Timeline, plot: Plot, texts: PictureTexts): Shape[] {
  const step = plot.width / (timeline.bins.bounds.length - 1);
  const isAbove = plot.left < LABELS;
  const middle = top + plot.middle;
  const name = nameLane(lane, texts);
  const lines = isAbove ? [fitText(name, plot.width, 12, 'strong')] : fitLines(name, LABELS - 12, 12, 'strong');
  const first = isAbove ? top + 13 : middle + 4 - ((lines.length - 1) * LINE) / 2;
  const most = Math.max(...lane.cells.map(({ count }) => count));
  return [
    ...lines.map(
      (text, n): Shape => ({ kind: 'text', x: isAbove ? plot.left : 2, y: first + n * LINE, text, look: 'heading' }),
    ),
    ...lane.cells.map((cell): Shape => {
      const x = plot.left + (cell.bin + 0.5) * step;
      const shapes =
        lane.kind === 'all'
          ? drawBar(cell, x, middle, step, most)
          : drawDot(lane, cell, x, middle, Math.min(step / 2 - 1, 14));
      return { kind: 'thing', name: nameCell(lane, cell, timeline.bins, texts), href: cell.href, shapes };
    }),
  ];
}

function drawBar({ count }: Cell, x: number, middle: number, step: number, most: number): Shape[] {
  const height = Math.max(2, (count / most) * 20);
  const width = Math.max(4, step - 8);
  const foot = middle + LANE / 2 - 2;
  return [
    { kind: 'rect', x: x - width / 2, y: foot - height, width, height, look: 'bar', radius: 1 },
    { kind: 'text', x, y: foot - height - 4, text: shorten(count), look: 'count' },
  ];
}

function drawDot({ kind }: Lane, cell: Cell, x: number, middle: number, most: number): Shape[] {
  const radius = Math.min(most, 12 + Math.log10(cell.count) * 2);
  const seen = cell.political ? 'dot-political' : cell.attempted === cell.count ? 'dot-attempted' : 'dot';
  const look = kind === 'told' ? 'dot-told' : seen;
  const size = 2 * radius;
  const circle: Shape = { kind: 'rect', x: x - radius, y: middle - radius, width: size, height: size, radius, look };
  const inside = kind === 'letters' ? 'letter' : kind === 'approaches' ? 'message' : null;
  const icon = (name: GlyphName, x: number, y: number, look: Look): Shape => ({
    kind: 'glyph',
    x: x - GLYPH / 2,
    y: y - GLYPH / 2,
    size: GLYPH,
    name,
    look,
  });
  if (cell.count > 1) {
    const number: Shape = { kind: 'text', x, y: middle + 4, text: shorten(cell.count), look: 'count' };
    return cell.political
      ? [circle, number, icon('disclosed', x + radius, middle - radius, 'glyph-political')]
      : [circle, number];
  }
  if (cell.political) return [circle, icon('disclosed', x, middle, 'glyph-political')];
  return inside ? [circle, icon(inside, x, middle, 'glyph-ink')] : [circle];
}

function shorten(count: number): string {
  return count < 1_000 ? String(count) : `${Math.round(count / 100) / 10}k`;
}

function keyOf({ lanes }: Timeline, { phrases, words }: PictureTexts): KeyEntry[] {
  const cells = lanes.flatMap((lane) => lane.cells);
  const entries: [boolean, KeyEntry][] = [
    [
      cells.some(({ political }) => political > 0),
      { words: words.legendPolitical, sample: { dot: 'dot-political', glyph: 'disclosed' } },
    ],
    [
      cells.some(({ attempted, count }) => attempted === count && count > 0),
      { words: phrases.list.attempted, sample: { dot: 'dot-attempted' } },
    ],
  ];
  return entries.flatMap(([isUsed, entry]) => (isUsed ? [entry] : []));
}
