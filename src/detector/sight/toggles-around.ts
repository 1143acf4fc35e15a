import { closestOf, parentOf, queryAll } from './dom';

const LEVELS = 2;

/** What holds several buttons that stay pressed, or the options of a list, around one; null where a single one switches something. */
export function togglesAround(element: Element): Element | null {
  const list = closestOf(element, '[role=listbox]');
  if (list) return list;
  let at = parentOf(element);
  for (let level = 0; at && level < LEVELS; level++, at = parentOf(at))
    if (queryAll(at, '[aria-pressed]').length > 1) return at;
  return null;
}
