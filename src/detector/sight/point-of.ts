import type { CollectionPoint } from '../collection-point';
import { formOf, isInside, parentOf } from './dom';

const MOST_LEVELS = 12;

/**
 * The point that an element belongs to: its form's, else the innermost one around it, else, for a button that stands
 * beside a group without a form, the only point in the nearest element around both; null when there is none.
 */
export function pointOf<Point extends Pick<CollectionPoint, 'root'>>(
  element: Element,
  points: readonly Point[],
): Point | null {
  const form = formOf(element);
  const owned = form && points.find(({ root }) => root === form);
  if (owned) return owned;
  let at: Element | null = element;
  for (; at; at = parentOf(at)) {
    const here = at;
    const around = points.find(({ root }) => root === here);
    if (around) return around;
  }
  at = parentOf(element);
  for (let level = 0; at && level < MOST_LEVELS; level++, at = parentOf(at)) {
    const here = at;
    const inside = points.filter(({ root }) => isInside(root, here));
    if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null;
  }
  return null;
}
