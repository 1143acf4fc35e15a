import type { CollectionPoint } from '../detector/collection-point';

/** A point as it is seen now, with each box pre-ticked or not as when it was first seen: what came since is the user's. */
export function keepFirstTicks(before: CollectionPoint, now: CollectionPoint): CollectionPoint {
  const first = new Map(before.boxes.map(({ element, control, preTicked }) => [element, { control, preTicked }]));
  const boxes = now.boxes.map((box) => {
    const seen = first.get(box.element);
    return seen && seen.control === box.control ? { ...box, preTicked: seen.preTicked } : box;
  });
  return { ...now, boxes };
}
