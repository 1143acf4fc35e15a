import type { CollectionPoint } from '../detector/collection-point';
import { findCollectionPoints } from '../detector/find-collection-points';
import { isHidden, isMatch, listen, treeOf } from './unclobbered';

const FIELD = 'input,select,textarea,[contenteditable],[role=textbox],[role=combobox],[role=radio],[role=checkbox]';
/** Milliseconds between a change and the look at it, and the longest pause that a restless page brings about. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;

/** Keeps the list of collection points up to date while a page changes. */
export interface PointWatch {
  points(): readonly CollectionPoint[];
  /** Looks now, when something is about to be sent and the last look may be old. */
  refresh(): void;
  stop(): void;
}

/**
 * Finds the collection points of a document and looks again only when controls came or went, at most once per pause,
 * never while the page is hidden; the pause grows while changes do not stop.
 */
export function watchPoints(
  page: Document,
  tools: {
    openShadow(host: Element): ShadowRoot | null;
    found(points: readonly CollectionPoint[]): void;
    added(nodes: readonly Node[]): void;
  },
): PointWatch {
  let points: readonly CollectionPoint[] = [];
  let stale = false;
  let timer = 0;
  let pause = FIRST_PAUSE;
  let lookedAt = 0;
  const roots = new WeakSet<Node>();
  const over = new AbortController();

  function look(): void {
    timer = 0;
    if (isHidden(page)) return;
    stale = false;
    pause = performance.now() - lookedAt < 2 * pause ? Math.min(2 * pause, LONGEST_PAUSE) : FIRST_PAUSE;
    points = findCollectionPoints(page, { openShadow: tools.openShadow });
    lookedAt = performance.now();
    for (const { root } of points) observe(treeOf(root));
    tools.found(points);
  }

  const observer = new MutationObserver((records) => {
    const nodes = records.flatMap((record) => [...record.addedNodes]);
    if (nodes.length) tools.added(nodes);
    if (stale || !records.some(touchesControls)) return;
    stale = true;
    timer ||= setTimeout(look, pause) as unknown as number;
  });

  function touchesControls({ addedNodes, removedNodes }: MutationRecord): boolean {
    return [...addedNodes, ...removedNodes].some(
      (node) =>
        node instanceof Element &&
        (isMatch(node, FIELD) || node.localName.includes('-') || node.querySelector(FIELD) !== null),
    );
  }

  function observe(root: Node): void {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, { childList: true, subtree: true });
  }

  const shown = () => {
    if (!isHidden(page) && (stale || !lookedAt)) look();
  };
  observe(page);
  listen(page, 'visibilitychange', shown, over.signal);
  look();
  return {
    points: () => points,
    refresh: () => {
      if (stale) look();
    },
    stop: () => {
      clearTimeout(timer);
      observer.disconnect();
      over.abort();
    },
  };
}
