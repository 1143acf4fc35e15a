import type { TextsSight } from '../page-sight';
import { hasElements, holdsAny, isInside, isMarked, parentInTree, queryAll, rawTextOf, tagOf } from './dom';
import { askTexts, type Look, PAUSE } from './look';
import { readText, tidyText } from './read-text';

const BLOCKS = 'p,small,li,dd,td,label,div,span,blockquote,textarea,font,em,i,center,figcaption';
/** An element that holds one of these only frames other blocks. */
const INNER_BLOCKS = 'p,li,div,td,dd,ul,ol,table,section,form,input:not([type=checkbox]):not([type=hidden]),select';
const MOST_BLOCKS = 400;
const SHORTEST = 18;
const LONGEST = 30_000;
/** UTF-16 units of one block that are weighed, from its start and from its end. */
const READ = 4_000;
const ENOUGH = 2;
/** What a text far from the form must weigh to be taken for its notice. */
const ENOUGH_FAR = 3.5;
/** UTF-16 units of all blocks that are weighed together. */
const MOST_READ = 150_000;

/** A block of text; its weight is not known before it was asked for. */
interface Block {
  element: Element;
  text: string;
  weight: number | null;
}

/** The blocks of a page for one look: its points have the same surroundings. */
export interface KnownBlocks {
  /** Null for what is no block. */
  of: Map<Element, Block | null>;
  /** In document order. */
  inArea: Map<Node, readonly Block[]>;
}

/**
 * The elements in and around a point whose text tells what becomes of the data, most telling first, at most five; where
 * none stands beside it, those of the whole page that clearly do (rules in a dialog, a paragraph in the footer).
 * @param wordings of boxes that tell nothing of their own
 */
export function* findNotices(
  root: Element,
  page: Node,
  wordings: readonly string[],
  languages: TextsSight['languages'],
  known: KnownBlocks,
): Look<Element[]> {
  const near = yield* findIn(areaAround(root), ENOUGH, wordings, languages, known);
  return near.length > 0 ? near : yield* findIn(page, ENOUGH_FAR, wordings, languages, known);
}

function* findIn(
  area: Node,
  enough: number,
  wordings: readonly string[],
  languages: TextsSight['languages'],
  known: KnownBlocks,
): Look<Element[]> {
  const blocks = known.inArea.get(area) ?? (yield* readBlocks(area, known));
  known.inArea.set(area, blocks);
  const unweighed = blocks.filter(({ weight }) => weight === null);
  if (unweighed.length > 0) {
    const judged = yield* askTexts({ languages, texts: unweighed.map(({ text }) => excerptOf(text)), links: [] });
    for (const [at, block] of unweighed.entries()) block.weight = judged?.weights[at] ?? 0;
  }
  return pickSmallest(blocks.filter(({ weight, text }) => (weight ?? 0) >= enough && !repeatsBox(text, wordings)));
}

function* readBlocks(area: Node, known: KnownBlocks): Look<Block[]> {
  const blocks: Block[] = [];
  const elements = queryAll(area, BLOCKS);
  let read = 0;
  for (let i = 0; i < Math.min(elements.length, MOST_BLOCKS * 20); i++) {
    if (blocks.length >= MOST_BLOCKS || read > MOST_READ) break;
    if (i % 8 === 7) yield PAUSE;
    const element = elements[i] as Element;
    let block = known.of.get(element);
    if (block === undefined) {
      block = hasElements(element) && holdsAny(element, INNER_BLOCKS) ? null : readBlock(element);
      known.of.set(element, block);
    }
    if (!block) continue;
    read += Math.min(block.text.length, READ);
    blocks.push(block);
  }
  return blocks;
}

/** "© 2026 …, all rights reserved" speaks of other rights. */
const IMPRINT = /©|\(c\) ?\d{4}/i;

function readBlock(element: Element): Block | null {
  const text = readWords(element);
  if (text.length < SHORTEST || text.length >= LONGEST || IMPRINT.test(text.slice(0, 80))) return null;
  return isRowOfLinks(element, text) ? null : { element, text, weight: null };
}

function readWords(element: Element): string {
  if (tagOf(element) !== 'textarea') return readText(element, LONGEST);
  // Only a text area that the user cannot write in says something of the page's own: the rules of a draw, for one.
  return isMarked(element, 'readonly') || isMarked(element, 'disabled') ? tidyText(rawTextOf(element), LONGEST) : '';
}

function excerptOf(text: string): string {
  return text.length <= READ * 2 ? text.slice(0, READ) : `${text.slice(0, READ / 2)} ${text.slice(-READ)}`;
}

/** What a box says is kept with the box. */
function repeatsBox(text: string, wordings: readonly string[]): boolean {
  return wordings.some(
    (wording) =>
      wording.length > 0 && text.length <= wording.length + MARK && (text.includes(wording) || wording.includes(text)),
  );
}

/** Characters of a star or a bullet beside a wording. */
const MARK = 12;

/** The element some levels up that still belongs to the point. */
function areaAround(root: Element): Element {
  let area = root;
  for (let level = 0; level < 4; level++) {
    const parent = parentInTree(area);
    if (!parent || tagOf(parent) === 'html') break;
    area = parent;
  }
  return area;
}

/** A row of links, as footers have, says nothing: what it leads to does. */
function isRowOfLinks(element: Element, text: string): boolean {
  if (text.length > LONGEST_ROW) return false;
  const links = queryAll(element, 'a');
  let linked = 0;
  for (let i = 0; i < links.length; i++) linked += readText(links[i] as Element, 200).length;
  return links.length > 1 && linked > text.length * 0.6;
}

const LONGEST_ROW = 300;

/** Of nested blocks, given in document order, keeps the innermost that says about as much as the outer one. */
function pickSmallest(blocks: readonly Block[]): Element[] {
  const weightOf = ({ weight }: Block) => weight ?? 0;
  const kept = blocks.filter((outer, at) => {
    // What stands inside it comes right after it.
    for (let i = at + 1; i < blocks.length; i++) {
      const inner = blocks[i] as Block;
      if (!isInside(inner.element, outer.element)) return true;
      if (weightOf(inner) >= weightOf(outer) - 1) return false;
    }
    return true;
  });
  return kept
    .sort((a, b) => weightOf(b) - weightOf(a) || b.text.length - a.text.length)
    .slice(0, 5)
    .map(({ element }) => element);
}
