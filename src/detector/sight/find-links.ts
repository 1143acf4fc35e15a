import type { DetectedLink } from '../collection-point';
import type { TextsSight } from '../page-sight';
import { attributeOf, closestOf, isInside, queryAll } from './dom';
import { askTexts, type Look, PAUSE } from './look';
import { readText } from './read-text';

const MOST_LINKS = 600;
/** UTF-16 units of an address that are sent along: its end says what it leads to. */
const LONGEST_HREF = 300;

/** Every link of a page that leads to a legal document, told by its words and its address. */
export function* findLegalLinks(scopes: readonly Node[], languages: TextsSight['languages']): Look<DetectedLink[]> {
  const read: Omit<DetectedLink, 'role'>[] = [];
  for (const scope of scopes) {
    for (const element of queryAll(scope, 'a[href]')) {
      if (read.length >= MOST_LINKS) break;
      if (read.length % 8 === 7) yield PAUSE;
      const href = attributeOf(element, 'href').trim();
      const label = readText(element, 200) || attributeOf(element, 'title').slice(0, 200);
      read.push({ element, href, label });
    }
  }
  if (read.length === 0) return [];
  const links = read.map(({ label, href }) => ({ label, href: (href.split('?')[0] ?? '').slice(-LONGEST_HREF) }));
  const judged = yield* askTexts({ languages, texts: [], links });
  return read.flatMap((link, at) => {
    const role = judged?.roles[at];
    return role ? [{ ...link, role }] : [];
  });
}

/** The legal links that concern one point: those in it or beside it, and those of no other form but one around it. */
export function linksOf(root: Element, links: readonly DetectedLink[]): DetectedLink[] {
  const kept = links.filter(({ element }) => {
    if (isInside(element, root)) return true;
    const form = closestOf(element, 'form');
    return form === null || isInside(root, form);
  });
  const seen = new Set<string>();
  return kept
    .sort((a, b) => Number(isInside(b.element, root)) - Number(isInside(a.element, root)))
    .filter(({ role, href }) => !seen.has(`${role} ${href}`) && seen.add(`${role} ${href}`))
    .slice(0, 30);
}
