import type { Block } from './split-blocks';
import { splitBlocks } from './split-blocks';

/** A sentence, or an item of a list; `start` and `end` are UTF-16 offsets into the text. */
export interface Sentence {
  start: number;
  end: number;
  kind: Block['kind'];
  /** The sentence which introduces the list that this one is an item of ("We do not:"). */
  lead: Sentence | null;
  /** The heading above. */
  heading: Sentence | null;
}

/** Longest sentence read in one piece, in UTF-16 units; a longer one is read in several. */
const LONGEST_SENTENCE = 1_600;
/** Longest list that inherits its introduction. */
const MOST_ITEMS = 80;
/** A stop in the middle of a block, with the blanks behind it. */
const INNER_STOP = /[.!?…]{1,9}[)"»”’\]]{0,4}\s{1,9}/gu;
/** Words that a stop abbreviates; a single letter is one as well. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mm mme mmes mlle mr mrs ms dr me st ste art al cf ex env no nr tel tél p pp par inc ltd corp co vs bzw ggf usw abs lit nr str evtl sog ecc sig dott núm sr sra avda bijv resp blz ul np tj tzw ust pkt poz dz e.g i.e etc z.b u.a d.h o.ä p.ej a.o'.split(
    ' ',
  ),
);
const LAST_WORD = /(?<![a-zà-ɏ\d.])[a-zà-ɏ.]{1,6}$/i;
const BEGINS_LOW = /^[(«“"]?\s?\p{Ll}/u;

/** Splits a normalised text into sentences, each with the introduction and the heading it stands under. */
export function* splitSentences(text: string): Generator<Sentence, void, void> {
  let previous: Sentence | undefined;
  let heading: Sentence | null = null;
  let lead: Sentence | null = null;
  let items = 0;
  for (const block of splitBlocks(text)) {
    if (lead && !belongsTo(lead, block, items, text, previous)) lead = null;
    const made = sentencesIn(text, block, lead, heading);
    yield* made;
    items++;
    const last = made.at(-1);
    if (!last) continue;
    previous = last;
    if (text.charAt(last.end - 1) === ':' && (!lead || block.kind !== 'item')) {
      lead = last;
      items = 0;
    } else if (block.kind === 'heading' && !lead) heading = last;
  }
}

/** An item of the list that `lead` introduces: bulleted, or begun low, or following an item that ended open. */
function belongsTo(lead: Sentence, block: Block, items: number, text: string, before: Sentence | undefined): boolean {
  if (items >= MOST_ITEMS) return false;
  if (block.kind === 'item') return true;
  if (items === 0) return true;
  if (!before || before === lead) return true;
  const mark = text.charAt(before.end - 1);
  if (mark === ';' || mark === ',') return true;
  return before.kind !== 'item' && !block.apart && mark !== '.' && block.kind === 'heading';
}

function sentencesIn(text: string, block: Block, lead: Sentence | null, heading: Sentence | null): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (from: number, to: number) => {
    for (const [start, end] of cutLong(text, from, to)) {
      sentences.push({ start, end, kind: block.kind, lead, heading });
    }
  };
  const content = text.slice(block.start, block.end);
  let start = 0;
  for (const { 0: stop, index } of content.matchAll(INNER_STOP)) {
    const next = index + stop.length;
    if (next >= content.length || !isWhole(content, index, next)) continue;
    add(block.start + start, block.start + index + stop.trimEnd().length);
    start = next;
  }
  if (start < content.length) add(block.start + start, block.end);
  return sentences;
}

/** Says whether a sentence really ends at a stop: not behind "M." or "art.", nor before a small letter. */
function isWhole(content: string, stop: number, next: number): boolean {
  if (BEGINS_LOW.test(content.slice(next, next + 4))) return false;
  if (content.charAt(stop) !== '.') return true;
  const word = LAST_WORD.exec(content.slice(Math.max(0, stop - 12), stop))?.[0].toLowerCase() ?? '';
  return word.length !== 1 && !ABBREVIATIONS.has(word);
}

/** Cuts at the last semicolon or comma before the limit, so that a list without stops stays readable. */
function cutLong(text: string, from: number, to: number): [number, number][] {
  const pieces: [number, number][] = [];
  let start = from;
  while (to - start > LONGEST_SENTENCE) {
    const piece = text.slice(start, start + LONGEST_SENTENCE);
    const cut = Math.max(piece.lastIndexOf('; '), piece.lastIndexOf(', '), piece.lastIndexOf('\n'));
    const length = cut > LONGEST_SENTENCE / 2 ? cut + 1 : LONGEST_SENTENCE;
    pieces.push([start, start + length]);
    start += length;
    while (start < to && /\s/.test(text.charAt(start))) start++;
  }
  if (start < to) pieces.push([start, to]);
  return pieces;
}
