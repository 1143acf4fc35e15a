import { attributeOf, formOf, isInside, tagOf } from '../detector/sight/dom';
import type { Gesture } from '../messages/page-messages';
import { describeGesture } from './describe-gesture';
import type { WatchedPoint } from './draft-point';
import type { HeardEvent } from './hear-user';
import { submitterIn } from './submitter-in';

/**
 * What a press that came before the recorder sends, if it is one on the own button of a form that holds something: a
 * page may be gone before the recorder has come. Null for all else, which waits for the recorder.
 */
export function readEarlyPress(
  { event, path }: HeardEvent,
  page: Document,
  pointAt: (target: unknown) => WatchedPoint | null,
): { point: WatchedPoint; gesture: Gesture } | null {
  const button = event.type === 'click' ? submitterIn(path) : null;
  const point = button && isSending(button) ? pointAt(button) : null;
  if (!button || !point || !isOwnButton(button, point.point.root)) return null;
  const gesture = describeGesture(point, 'click', button, page);
  return gesture.given.includes('given') ? { point, gesture } : null;
}

/** The button of a form, or of a part of one that holds the whole page. */
function isOwnButton(button: Element, root: Element): boolean {
  const form = formOf(button);
  return form !== null && (form === root || (isInside(root, form) && isInside(button, root)));
}

function isSending(button: Element): boolean {
  const type = attributeOf(button, 'type').toLowerCase();
  if (tagOf(button) === 'input') return type === 'submit' || type === 'image';
  return tagOf(button) === 'button' && type !== 'button';
}
