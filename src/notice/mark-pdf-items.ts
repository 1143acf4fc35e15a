import type { PdfLine } from './split-pdf-lines';

/** Points by which the items of a list are set in, at least. */
const INDENT = 8;
/** Points within which lines begin at the same place. */
const SAME_LEFT = 2;
/** A gap of more than this many line heights ends a paragraph. */
export const PARAGRAPH_GAP = 1.75;
/** A line that stands more line heights below is of no list above it. */
const FARTHEST_BELOW = 3;
/** Most words in small letters in a name with a word about it: "Éditions du Soir, hebdomadaire local". */
const MOST_SMALL_WORDS = 4;
const LONGEST_NAMED = 120;
/** A longer one is no item but text that is set in. */
const LONGEST_ITEM = 600;
/** What marks an item; fonts of symbols have theirs in the private area. */
const BULLET = /^[•●▪◦‣·§*\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC]\s{0,3}|^o\s(?=\p{Lu})/u;
const BEGINS_ITEM =
  /^(?:[•●▪◦‣·§*–—-]\s|\(?(?:\d{1,2}|[a-z])(?:\.\d{1,2}){0,3}[.)]\s|(?:article|artikel|artículo|articolo)\s\d)/iu;
const BEGINS_HIGH = /^["«“(]?\s?(?:\p{Lu}|\d{1,3}\p{Lu})/u;
/** A name goes on behind a comma, a hyphen, an "and", an article or a preposition. */
const GOES_ON =
  /(?:[,&/(–—-]|(?<![\p{L}\p{N}])(?:\p{Ll}{1,3}['’]?|avec|dans|pour|chez|sous|with|from|sowie|oder|della?|delle|para|voor|oraz))$/u;
/** A stop inside or at the end: a sentence. */
const SENTENCE = /[.!?;:](?:\s|$)/u;
const SMALL_WORD = /(?<![\p{L}\p{N}.@/-])\p{Ll}{2,40}(?![\p{L}\p{N}.@/-])/gu;

/** Says whether a line begins with what marks an item or an article. */
export function beginsItem(text: string): boolean {
  return BEGINS_ITEM.test(text);
}

interface NextLine {
  line: PdfLine;
  /** The line above it in its column, if any. */
  above: PdfLine | null;
  /** How far it is set in from its column, in points, and how far the one above is. */
  indent: number;
  indentAbove: number;
  /** Whether the line before had room for its first word. */
  hadRoom: boolean;
}

/**
 * Knows, line by line, where the items of lists begin. One mark for all; items whose marks are drawings are known by where
 * they stand: set in under a colon, then at the same place, where the line above was ended on purpose or is a whole name.
 */
export class ItemMarker {
  /** How far the lists that are open here are set in, the innermost last. */
  private readonly lists: number[] = [];
  private item = '';

  /** Gives the line, with a mark where an item begins, and says whether it goes on with one that began before. */
  mark(next: NextLine): { line: PdfLine; isWithin: boolean } {
    const { line, above, indent } = next;
    if (BULLET.test(line.text)) return this.begin(line, line.text.replace(BULLET, ''));
    if ((above && !isBelow(above, line)) || this.item.length > LONGEST_ITEM) this.lists.length = 0;
    while (indent < (this.lists.at(-1) ?? 0) - SAME_LEFT) this.lists.pop();
    if (BEGINS_ITEM.test(line.text)) {
      this.lists.length = 0;
      return { line, isWithin: false };
    }
    if (this.opensList(next)) this.lists.push(indent);
    else if (!this.isNext(next)) {
      this.item += ` ${line.text}`;
      return { line, isWithin: this.isAtList(indent) };
    }
    return this.begin(line, line.text);
  }

  private begin(line: PdfLine, text: string): { line: PdfLine; isWithin: boolean } {
    this.item = text;
    return { line: { ...line, text: `• ${text}` }, isWithin: false };
  }

  private opensList({ line, above, indent, indentAbove }: NextLine): boolean {
    return above?.text.endsWith(':') === true && isBelow(above, line) && indent - indentAbove > INDENT;
  }

  private isNext({ line, above, indent, indentAbove, hadRoom }: NextLine): boolean {
    const isOpen = above?.text.endsWith(';') === true;
    const isApart = above !== null && above.bottom - line.bottom > line.height * PARAGRAPH_GAP;
    if (this.isAtList(indent)) return hadRoom || isOpen || isApart || isNewName(this.item, line.text);
    return isOpen && isBelow(above, line) && Math.abs(indent - indentAbove) < SAME_LEFT;
  }

  private isAtList(indent: number): boolean {
    return Math.abs(indent - (this.lists.at(-1) ?? Number.NaN)) < SAME_LEFT;
  }
}

function isBelow(above: PdfLine, line: PdfLine): boolean {
  const gap = above.bottom - line.bottom;
  return gap > 0 && gap < line.height * FARTHEST_BELOW;
}

/** In a list of names, one begins with a capital where the one before is whole; a sentence goes on. */
function isNewName(item: string, line: string): boolean {
  if (!BEGINS_HIGH.test(line) || !BEGINS_HIGH.test(item) || GOES_ON.test(item)) return false;
  if (item.length > LONGEST_NAMED || SENTENCE.test(item)) return false;
  return (item.match(SMALL_WORD)?.length ?? 0) <= MOST_SMALL_WORDS;
}
