import { attributeOf, formOf, isInside, tagOf } from '../detector/sight/dom';
import type { Gesture } from '../messages/page-messages';
import { describeGesture } from './describe-gesture';
import type { WatchedPoint } from './draft-point';
import { formOfPoint } from './form-of-point';
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
  if (!button || !point || !isOwnButton(button, point)) return null;
  const gesture = describeGesture(point, 'click', button, page);
  return gesture.given.includes('given') ? { point, gesture } : null;
}

/** The button of the form by which a point is sent, inside the point where that is a part of the form or a wizard. */
function isOwnButton(button: Element, { point }: WatchedPoint): boolean {
  const form = formOf(button);
  if (form === null || form !== formOfPoint(point)) return false;
  return form === point.root || isInside(button, point.root);
}

function isSending(button: Element): boolean {
  const type = attributeOf(button, 'type').toLowerCase();
  if (tagOf(button) === 'input') return type === 'submit' || type === 'image';
  return tagOf(button) === 'button' && type !== 'button';
}
