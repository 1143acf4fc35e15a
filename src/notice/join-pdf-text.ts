import { beginsItem, ItemMarker, PARAGRAPH_GAP } from './mark-pdf-items';
import { normaliseText, READING_LIMIT } from './normalise-text';
import { type PdfLine, type PdfPiece, splitPdfLines } from './split-pdf-lines';

/** Lines at the top and bottom of a page that may be its running title or number. */
const MARGIN_LINES = 2;
/** On how many pages a line must stand to be one, where there are so many. */
const FEWEST_REPEATS = 3;
/** Lines that begin within so many points of each other are of one column. */
const SAME_COLUMN = 40;
const ENDS_SENTENCE = /[.!?:;…»”"]$/u;
const BROKEN_WORD = /\p{L}[-\u00AD\u2010]$/u;
const NO_LETTER = /[^\p{L}]/u;
/** Where browsers break addresses; "@" or a stop stand at the edge only if a program for letters broke them. */
const BROKEN_ADDRESS = /\S[-/?&=_@]$/u;
const ADDRESS_REACH = 200;

/**
 * Puts the pieces of text of a PDF's pages together as a reader sees them: lines into paragraphs, so that a sentence is
 * not cut at the edge of the paper, words broken at a line's end joined, items of lists on lines of their own, running
 * titles and page numbers left out. At most `READING_LIMIT` UTF-16 units, normalised.
 */
export function joinPdfText(pages: readonly (readonly PdfPiece[])[]): string {
  const lined = withoutRunningTitles(pages.map((pieces) => splitPdfLines(pieces)));
  const words = new Set(lined.flat().flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]{2,60}/gu) ?? []));
  const paragraphs: string[] = [];
  let length = 0;
  const marker = new ItemMarker();
  let before: { line: PdfLine; edge: number; indent: number } | null = null;
  for (const lines of lined) {
    const placeOf = findColumns(lines);
    for (const [index, found] of lines.entries()) {
      const { start, edge } = placeOf(found);
      const indent = found.left - start;
      const above = index > 0 && before && found.bottom <= before.line.bottom ? before.line : null;
      const { line, isWithin } = marker.mark({
        line: found,
        above,
        indent,
        indentAbove: before?.indent ?? 0,
        hadRoom: before !== null && hadRoom(before.line, found, before.edge),
      });
      const last = paragraphs.at(-1);
      const goesOn =
        before !== null &&
        (isWithin ||
          (above
            ? continues(above, line, before.edge)
            : !beginsItem(line.text) && goesOver(before.line, line, before.edge)));
      before = { line: found, edge, indent };
      if (last !== undefined && goesOn) paragraphs[paragraphs.length - 1] = joinLines(last, line.text, words);
      else paragraphs.push(line.text);
      length += line.text.length + 1;
    }
    if (length > READING_LIMIT) break;
  }
  return normaliseText(paragraphs.join('\n')).slice(0, READING_LIMIT);
}

/** Where the lines of a line's column begin, and where they end, at the farthest. */
function findColumns(lines: readonly PdfLine[]): (line: PdfLine) => { start: number; edge: number } {
  const columns = new Map<number, { start: number; edge: number }>();
  const columnOf = ({ left }: PdfLine) => Math.round(left / SAME_COLUMN);
  for (const line of lines) {
    const { start, edge } = columns.get(columnOf(line)) ?? { start: line.left, edge: 0 };
    columns.set(columnOf(line), { start: Math.min(start, line.left), edge: Math.max(edge, line.right) });
  }
  return (line) => {
    const near = [-1, 0, 1].flatMap((step) => columns.get(columnOf(line) + step) ?? []);
    return { start: Math.min(...near.map(({ start }) => start)), edge: Math.max(...near.map(({ edge }) => edge)) };
  };
}

/** Whether a line is of the same paragraph as the one above it. */
function continues(above: PdfLine, line: PdfLine, edge: number): boolean {
  if (beginsItem(line.text)) return false;
  const height = Math.max(above.height, line.height);
  if (above.bottom - line.bottom > height * PARAGRAPH_GAP) return false;
  if (Math.abs(above.height - line.height) > height * 0.15) return false;
  return !(hadRoom(above, line, edge) && (ENDS_SENTENCE.test(above.text) || !/^[\p{Ll}\d(«"]/u.test(line.text)));
}

/** Whether the first word of a line would have had room in the one above, which was then ended on purpose. */
function hadRoom(above: PdfLine, line: PdfLine, edge: number): boolean {
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  const [first = ''] = line.text.split(' ', 1);
  return edge - above.right > letter * (first.length + 3);
}

/** Whether a paragraph goes on in the next column or on the next page: its last line there is full, or this one begins small. */
function goesOver(last: PdfLine, line: PdfLine, edge: number): boolean {
  if (ENDS_SENTENCE.test(last.text)) return false;
  const isAlike = Math.abs(last.height - line.height) <= line.height * 0.15;
  return /^\p{Ll}/u.test(line.text) || (isAlike && edge - last.right < line.height);
}

/**
 * Joins two lines; a hyphen at the edge stays before a capital, in an address, and where the compound stands elsewhere in the
 * text, or both its halves do ("jeu-concours"); it goes where it only broke a word.
 */
function joinLines(above: string, line: string, words: ReadonlySet<string>): string {
  const begun =
    above
      .slice(-ADDRESS_REACH)
      .split(/[\s(<«"]/u)
      .at(-1) ?? '';
  const address = begun + (line.split(' ', 1)[0] ?? '');
  if (BROKEN_ADDRESS.test(above) && isAddress(address)) return above + line;
  const half = BROKEN_WORD.test(above) ? above.slice(0, -1).split(NO_LETTER).at(-1)?.toLowerCase() : undefined;
  const rest = /^\p{L}{1,40}/u.exec(line)?.[0];
  if (half === undefined || rest === undefined) return `${above} ${line}`;
  if (above.endsWith('\u00AD')) return above.slice(0, -1) + line;
  if (/^\p{Lu}/u.test(rest)) return above + line;
  const isCompound = words.has(`${half}-${rest}`) || (words.has(half) && words.has(rest) && !words.has(half + rest));
  return isCompound ? above + line : above.slice(0, -1) + line;
}

/** The address of a mailbox or of a page; one that ends with a stop ended a sentence. */
function isAddress(joined: string): boolean {
  return /^[\w.+-]{1,60}@[\w-]{1,60}\.\w/.test(joined) || /^(?:https?:\/\/|www\.)\S/i.test(joined);
}

/** Takes out the first and last lines of pages that say the same on several, numbers aside. */
function withoutRunningTitles(pages: readonly PdfLine[][]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(marginsOf(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const fewest = Math.max(2, Math.min(FEWEST_REPEATS, pages.length));
  return pages.map((lines) => {
    const margins = new Set(marginsOf(lines));
    return lines.filter((line) => !margins.has(line) || (counts.get(keyOf(line)) ?? 0) < fewest);
  });
}

function marginsOf(lines: readonly PdfLine[]): PdfLine[] {
  // A page of a few lines is all text.
  const most = Math.min(MARGIN_LINES, Math.floor((lines.length - 1) / 2));
  return most > 0 ? [...lines.slice(0, most), ...lines.slice(-most)] : [];
}

function keyOf({ text }: PdfLine): string {
  return text.replace(/\d{1,6}/g, '0').toLowerCase();
}
