import type { WatchedPoint } from './draft-point';
import { listen } from './unclobbered';

/** An event with the path that it came by, which the browser forgets after it. */
export interface HeardEvent {
  event: Event;
  path: readonly EventTarget[];
  /** The point that it was in, of an event that is told later: the page may have taken it away meanwhile. */
  point?: WatchedPoint | null;
}

/** What a user does in a form. Browsers do not let the first three out of a shadow tree. */
const IN_TREE = ['submit', 'change', 'invalid'];
const ON_PAGE = ['click', 'pointerdown', 'focusin'];

/** Hears of what the user does in a document or in one of its shadow trees, until a signal's end; of no keys, and of nothing that a script makes up. */
export function hearUser(tree: Node, hear: (heard: HeardEvent) => void, over?: AbortSignal): void {
  for (const type of tree instanceof ShadowRoot ? IN_TREE : [...IN_TREE, ...ON_PAGE]) {
    listen(tree, type, (event) => event.isTrusted && hear({ event, path: event.composedPath() }), over);
  }
}
