import { lineForFile } from '../../../letter/clean-text';
import { attributesOf, type Colour, type Drawing, type Look, type Shape } from './drawing';
import { GLYPHS } from './glyphs';

/** The light theme: a picture that is handed on is read on paper. The same as in the style sheet, which a test holds it to. */
export const LIGHT: Record<Colour, string> = {
  ink: '#1b2430',
  soft: '#515c69',
  surface: '#ffffff',
  sunken: '#f0ede6',
  line: '#d8d3c8',
  strong: '#8a8f98',
  political: '#8a4b00',
  'political-soft': '#fdf1dd',
  onward: '#2b5a84',
};

const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";
const MARGIN = 24;
const HEADER = 52;

/** A file that needs nothing else: its colours, its words and its sizes are in it. */
export interface PictureFile {
  text: string;
  /** CSS pixels. */
  width: number;
  height: number;
}

/** Writes a picture as an SVG file (SVG 1.1); whatever names are in it stay text. @param stamp the line below its title. */
export function writeSvg(drawing: Drawing, stamp: string): PictureFile {
  const width = Math.ceil(drawing.width + 2 * MARGIN);
  const height = Math.ceil(drawing.height + 2 * MARGIN + HEADER);
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="${FONTS}">`,
    `<title id="title">${escapeText(drawing.title)}</title>`,
    `<desc id="desc">${escapeText(`${drawing.description} ${stamp}`)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${LIGHT.surface}"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 16}" font-size="18" font-weight="700" fill="${LIGHT.ink}">${escapeText(drawing.title)}</text>`,
    `<text x="${MARGIN}" y="${MARGIN + 36}" font-size="12" fill="${LIGHT.soft}">${escapeText(stamp)}</text>`,
    `<g transform="translate(${MARGIN} ${MARGIN + HEADER})">`,
    ...drawing.shapes.map(writeShape),
    '</g>',
    '</svg>',
  ].join('\n');
  return { text: `${text}\n`, width, height };
}

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'thing':
      return `<g><title>${escapeText(shape.name)}</title>${shape.shapes.map(writeShape).join('')}</g>`;
    case 'rect': {
      const { x, y, width, height, radius = 0, look } = shape;
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}"${paint(look)}/>`;
    }
    case 'path':
      return `<path d="${escapeText(shape.d)}"${paint(shape.look)}/>`;
    case 'text':
      return `<text x="${round(shape.x)}" y="${round(shape.y)}"${paint(shape.look)}>${escapeText(shape.text)}</text>`;
    case 'glyph': {
      const { x, y, size, name, look } = shape;
      const outlines = GLYPHS[name].map((d) => `<path d="${d}"/>`).join('');
      return `<g transform="translate(${round(x)} ${round(y)}) scale(${size / 20})"${paint(look)} stroke-linejoin="round">${outlines}</g>`;
    }
  }
}

function paint(look: Look): string {
  const attributes = Object.entries(attributesOf(look, (colour) => LIGHT[colour]));
  return attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escapeText(text: string): string {
  return lineForFile(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
