import { parentOf, queryAll } from './dom';

const LEVELS = 2;

/** What holds several buttons that stay pressed, around one of them; null where a single one switches something. */
export function togglesAround(element: Element): Element | null {
  let at = parentOf(element);
  for (let level = 0; at && level < LEVELS; level++, at = parentOf(at))
    if (queryAll(at, '[aria-pressed]').length > 1) return at;
  return null;
}
