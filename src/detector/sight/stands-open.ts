import { attributeOf, closestOf, isMarked, parentOf, queryAll } from './dom';

/** What can be chosen in a list box. */
export const OPTIONS = '[role=option]';
const MOST_OPTIONS = 40;
/** What shows a list while it is open, or is told by it what to type. */
const OPENER = 'select,[role=combobox],[aria-haspopup],[aria-expanded],[aria-autocomplete]';
const FLOATING =
  '[hidden],[popover],[role=presentation],[role=tooltip],[role=combobox],[class*=dropdown],[class*=popup]';
const CONTROL = `input:not([type=hidden]),textarea,${OPENER}`;
/** How far around a list the one control is looked for that opens it. */
const LEVELS = 2;

/**
 * Whether a list box stands open on the page, its options to be pressed like radio buttons (chips and the like). One
 * that another control opens is that control's.
 */
export function standsOpen(list: Element, scope: Node): boolean {
  const count = queryAll(list, OPTIONS).length;
  if (count < 2 || count > MOST_OPTIONS || isMarked(list, 'aria-haspopup') || closestOf(list, FLOATING)) return false;
  let at = parentOf(list);
  for (let level = 0; at && level < LEVELS; level++, at = parentOf(at)) {
    const [only, another] = queryAll(at, CONTROL);
    if (only && !another && closestOf(only, OPENER) === only) return false;
  }
  return isOwnedByNone(list, scope);
}

/** Whether no other element of its tree says that it controls a list box. */
export function isOwnedByNone(list: Element, scope: Node): boolean {
  const id = attributeOf(list, 'id');
  return !id || ![...queryAll(scope, '[aria-controls],[aria-owns]')].some((other) => names(other, id));
}

function names(other: Element, id: string): boolean {
  return ['aria-controls', 'aria-owns'].some((name) => attributeOf(other, name).split(/\s/, 20).includes(id));
}
