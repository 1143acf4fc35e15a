import { SHAPES } from '../../parts/icon';

/** The drawings of the views, and those that only pictures need; on a square of 20. */
export const GLYPHS = {
  ...SHAPES,
  observed: [
    'M2 10c2-3.6 4.7-5.4 8-5.4s6 1.8 8 5.4c-2 3.6-4.7 5.4-8 5.4S4 13.6 2 10z',
    'M10 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  ],
  message: ['M3 4h14v9.5H9.5L6 17v-3.5H3z', 'M6.5 7.5h7', 'M6.5 10h5'],
  person: ['M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z', 'M4 17c.6-3.6 2.7-5.4 6-5.4s5.4 1.8 6 5.4'],
} as const satisfies Record<string, readonly string[]>;

export type GlyphName = keyof typeof GLYPHS;
