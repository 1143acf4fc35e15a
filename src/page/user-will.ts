/** Milliseconds after a press in which a submit still is its effect: a page may ask a captcha or a server first. */
const PRESS_WINDOW = 5_000;

/** Pressing these fills a form in; it does not send it. */
const FILLING =
  'input:not([type=submit i],[type=image i],[type=button i]),textarea,select,option,label,[contenteditable]';

/** Whether a click presses something, rather than putting the caret into a field or ticking a box. */
export function isPress([target]: readonly EventTarget[]): boolean {
  return target instanceof Element && !Element.prototype.closest.call(target, FILLING);
}

/** What the user did in the points of a page, by which a sending of theirs is told from one of the page alone. */
interface UserWill<Point> {
  /** They filled something in, or clicked inside the point. */
  noteTouch(point: Point): void;
  /** They pressed something, a button of a point or anything else, so many milliseconds after the page began. */
  notePress(point: Point | null, at: number): void;
  isTouched(point: Point): boolean;
  /** Whether a submit of a point is their doing. */
  isWilled(event: SubmitEvent, point: Point): boolean;
}

/**
 * Follows the user's will. `isTrusted` is not enough: a script's `button.click()` and `requestSubmit()` make trusted
 * submits too. A press on a button of the point must have come before; or a press elsewhere, or Enter in a form without
 * a button, which leaves no click, once the user has done something in the point: a page may fill one in by itself.
 */
export function followWill<Point extends object>(): UserWill<Point> {
  const touched = new WeakSet<Point>();
  let pressed: { at: number; point: Point | null } = { at: Number.NEGATIVE_INFINITY, point: null };
  return {
    noteTouch: (point) => void touched.add(point),
    notePress: (point, at) => {
      pressed = { at, point };
    },
    isTouched: (point) => touched.has(point),
    isWilled: (event, point) => {
      const isPressed = event.timeStamp - pressed.at < PRESS_WINDOW;
      if (isPressed && pressed.point === point) return true;
      if (!touched.has(point)) return false;
      return isPressed || (event.submitter === null && navigator.userActivation?.isActive === true);
    },
  };
}
