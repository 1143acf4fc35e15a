import type { DetectedLink } from './collection-point';
import { attributeOf, closestOf, isInside, queryAll } from './dom';
import { foldWords, splitName } from './fold-words';
import type { Lexicons } from './languages';
import { findPhrases } from './lexicon';
import { type Look, PAUSE } from './look';
import { readText } from './read-text';

const MOST_LINKS = 600;
const LONGEST = 14;

/** Every link of a page that leads to a legal document, told by its words and its address. */
export function* findLegalLinks(scopes: readonly Node[], lexicons: Lexicons): Look<DetectedLink[]> {
  const found: DetectedLink[] = [];
  let seen = 0;
  for (const scope of scopes) {
    for (const element of queryAll(scope, 'a[href]')) {
      if (++seen > MOST_LINKS) return found;
      if (seen % 8 === 0) yield PAUSE;
      const href = attributeOf(element, 'href').trim();
      const label = readText(element, 200) || attributeOf(element, 'title').slice(0, 200);
      const role = readRole(label, href, lexicons);
      if (role) found.push({ element, role, href, label });
    }
  }
  return found;
}

function readRole(label: string, href: string, lexicons: Lexicons): DetectedLink['role'] | null {
  const words = foldWords(label);
  if (words.length <= LONGEST) {
    const hits = findPhrases(lexicons.links, words);
    const told = hits.find(({ length }) => length * 4 >= words.length) ?? (words.length > 6 ? undefined : hits[0]);
    if (told) return told.meaning;
  }
  const path = href.split('?')[0]?.slice(-120) ?? '';
  return findPhrases(lexicons.links, splitName(path))[0]?.meaning ?? null;
}

/** The legal links that concern one point: those in it or beside it, and those of no other form. */
export function linksOf(root: Element, links: readonly DetectedLink[]): DetectedLink[] {
  const kept = links.filter(({ element }) => {
    if (isInside(element, root)) return true;
    return closestOf(element, 'form') === null;
  });
  const seen = new Set<string>();
  return kept
    .sort((a, b) => Number(isInside(b.element, root)) - Number(isInside(a.element, root)))
    .filter(({ role, href }) => !seen.has(`${role} ${href}`) && seen.add(`${role} ${href}`))
    .slice(0, 30);
}
