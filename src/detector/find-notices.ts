import { isInside, isMarked, parentInTree, queryAll, rawTextOf, tagOf } from './dom';
import { foldWords } from './fold-words';
import type { Lexicons } from './languages';
import { findPhrases } from './lexicon';
import type { NoticeWord } from './patterns/language-patterns';
import { readText, tidyText } from './read-text';

const BLOCKS = 'p,small,li,dd,td,div,span,label,section,aside,blockquote,textarea,font,em,i';
const MOST_BLOCKS = 500;
const SHORTEST = 18;
const LONGEST = 6_000;

interface Candidate {
  element: Element;
  length: number;
  score: number;
}

/** The elements in and around a point whose text tells what becomes of the data, most telling first; at most five. */
export function findNotices(root: Element, lexicons: Lexicons): Element[] {
  const candidates = new Map<Element, Candidate>();
  const area = areaAround(root);
  let seen = 0;
  for (const element of queryAll(area, BLOCKS)) {
    if (++seen > MOST_BLOCKS) break;
    const candidate = weigh(element, lexicons);
    if (candidate) candidates.set(element, candidate);
  }
  return pickSmallest([...candidates.values()]);
}

/** The element some levels up that still belongs to the point: not the whole page, where that can be told. */
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
  const tag = tagOf(element);
  if (tag === 'textarea' && !isMarked(element, 'readonly') && !isMarked(element, 'disabled')) return null;
  const text = tag === 'textarea' ? tidyText(rawTextOf(element), LONGEST) : readText(element, LONGEST);
  if (text.length < SHORTEST || text.length >= LONGEST) return null;
  const words = foldWords(text.slice(0, 3_000));
  if (words.length < 4) return null;
  const counts = new Map<NoticeWord, number>();
  for (const { meaning } of findPhrases(lexicons.notices, words)) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  const has = (word: NoticeWord) => (counts.has(word) ? 1 : 0);
  const score = has('data') + has('use') + has('rights') * 1.5 + has('recipients') + has('promise') * 2;
  return score >= 2 ? { element, length: text.length, score } : null;
}

/** Of nested candidates keeps the innermost that says about as much as the outer one. */
function pickSmallest(candidates: readonly Candidate[]): Element[] {
  const kept = candidates.filter(
    (outer) =>
      !candidates.some(
        (inner) =>
          inner !== outer &&
          isInside(inner.element, outer.element) &&
          (inner.score >= outer.score - 1.5 || outer.length > 2_500),
      ),
  );
  return kept
    .sort((a, b) => b.score - a.score || b.length - a.length)
    .slice(0, 5)
    .map(({ element }) => element);
}
