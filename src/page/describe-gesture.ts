import type { DetectedField } from '../detector/collection-point';
import { LIMITS } from '../disclosure/limits';
import type { Gesture } from '../messages/page-messages';
import { boxState } from './box-state';
import { draftAlone, readNotices, type WatchedPoint } from './draft-point';
import { givenState } from './given-state';
import { joinGestures } from './join-steps';
import { readSignals } from './read-signals';

/** Says which fields hold something and how the boxes stand. Values leave only as identifiers, for their fingerprints. */
export function describeGesture(
  watched: WatchedPoint,
  how: Gesture['how'],
  pressed: Element | null,
  page: Document,
): Gesture {
  const { fields, boxes } = watched.point;
  const own: Gesture = {
    draftId: watched.id,
    how,
    given: fields.slice(0, LIMITS.fields).map((field) => givenState(field, watched.widgets)),
    boxes: boxes.slice(0, LIMITS.boxes).map((box) => boxState(box, pressed)),
    identifiers: identifiersIn(watched),
    signals: readSignals(page),
  };
  if (!watched.earlier) return own;
  return joinGestures(watched.earlier, { draft: draftAlone(watched, page, readNotices(watched.point)), gesture: own });
}

/** The addresses and numbers that stand in a point's fields. */
export function identifiersIn({ point }: WatchedPoint): Gesture['identifiers'] {
  return point.fields.flatMap(identifierOf).slice(0, 10);
}

/** What kind of identifier a field asks for; null for any other. */
export function identifierKind({ category }: DetectedField): 'email' | 'phone' | null {
  if (category === 'email') return 'email';
  return ['phone', 'mobile', 'landline'].includes(category) ? 'phone' : null;
}

function identifierOf(field: DetectedField): Gesture['identifiers'] {
  const kind = identifierKind(field);
  if (!kind) return [];
  const value = field.elements
    .map((element) => (element instanceof HTMLInputElement ? element.value : ''))
    .join('')
    .trim();
  return value && value.length <= 320 ? [{ kind, value }] : [];
}
