/** Longest text that is read, in UTF-16 units; what follows is not looked at. */
export const READING_LIMIT = 200_000;

/** Soft hyphen, zero-width and bidi controls, byte order mark: seen by no reader, met by every pattern. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Any blank that is not a line end, no-break and typographic spaces included. */
const BLANKS = /[\t\p{Zs}]+/gu;
const BLANKS_AT_LINE_EDGE = /(?<=\n) | (?=\n)/g;
const MANY_LINE_ENDS = /\n{3,}/g;

/**
 * Gives the text that is to be kept and read: NFC, one kind of blank, no invisible characters, at most one empty line.
 * Offsets of a reading point into this text, so normalise first and keep what comes out. A second call changes nothing.
 */
export function normaliseText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(BLANKS, ' ')
    .replace(BLANKS_AT_LINE_EDGE, '')
    .replace(MANY_LINE_ENDS, '\n\n')
    .trim();
}
