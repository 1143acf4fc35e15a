import { isOccasion } from '../../disclosure/occasions';
import type { CollectionPoint, DetectedBox, DetectedLink } from '../collection-point';
import type { JudgedBox, JudgedPoint } from '../page-sight';
import { comesBefore, documentOf } from './dom';
import { findLegalLinks, linksOf } from './find-links';
import { findNotices, type KnownBlocks } from './find-notices';
import { askPage, type Look, PAUSE } from './look';
import { type SightOptions, takeSight } from './take-sight';

/**
 * Looks for every group of controls that asks for personal data, in document order, sign-in and the like included
 * (their `screen` says so). Null when nobody could tell what is there. Reads no value, changes nothing, throws nothing
 * on odd pages; caps set `truncated`.
 */
export function* lookForPoints(
  root: Document | ShadowRoot | Element,
  options: SightOptions = {},
): Look<CollectionPoint[] | null> {
  const taken = yield* takeSight(root, options);
  if (!taken) return [];
  const judged = yield* askPage(taken.sight);
  if (!judged) return null;
  const { elements } = taken;
  const known: KnownBlocks = { of: new Map(), inArea: new Map() };
  let links: DetectedLink[] | undefined;
  const points: CollectionPoint[] = [];
  for (const point of judged.points) {
    const around = elements[taken.sight.groups[point.group]?.root ?? -1];
    if (!around) continue;
    const notices = isOccasion(point.screen)
      ? yield* findNotices(around, documentOf(root), point.formalities, judged.languages, known)
      : [];
    links ??= yield* findLegalLinks(taken.scopes, judged.languages);
    points.push({
      root: around,
      screen: point.screen,
      reasons: point.reasons,
      fields: describeFields(point, elements),
      boxes: describeBoxes(point.boxes, elements),
      notices,
      links: linksOf(around, links),
      truncated: taken.truncated[point.group] ?? false,
    });
    yield PAUSE;
  }
  return points;
}

function describeFields({ fields }: JudgedPoint, elements: readonly Element[]): CollectionPoint['fields'] {
  return fields.flatMap(({ controls, ...field }) => {
    const own = controls.flatMap((handle) => elements[handle] ?? []);
    const [element] = own;
    return element ? [{ ...field, element, elements: own }] : [];
  });
}

function describeBoxes(judged: readonly JudgedBox[], elements: readonly Element[]): DetectedBox[] {
  const boxes: DetectedBox[] = [];
  for (const { handle, ...box } of judged) {
    const element = elements[handle];
    if (!element) continue;
    // The text of a form is agreed to last; every other box stands before the first one that comes after it.
    const place = box.control === 'text' ? -1 : boxes.findIndex((other) => comesBefore(element, other.element));
    boxes.splice(place < 0 ? boxes.length : place, 0, { ...box, element });
  }
  return boxes;
}
