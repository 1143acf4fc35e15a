import type { BoxPurpose } from '../disclosure/schema';
import type { DetectedBox } from './collection-point';
import { hasElements, holdsAny, isInside, isMarked, parentInTree, queryAll, rawTextOf, tagOf } from './dom';
import { foldWords } from './fold-words';
import type { Lexicons } from './languages';
import { findPhrases } from './lexicon';
import { type Look, PAUSE } from './look';
import { readText, tidyText } from './read-text';

const BLOCKS = 'p,small,li,dd,td,label,div,span,blockquote,textarea,font,em,i,center,figcaption';
/** An element that holds one of these only frames other blocks. */
const INNER_BLOCKS = 'p,li,div,td,dd,ul,ol,table,section,form,input:not([type=checkbox]):not([type=hidden]),select';
const MOST_BLOCKS = 400;
const SHORTEST = 18;
const LONGEST = 30_000;
/** Words of one block that are looked at, from its start and from its end. */
const READ = 4_000;
const ENOUGH = 2;
/** A sentence by which the reader agrees to be written to or to have data passed on tells what they are for. */
const AGREEMENT = 2;
/** What a text far from the form must score to be taken for its notice. */
const ENOUGH_FAR = 3.5;

/** A short text on cookies is a banner's, and says nothing of the form. */
const COOKIES = /^cookies?$|^ciastecz|^galletas$/;
const LONGEST_BANNER = 90;

interface Candidate {
  element: Element;
  length: number;
  score: number;
}

/** What the blocks of a page weigh, for one look: the points of a page have the same surroundings. */
export type Weighed = Map<Element, Candidate | 'frame' | null>;

/**
 * The elements in and around a point whose text tells what becomes of the data, most telling first, at most five; where
 * none stands beside it, those of the whole page that clearly do (rules in a dialog, a paragraph in the footer).
 */
export function* findNotices(
  root: Element,
  page: Node,
  boxes: readonly DetectedBox[],
  lexicons: Lexicons,
  weighed: Weighed,
): Look<Element[]> {
  const wordings = boxes
    .filter(({ control }) => control !== 'text')
    .filter(({ wording, purposes }) => wording.length < LONG_WORDING && purposes.every((one) => FORMAL.has(one)))
    .map(({ wording }) => wording);
  const near = yield* findIn(areaAround(root), ENOUGH, wordings, lexicons, weighed);
  return near.length > 0 ? near : yield* findIn(page, ENOUGH_FAR, wordings, lexicons, weighed);
}

function* findIn(
  area: Node,
  enough: number,
  wordings: readonly string[],
  lexicons: Lexicons,
  weighed: Weighed,
): Look<Element[]> {
  const candidates: Candidate[] = [];
  let seen = 0;
  const blocks = queryAll(area, BLOCKS);
  for (let i = 0; i < Math.min(blocks.length, MOST_BLOCKS * 20) && seen < MOST_BLOCKS; i++) {
    const element = blocks[i] as Element;
    if (i % 8 === 7) yield PAUSE;
    const candidate = weighOnce(element, lexicons, weighed);
    if (candidate === 'frame') continue;
    seen++;
    if (candidate && candidate.score >= enough && !repeatsBox(element, wordings)) candidates.push(candidate);
  }
  return pickSmallest(candidates);
}

function weighOnce(element: Element, lexicons: Lexicons, weighed: Weighed): Candidate | 'frame' | null {
  let weight = weighed.get(element);
  if (weight === undefined) {
    weight = hasElements(element) && holdsAny(element, INNER_BLOCKS) ? 'frame' : weigh(element, lexicons);
    weighed.set(element, weight);
  }
  return weight;
}

/** The wording of a box is kept with the box; one that only accepts rules or a policy says nothing of its own. */
function repeatsBox(element: Element, wordings: readonly string[]): boolean {
  const text = readBlock(element);
  return wordings.some(
    (wording) =>
      wording.length > 0 && text.length <= wording.length + MARK && (text.includes(wording) || wording.includes(text)),
  );
}

/** Characters of a star or a bullet beside a wording, and of a wording that is a notice by its length. */
const MARK = 12;
const LONG_WORDING = 140;
const FORMAL: ReadonlySet<BoxPurpose> = new Set<BoxPurpose>(['rules', 'privacy', 'other']);

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

function weigh(element: Element, lexicons: Lexicons): Candidate | null {
  const text = readBlock(element);
  if (
    text.length < SHORTEST ||
    text.length >= LONGEST ||
    isRowOfLinks(element, text) ||
    IMPRINT.test(text.slice(0, 80))
  )
    return null;
  const words = foldWords(
    text.length <= READ * 2 ? text.slice(0, READ) : `${text.slice(0, READ / 2)} ${text.slice(-READ)}`,
  );
  if (words.length < 4 || (words.length < LONGEST_BANNER && words.some((word) => COOKIES.test(word)))) return null;
  const says = new Set(findPhrases(lexicons.notices, words).map(({ meaning }) => meaning));
  if (says.size === 0 && words.length < 8) return null;
  const agrees = new Set(findPhrases(lexicons.consent, words).map(({ meaning }) => meaning));
  const points =
    (says.has('data') ? 1 : 0) +
    (says.has('use') ? 1 : 0) +
    (says.has('rights') ? 1.5 : 0) +
    (says.has('recipients') ? 1 : 0) +
    (says.has('promise') ? 2 : 0);
  const isAgreement = agrees.has('accept') && (agrees.has('receive') || agrees.has('share') || agrees.has('partners'));
  const score =
    points + (agrees.has('privacy') && words.length >= 8 ? 1 : 0) + (isAgreement && words.length >= 8 ? AGREEMENT : 0);
  return { element, length: text.length, score };
}

/** "© 2026 …, all rights reserved" speaks of other rights. */
const IMPRINT = /©|\(c\) ?\d{4}/i;

/** A row of links, as footers have, says nothing: what it leads to does. */
function isRowOfLinks(element: Element, text: string): boolean {
  if (text.length > LONGEST_ROW) return false;
  const links = queryAll(element, 'a');
  let linked = 0;
  for (let i = 0; i < links.length; i++) linked += readText(links[i] as Element, 200).length;
  return links.length > 1 && linked > text.length * 0.6;
}

const LONGEST_ROW = 300;

function readBlock(element: Element): string {
  if (tagOf(element) !== 'textarea') return readText(element, LONGEST);
  // Only a text area that the user cannot write in says something of the page's own: the rules of a draw, for one.
  return isMarked(element, 'readonly') || isMarked(element, 'disabled') ? tidyText(rawTextOf(element), LONGEST) : '';
}

/** Of nested candidates keeps the innermost that says about as much as the outer one. */
function pickSmallest(candidates: readonly Candidate[]): Element[] {
  const kept = candidates.filter(
    (outer) =>
      !candidates.some(
        (inner) => inner !== outer && isInside(inner.element, outer.element) && inner.score >= outer.score - 1,
      ),
  );
  return kept
    .sort((a, b) => b.score - a.score || b.length - a.length)
    .slice(0, 5)
    .map(({ element }) => element);
}
