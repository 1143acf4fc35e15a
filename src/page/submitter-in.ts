import { isSubmitter } from '../detector/sight/is-submitter';

/** The control on an event's path that sends a form; null when there is none. */
export function submitterIn(path: readonly EventTarget[]): Element | null {
  return path.find((node): node is Element => node instanceof Element && isSubmitter(node)) ?? null;
}
