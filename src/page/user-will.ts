import { isSubmitter } from '../detector/is-submitter';

/** Milliseconds after a press in which a submit still is its effect: a page may ask a captcha or a server first. */
const PRESS_WINDOW = 5_000;
/** Pressing these fills a form in; it does not send it. */
const FILLING =
  'input:not([type=submit i],[type=image i],[type=button i]),textarea,select,option,label,[contenteditable]';

/** Whether a click presses something, rather than putting the caret into a field or ticking a box. */
export function isPress(event: MouseEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && !Element.prototype.closest.call(target, FILLING);
}

/**
 * Whether a submit comes from the user. `isTrusted` is not enough: a script's `button.click()` and `requestSubmit()` make
 * trusted submits too. A press must have come before; or Enter in a form without a button, which leaves no click.
 */
export function isWilled(event: SubmitEvent, pressedAt: number): boolean {
  if (performance.now() - pressedAt < PRESS_WINDOW) return true;
  return event.submitter === null && navigator.userActivation?.isActive === true;
}

/** Whether something that sends or advances a form is under an event. */
export function pressesSubmitter(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && isSubmitter(node));
}
