/** How a run of text is to look. */
export interface PaintStyle {
  weight: 'regular' | 'bold';
  /** Whether it is read from the right. */
  rtl: boolean;
  /** BCP 47, when known: the same Chinese character is drawn otherwise in Japan. */
  language?: string | undefined;
}

/** A run of text as a picture: where its ink is, and where the picture stands around the point at which the run begins. */
export interface Painting {
  /** Pixels per em. */
  em: number;
  width: number;
  height: number;
  /** Pixels from the run's beginning to the picture's left side, and from the baseline up to its top. */
  left: number;
  top: number;
  /** How far the run reaches, in pixels. */
  advance: number;
  /** One bit per pixel, 1 for ink; each row, from the top, begins with a byte of its own. */
  ink: Uint8Array;
  /** Three bytes per pixel, where the ink is not black. */
  colours?: Uint8Array;
}

/** Paints a run of text with the fonts of the system; null where none of them has it. */
export type PaintRun = (text: string, style: PaintStyle) => Painting | null;
