import type { PDFDocument } from 'pdfkit';
import { beginsRtl, hasRtl } from '../clean-text';
import type { Glyph, PaintedFonts } from './painted-fonts';
import type { Painting, PaintRun, PaintStyle } from './painting';
import { isRtl, splitDirections } from './split-directions';
import { MAY_BREAK, mayBreak, splitGraphemes, splitLong, splitUnits } from './split-units';

/** Turns texts into what the fonts of a document can print. */
export interface Speller {
  /**
   * A text in characters that the font in use has; those that it lacks are painted, each run of them becoming one
   * character of private use, or where that cannot be are replaced by U+FFFD and remembered. No run is wider than `most` ems.
   */
  spell(text: string, style: SpellStyle, most: number): Spelt;
  /** The painted letter that a character of private use stands for. */
  glyphOf(character: string): Glyph | undefined;
  /** Characters that could not be printed, in the order met. */
  missing: ReadonlySet<string>;
}

interface SpellStyle extends Omit<PaintStyle, 'rtl'> {
  /** Set for words of others, which are read as they begin; ours are read from the left. */
  quoted?: true;
}

/** A text that can be printed; may hold marks where a line may end. */
interface Spelt {
  text: string;
  /** Whether its paragraph is read from the right. */
  rtl: boolean;
  /** Of each character but such marks, where not all are read from the left. */
  levels?: readonly number[];
}

/** Most runs that are painted for a document, and most bytes that their pictures take before they are packed. */
export const PAINTED = { runs: 3_000, bytes: 8_000_000 } as const;
const PRIVATE_USE = { from: 0xe000, length: 6_400 } as const;

/** Opens the speller of a document. */
export function openSpeller(doc: PDFDocument, fonts: PaintedFonts, paint: PaintRun = () => null): Speller {
  const missing = new Set<string>();
  const glyphs = new Map<string, Glyph>();
  const paintings = new Map<string, Painting | null>();
  const known = { ltr: new Map<string, string>(), rtl: new Map<string, string>() };
  let bytes = 0;
  const isPrintable = (character: string) => doc._font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  const replace = (text: string) =>
    Array.from(text, (character) => {
      if (isPrintable(character)) return character;
      if (/\p{DI}/u.test(character)) return '';
      missing.add(character);
      return '\uFFFD';
    }).join('');

  const keyOf = (text: string, { rtl, weight, language }: PaintStyle) => [rtl, weight, language, text].join('\n');
  const look = (text: string, style: PaintStyle): Painting | null => {
    const key = keyOf(text, style);
    const found = paintings.get(key);
    if (found !== undefined) return found;
    if (paintings.size >= PAINTED.runs || bytes >= PAINTED.bytes) return null;
    const painting = paint(text, style);
    paintings.set(key, painting);
    bytes += (painting?.ink.length ?? 0) + (painting?.colours?.length ?? 0);
    return painting;
  };
  const paintOne = (text: string, style: PaintStyle, most: number): string | null => {
    const painting = look(text, style);
    if (!painting) return null;
    const graphemes = splitGraphemes(text);
    if (painting.advance > most * painting.em && graphemes.length > 1) {
      const half = Math.ceil(graphemes.length / 2);
      return paintAll([graphemes.slice(0, half).join(''), graphemes.slice(half).join('')], style, most);
    }
    const side = known[style.rtl ? 'rtl' : 'ltr'];
    const key = keyOf(text, style);
    const found = side.get(key);
    if (found !== undefined || glyphs.size >= PRIVATE_USE.length) return found ?? null;
    const character = String.fromCharCode(PRIVATE_USE.from + glyphs.size);
    glyphs.set(character, fonts.add(painting, style.rtl ? showReversed(text) : text, style.rtl));
    side.set(key, character);
    return character;
  };
  const paintAll = (parts: readonly string[], style: PaintStyle, most: number): string | null => {
    const painted = parts.map((part) => paintOne(part, style, most));
    return painted.includes(null) ? null : painted.join(MAY_BREAK);
  };

  const spellRtl = (text: string, style: PaintStyle, most: number): string | null => {
    const patch = (word: string) =>
      splitGraphemes(word)
        .map((grapheme) => (look(grapheme, style) ? grapheme : replace(grapheme)))
        .join('');
    const words = text
      .split(' ')
      .map((word) => paintAll(splitLong(word), style, most) ?? paintAll(splitLong(patch(word)), style, most));
    return words.includes(null) ? null : words.join(' ');
  };
  const spellUnits = (text: string, style: PaintStyle, most: number): string => {
    let spelt = '';
    let before = '';
    for (const unit of splitUnits(text, isPrintable)) {
      if (before && mayBreak(before, unit.text)) spelt += MAY_BREAK;
      spelt += unit.lacks ? (paintOne(unit.text, style, most) ?? replace(unit.text)) : unit.text;
      before = unit.text;
    }
    return spelt;
  };
  const spellBoth = (text: string, { quoted, ...style }: SpellStyle, most: number): Spelt => {
    const rtl = quoted ? beginsRtl(text) : isRtl(text);
    const stretches = splitDirections(text, rtl);
    const words = stretches.filter(({ level }) => level % 2 === 1).flatMap((stretch) => stretch.text.split(' '));
    if (fonts.makeRoom(words.length)) known.rtl.clear();
    let spelt = '';
    const levels: number[] = [];
    for (const stretch of stretches) {
      const isOdd = stretch.level % 2 === 1;
      const part = (isOdd ? spellRtl : spellUnits)(stretch.text, { ...style, rtl: isOdd }, most);
      // Where a word cannot be painted, no other is put into an order of which it is a part.
      if (part === null) return { text: replace(text.replace(ISOLATING, '')), rtl: false };
      spelt += part;
      levels.push(...Array(part.replaceAll(MAY_BREAK, '').length).fill(stretch.level));
    }
    return { text: spelt, rtl, levels };
  };

  return {
    missing,
    glyphOf: (character) => glyphs.get(character),
    spell(text, style, most) {
      const plain = text.replace(WIDE_SPACES, ' ').replace(TURNING, '');
      if (hasRtl(plain)) return spellBoth(plain, style, most);
      if (Array.from(plain).every(isPrintable)) return { text: plain, rtl: false };
      return { text: spellUnits(plain, { ...style, rtl: false }, most), rtl: false };
    },
  };
}

const WIDE_SPACES = /[\u1680\u205F\u3000]/gu;
/** All that turn the direction but those that isolate words, which are ours. */
const TURNING = /(?![\u2068\u2069])\p{Bidi_Control}/gu;
const ISOLATING = /[\u2068\u2069]/gu;

/** A text read from the right as programs expect it, in the order of its signs from the left: numbers stay as they are. */
function showReversed(text: string): string {
  const reversed = [...text].reverse().join('');
  return reversed.replace(/\p{Nd}(?:[.,:/]?\p{Nd})+/gu, (number) => [...number].reverse().join(''));
}
