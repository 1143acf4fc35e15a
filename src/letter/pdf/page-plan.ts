/** Points in a millimetre. */
const MM = 72 / 25.4;

/** Where things stand on an A4 sheet, in points from its top left corner. */
export const PLAN = {
  width: 210 * MM,
  height: 297 * MM,
  left: 25 * MM,
  right: 187 * MM,
  top: 22 * MM,
  bottom: 272 * MM,
  body: { y: 104 * MM },
  footer: { y: 281 * MM },
  signature: 19 * MM,
} as const;

/** Where the letterhead stands, so that the recipient shows in an envelope's window. */
export interface HeadPlan {
  sender: { x: number; y: number; width: number };
  recipient: { x: number; y: number; width: number; height: number };
  date: { x: number; y: number };
  /** Marks at the sheet's edge. */
  folds: { x: number; length: number; at: readonly number[] };
}

/**
 * The French DL envelope, window on the right (recipient x 110 mm, y 50 to 79 mm; nothing else at x 100 to 200, y 45 to
 * 90 mm; the sheet folds in three), and the German one, window on the left (DIN 5008 form B: field x 20 to 105 mm, y 45 to
 * 90 mm, its address zone from 62.7 mm; folds at 105 and 210 mm, punch mark at 148.5 mm).
 */
export const HEADS: { readonly [window in 'right' | 'left']: HeadPlan } = {
  right: {
    sender: { x: 25 * MM, y: 20 * MM, width: 72 * MM },
    recipient: { x: 110 * MM, y: 50 * MM, width: 78 * MM, height: 29 * MM },
    date: { x: 110 * MM, y: 93 * MM },
    folds: { x: 3.5 * MM, length: 4 * MM, at: [99 * MM, 198 * MM] },
  },
  left: {
    sender: { x: 125 * MM, y: 50 * MM, width: 62 * MM },
    recipient: { x: 25 * MM, y: 62.7 * MM, width: 78 * MM, height: 27 * MM },
    date: { x: 125 * MM, y: 93 * MM },
    folds: { x: 3.5 * MM, length: 4 * MM, at: [105 * MM, 148.5 * MM, 210 * MM] },
  },
};

/** Type sizes and line distances, in points. */
export const TYPE = {
  body: { size: 10.5, leading: 14.5 },
  small: { size: 8.5, leading: 11.5 },
} as const;

export interface TypeSize {
  size: number;
  leading: number;
}
