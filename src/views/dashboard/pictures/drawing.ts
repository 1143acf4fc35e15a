import type { GlyphName } from './glyphs';

/** Colours by their part in a picture: custom properties in the page, plain light ones in a file. */
export type Colour =
  | 'ink'
  | 'soft'
  | 'surface'
  | 'sunken'
  | 'line'
  | 'strong'
  | 'political'
  | 'political-soft'
  | 'onward';

interface Paint {
  fill?: Colour;
  stroke?: Colour;
  width?: number;
  /** Lengths of dashes and gaps. */
  dash?: string;
  size?: number;
  weight?: 400 | 600 | 700;
  anchor?: 'middle' | 'end';
}

/** How each thing in a picture looks. No difference rests on colour alone: dashes, width, hatching, a glyph or words go with it. */
export const LOOKS = {
  box: { fill: 'surface', stroke: 'strong', width: 1 },
  'box-me': { fill: 'sunken', stroke: 'ink', width: 1.5 },
  'box-political': { fill: 'political-soft', stroke: 'political', width: 2 },
  'box-observed': { fill: 'surface', stroke: 'onward', width: 2 },
  'box-named': { fill: 'surface', stroke: 'strong', width: 1.25, dash: '5 4' },
  'box-rest': { fill: 'sunken', stroke: 'line', width: 1, dash: '2 3' },
  'box-message': { fill: 'sunken', stroke: 'ink', width: 2 },
  hatch: { stroke: 'political', width: 2 },
  given: { stroke: 'strong', width: 1.5 },
  attempted: { stroke: 'strong', width: 1.5, dash: '2 4' },
  told: { stroke: 'strong', width: 1.5, dash: '1 3 6 3' },
  held: { stroke: 'soft', width: 1.5 },
  observed: { stroke: 'onward', width: 2.5, dash: '12 3' },
  named: { stroke: 'soft', width: 1.25, dash: '6 5' },
  answered: { stroke: 'soft', width: 1.5, dash: '10 3 2 3' },
  possible: { stroke: 'ink', width: 2, dash: '1 5' },
  'head-soft': { fill: 'soft' },
  'head-onward': { fill: 'onward' },
  'head-ink': { fill: 'ink' },
  axis: { stroke: 'strong', width: 1 },
  grid: { stroke: 'line', width: 1 },
  dot: { fill: 'sunken', stroke: 'strong', width: 1.25 },
  'dot-political': { fill: 'political-soft', stroke: 'political', width: 2.5 },
  'dot-attempted': { fill: 'surface', stroke: 'strong', width: 1.25, dash: '2 3' },
  'dot-told': { fill: 'surface', stroke: 'strong', width: 1.25, dash: '1 3 6 3' },
  bar: { fill: 'sunken', stroke: 'strong', width: 1 },
  title: { fill: 'ink', size: 13, weight: 600 },
  note: { fill: 'soft', size: 11, weight: 400 },
  'note-political': { fill: 'political', size: 11, weight: 600 },
  'note-observed': { fill: 'onward', size: 11, weight: 600 },
  heading: { fill: 'soft', size: 12, weight: 600 },
  count: { fill: 'ink', size: 11, weight: 600, anchor: 'middle' },
  tick: { fill: 'soft', size: 11, weight: 400, anchor: 'middle' },
  'tick-start': { fill: 'soft', size: 11, weight: 400 },
  'tick-end': { fill: 'soft', size: 11, weight: 400, anchor: 'end' },
  'glyph-soft': { stroke: 'soft', width: 1.6 },
  'glyph-political': { stroke: 'political', width: 1.8 },
  'glyph-onward': { stroke: 'onward', width: 1.8 },
  'glyph-ink': { stroke: 'ink', width: 1.6 },
} as const satisfies Record<string, Paint>;

export type Look = keyof typeof LOOKS;

/** What a picture is made of, in CSS pixels from the left upper corner. */
export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; look: Look; radius?: number }
  | { kind: 'path'; d: string; look: Look }
  | { kind: 'text'; x: number; y: number; text: string; look: Look }
  | { kind: 'glyph'; x: number; y: number; size: number; name: GlyphName; look: Look }
  /** A thing with a name, told as its tooltip and to screen readers; a link where `href` leads somewhere. */
  | { kind: 'thing'; name: string; href: string | null; shapes: readonly Shape[] };

/** A picture, before it is shown or written into a file. */
export interface Drawing {
  width: number;
  height: number;
  title: string;
  description: string;
  shapes: readonly Shape[];
}

/** SVG attributes of a look; `colourOf` says how a colour is written. */
export function attributesOf(look: Look, colourOf: (colour: Colour) => string): Record<string, string> {
  const { fill, stroke, width, dash, size, weight, anchor }: Paint = LOOKS[look];
  return {
    fill: fill ? colourOf(fill) : 'none',
    ...(stroke ? { stroke: colourOf(stroke), 'stroke-width': String(width ?? 1) } : {}),
    ...(dash ? { 'stroke-dasharray': dash } : {}),
    ...(stroke ? { 'stroke-linecap': dash === '1 5' ? 'round' : 'butt' } : {}),
    ...(size ? { 'font-size': String(size), 'font-weight': String(weight ?? 400) } : {}),
    ...(anchor ? { 'text-anchor': anchor } : {}),
  };
}

/** Draws slanting lines over a band: the mark of a political mention that needs no colour. */
export function hatchBand(x: number, y: number, width: number, height: number): Shape {
  const steps = Array.from({ length: Math.floor((height - width) / 5) + 1 }, (_, n) => y + width + n * 5);
  return { kind: 'path', d: steps.map((at) => `M${x} ${at}l${width} ${-width}`).join(''), look: 'hatch' };
}
