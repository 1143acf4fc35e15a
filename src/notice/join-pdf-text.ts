import { normaliseText, READING_LIMIT } from './normalise-text';
import { type PdfLine, type PdfPiece, splitPdfLines } from './split-pdf-lines';

/** Lines at the top and bottom of a page that may be its running title or number. */
const MARGIN_LINES = 2;
/** On how many pages a line must stand to be one, where there are so many. */
const FEWEST_REPEATS = 3;
/** A gap of more than this many line heights ends a paragraph. */
const PARAGRAPH_GAP = 1.75;
/** Lines that begin within so many points of each other are of one column. */
const SAME_COLUMN = 40;
/** Points by which the items of a list are set in, at least. */
const INDENT = 8;
/** What marks an item; fonts of symbols have theirs in the private area. */
const BULLET = /^[•●▪◦‣·§*\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC]\s{0,3}|^o\s(?=\p{Lu})/u;
const BEGINS_ITEM =
  /^(?:[•●▪◦‣·§*–—-]\s|\(?(?:\d{1,2}|[a-z])(?:\.\d{1,2}){0,3}[.)]\s|(?:article|artikel|artículo|articolo)\s\d)/iu;
const ENDS_SENTENCE = /[.!?:;…»”"]$/u;
const BROKEN_WORD = /\p{L}[-\u00AD\u2010]$/u;
const NO_LETTER = /[^\p{L}]/u;

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
  let before: { line: PdfLine; edge: number } | null = null;
  for (const lines of lined) {
    const rightOf = findEdges(lines);
    for (const [index, found] of lines.entries()) {
      const above = index > 0 ? before : null;
      const line = markItem(found, above?.line);
      const last = paragraphs.at(-1);
      const goesOn = above
        ? continues(above.line, line, above.edge)
        : before && goesOver(before.line, line, before.edge);
      before = { line: found, edge: rightOf(found) };
      if (last !== undefined && goesOn) paragraphs[paragraphs.length - 1] = joinLines(last, line.text, words);
      else paragraphs.push(line.text);
      length += line.text.length + 1;
    }
    if (length > READING_LIMIT) break;
  }
  return normaliseText(paragraphs.join('\n')).slice(0, READING_LIMIT);
}

/** Where the lines of a line's column end, at the farthest. */
function findEdges(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const edges = new Map<number, number>();
  const columnOf = ({ left }: PdfLine) => Math.round(left / SAME_COLUMN);
  for (const line of lines) {
    const column = columnOf(line);
    edges.set(column, Math.max(edges.get(column) ?? 0, line.right));
  }
  return (line) => {
    const near = [-1, 0, 1].map((step) => edges.get(columnOf(line) + step) ?? 0);
    return Math.max(...near);
  };
}

/** One mark for all items; a list whose marks are drawings is known by where it stands: set in, under a colon or an item. */
function markItem(line: PdfLine, above: PdfLine | undefined): PdfLine {
  if (BULLET.test(line.text)) return { ...line, text: line.text.replace(BULLET, '• ') };
  if (!above || BEGINS_ITEM.test(line.text)) return line;
  const isUnder = above.bottom - line.bottom > 0 && above.bottom - line.bottom < line.height * 3;
  const isSetIn = line.left - above.left > INDENT && above.text.endsWith(':');
  const isNext = Math.abs(line.left - above.left) < 2 && above.text.endsWith(';');
  return isUnder && (isSetIn || isNext) ? { ...line, text: `• ${line.text}` } : line;
}

/** Whether a line is of the same paragraph as the one above it. */
function continues(above: PdfLine, line: PdfLine, edge: number): boolean {
  if (BEGINS_ITEM.test(line.text)) return false;
  const height = Math.max(above.height, line.height);
  // The next column begins above.
  if (line.bottom > above.bottom) return goesOver(above, line, edge);
  if (above.bottom - line.bottom > height * PARAGRAPH_GAP) return false;
  if (Math.abs(above.height - line.height) > height * 0.15) return false;
  // The first word of this line would have had room in that one: it was ended on purpose.
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  const [first = ''] = line.text.split(' ', 1);
  const hadRoom = edge - above.right > letter * (first.length + 3);
  return !(hadRoom && (ENDS_SENTENCE.test(above.text) || !/^[\p{Ll}\d(«"]/u.test(line.text)));
}

/** Whether a paragraph goes on in the next column or on the next page: its last line there is full, or this one begins small. */
function goesOver(last: PdfLine, line: PdfLine, edge: number): boolean {
  if (ENDS_SENTENCE.test(last.text) || BEGINS_ITEM.test(line.text)) return false;
  const isAlike = Math.abs(last.height - line.height) <= line.height * 0.15;
  return /^\p{Ll}/u.test(line.text) || (isAlike && edge - last.right < line.height);
}

/**
 * Joins two lines; a hyphen at the edge stays before a capital, and where the compound stands elsewhere in the text, or both
 * its halves do ("jeu-concours"); it goes where it only broke a word.
 */
function joinLines(above: string, line: string, words: ReadonlySet<string>): string {
  const half = BROKEN_WORD.test(above) ? above.slice(0, -1).split(NO_LETTER).at(-1)?.toLowerCase() : undefined;
  const rest = /^\p{L}{1,40}/u.exec(line)?.[0];
  if (half === undefined || rest === undefined) return `${above} ${line}`;
  if (above.endsWith('\u00AD')) return above.slice(0, -1) + line;
  if (/^\p{Lu}/u.test(rest)) return above + line;
  const isCompound = words.has(`${half}-${rest}`) || (words.has(half) && words.has(rest) && !words.has(half + rest));
  return isCompound ? above + line : above.slice(0, -1) + line;
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
