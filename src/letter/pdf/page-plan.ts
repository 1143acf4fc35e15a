/** Points in a millimetre. */
const MM = 72 / 25.4;

/**
 * Where things stand on an A4 sheet, in points from its top left corner. The recipient stands in the window of a
 * French DL envelope (x 110 mm, y 50 to 79 mm; nothing else at x 100 to 200, y 45 to 90 mm); the sheet folds in three.
 */
export const PLAN = {
  width: 210 * MM,
  height: 297 * MM,
  left: 25 * MM,
  right: 187 * MM,
  top: 22 * MM,
  bottom: 272 * MM,
  sender: { x: 25 * MM, y: 20 * MM, width: 72 * MM },
  recipient: { x: 110 * MM, y: 50 * MM, width: 78 * MM, height: 29 * MM },
  date: { x: 110 * MM, y: 93 * MM },
  body: { y: 104 * MM },
  folds: { x: 3.5 * MM, length: 4 * MM, at: [99 * MM, 198 * MM] },
  footer: { y: 281 * MM },
  signature: 19 * MM,
} as const;

/** Type sizes and line distances, in points. */
export const TYPE = {
  body: { size: 10.5, leading: 14.5 },
  small: { size: 8.5, leading: 11.5 },
} as const;

export interface TypeSize {
  size: number;
  leading: number;
}
