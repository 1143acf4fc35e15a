import type { CollectionPoint } from '../detector/collection-point';
import { findCollectionPoints } from '../detector/find-collection-points';
import { everyIn, isConnected, isHidden, listen, taggedIn, treeOf } from './unclobbered';

/** Controls that are no native ones. */
const MADE = '[contenteditable],[role=textbox],[role=combobox],[role=radio],[role=checkbox]';
const NATIVE = 'input,select,textarea';
/** Milliseconds between a change and the look at it, and the longest pause that a restless page brings about. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 2_000;

/** Keeps the list of collection points up to date while a page changes. */
interface PointWatch {
  points(): readonly CollectionPoint[];
  /** Looks now if controls came or went: something is about to be sent. */
  refresh(): void;
  stop(): void;
}

/**
 * Finds the collection points of a document and looks again only when controls came or went, at most once per pause,
 * never while the page is hidden; the pause doubles while changes do not stop. Between a change and the look at it
 * nothing is observed at all, so that a page which changes a hundred times a second costs no more than a quiet one.
 */
export function watchPoints(
  page: Document,
  tools: { openShadow(host: Element): ShadowRoot | null; found(points: readonly CollectionPoint[]): void },
): PointWatch {
  const over = new AbortController();
  const natives = NATIVE.split(',').map((tag) => taggedIn(page, tag));
  const shadows = new Set<ParentNode & Node>();
  let points: readonly CollectionPoint[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE;
  let counted = '';

  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer ??= setTimeout(check, pause);
  });

  function observe(): void {
    for (const root of [page, ...shadows]) observer.observe(root, { childList: true, subtree: true });
  }

  /** How many controls there are where: live counts, which the browser keeps. */
  function count(): string {
    const inShadows = [...shadows].map((root) => everyIn(root, `${NATIVE},${MADE}`).length);
    return [...natives.map((list) => list.length), everyIn(page, MADE).length, ...inShadows].join();
  }

  function hasChanged(): boolean {
    return count() !== counted || points.some(({ fields }) => fields.some(({ element }) => !isConnected(element)));
  }

  function check(): void {
    timer = undefined;
    // Seen again when the page is shown.
    if (isHidden(page)) return;
    if (hasChanged()) {
      pause = Math.min(2 * pause, LONGEST_PAUSE);
      look();
    } else pause = FIRST_PAUSE;
    observe();
  }

  function look(): void {
    points = findCollectionPoints(page, { openShadow: tools.openShadow });
    for (const { root } of points) {
      const tree = treeOf(root);
      if (tree instanceof ShadowRoot) shadows.add(tree);
    }
    for (const root of shadows) if (!isConnected(root)) shadows.delete(root);
    counted = count();
    tools.found(points);
  }

  listen(page, 'visibilitychange', () => timer === undefined && check(), over.signal);
  look();
  observe();
  return {
    points: () => points,
    refresh: () => {
      if (hasChanged()) look();
    },
    stop: () => {
      clearTimeout(timer);
      observer.disconnect();
      over.abort();
    },
  };
}
