import { normaliseText, READING_LIMIT } from './normalise-text';
import { type PdfLine, type PdfPiece, splitPdfLines } from './split-pdf-lines';

/** Lines at the top and bottom of a page that may be its running title or number. */
const MARGIN_LINES = 2;
/** On how many pages a line must stand to be one. */
const FEWEST_REPEATS = 3;
/** A gap of more than this many line heights ends a paragraph. */
const PARAGRAPH_GAP = 1.75;
/** A line shorter than this share of the page's widest that closes a sentence is the last of its paragraph. */
const SHORT_LINE = 0.8;
const BEGINS_ITEM =
  /^(?:[•●▪◦‣·–—*-]\s|o\s(?=\p{Lu})|\(?(?:\d{1,2}|[a-z])(?:\.\d{1,2}){0,3}[.)]\s|(?:article|artikel|artículo|articolo)\s\d)/iu;
const ENDS_SENTENCE = /[.!?:;…»”"]$/u;
const BROKEN_WORD = /(\p{L}{1,40})[-\u00AD\u2010]$/u;

/**
 * Puts the pieces of text of a PDF's pages together as a reader sees them: lines into paragraphs, so that a sentence is
 * not cut at the edge of the paper, words broken at a line's end joined, running titles and page numbers left out.
 * At most `READING_LIMIT` UTF-16 units, normalised.
 */
export function joinPdfText(pages: readonly (readonly PdfPiece[])[]): string {
  const lined = withoutRunningTitles(pages.map((pieces) => splitPdfLines(pieces)));
  const words = new Set(lined.flat().flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]{2,60}/gu) ?? []));
  const paragraphs: string[] = [];
  let length = 0;
  for (const lines of lined) {
    const widest = Math.max(0, ...lines.map(({ right, left }) => right - left));
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1];
      const last = paragraphs.at(-1);
      const goesOn = above ? continues(above, line, widest) : goesOverPage(last, line);
      if (last !== undefined && goesOn) paragraphs[paragraphs.length - 1] = joinLines(last, line.text, words);
      else paragraphs.push(line.text);
      length += line.text.length + 1;
    }
    if (length > READING_LIMIT) break;
  }
  return normaliseText(paragraphs.join('\n')).slice(0, READING_LIMIT);
}

/** Whether a line is of the same paragraph as the one above it. */
function continues(above: PdfLine, line: PdfLine, widest: number): boolean {
  if (BEGINS_ITEM.test(line.text)) return false;
  const height = Math.max(above.height, line.height);
  // The next column begins above.
  if (line.bottom > above.bottom) return !ENDS_SENTENCE.test(above.text) && /^\p{Ll}/u.test(line.text);
  if (above.bottom - line.bottom > height * PARAGRAPH_GAP) return false;
  if (Math.abs(above.height - line.height) > height * 0.15) return false;
  const isShort = above.right - above.left < widest * SHORT_LINE;
  return !(isShort && (ENDS_SENTENCE.test(above.text) || !/^[\p{Ll}\d(«"]/u.test(line.text)));
}

function goesOverPage(last: string | undefined, line: PdfLine): boolean {
  return last !== undefined && !ENDS_SENTENCE.test(last) && /^\p{Ll}/u.test(line.text) && !BEGINS_ITEM.test(line.text);
}

/**
 * Joins two lines; a hyphen at the edge stays where the compound stands elsewhere in the text, or both its halves do
 * ("jeu-concours"), and goes where it only broke a word.
 */
function joinLines(above: string, line: string, words: ReadonlySet<string>): string {
  const half = BROKEN_WORD.exec(above.slice(-42))?.[1]?.toLowerCase();
  const rest = /^\p{Ll}{1,40}/u.exec(line)?.[0];
  if (half === undefined || rest === undefined) return `${above} ${line}`;
  if (above.endsWith('\u00AD')) return above.slice(0, -1) + line;
  const isCompound = words.has(`${half}-${rest}`) || (words.has(half) && words.has(rest) && !words.has(half + rest));
  return isCompound ? above + line : above.slice(0, -1) + line;
}

/** Takes out the first and last lines of pages that say the same on several, numbers aside. */
function withoutRunningTitles(pages: readonly PdfLine[][]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(marginsOf(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map((lines) => {
    const margins = new Set(marginsOf(lines));
    return lines.filter((line) => !margins.has(line) || (counts.get(keyOf(line)) ?? 0) < FEWEST_REPEATS);
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
