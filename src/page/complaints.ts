import type { CollectionPoint } from '../detector/collection-point';
import { attributeOf, parentInTree, queryAll, rawTextOf } from '../detector/sight/dom';
import { saysFailure } from './failure-words';
import { isShown } from './unclobbered';

/** Elements in which pages say what is wrong. */
const SPOKEN =
  '[role=alert],[aria-live],[class*=error i],[class*=invalid i],[class*=erreur i],[class*=danger i],[class*=fehler i],[id*=error i],[id*=erreur i]';
const MOST_SPOKEN = 60;
const LONGEST = 300;

/** Every element of a point by which its page finds fault: controls marked wrong, and words of failure beside them. */
export function complaintsIn({ root, fields, boxes }: CollectionPoint): ReadonlySet<Element> {
  const controls = [...fields.flatMap(({ elements }) => elements), ...boxes.map(({ element }) => element)];
  const marked = controls.filter((control) => attributeOf(control, 'aria-invalid') === 'true');
  return new Set([...marked, ...spokenIn(root)]);
}

function spokenIn(root: Element): Element[] {
  const spoken: Element[] = [];
  const places = queryAll(parentInTree(root) ?? root, SPOKEN);
  for (let at = 0; at < Math.min(places.length, MOST_SPOKEN); at++) {
    const place = places[at];
    const text = place ? rawTextOf(place).trim() : '';
    if (place && text && text.length <= LONGEST && saysFailure(text) && isShown(place)) spoken.push(place);
  }
  return spoken;
}
