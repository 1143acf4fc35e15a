import type { CollectionPoint } from '../detector/collection-point';
import { lookForPoints } from '../detector/find-collection-points';
import type { LanguageCode } from '../disclosure/languages';
import { type LookUnderWay, takeLook } from './take-look';
import { everyIn, isConnected, isHidden, listen, taggedIn, treeOf } from './unclobbered';

/** Controls that are no native ones. */
const MADE = '[contenteditable],[role=textbox],[role=combobox],[role=radio],[role=checkbox]';
const NATIVE = 'input,select,textarea';
/** Milliseconds between a change and the look at it, and the longest pause that a restless page brings about. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 2_000;
/** Milliseconds after which words that could not be had are asked for again. */
const ASK_AGAIN = [2_000, 10_000, 60_000];

/** Keeps the list of collection points up to date while a page changes. */
interface PointWatch {
  points(): readonly CollectionPoint[];
  /** Looks now if controls came or went: something is about to be sent. */
  refresh(): void;
  stop(): void;
}

/** What watching points needs from outside. */
interface PointTools {
  openShadow(host: Element): ShadowRoot | null;
  /** Gets the words of languages that the page speaks; says whether they are all there. */
  learn(languages: readonly LanguageCode[]): Promise<boolean>;
  found(points: readonly CollectionPoint[]): void;
}

/**
 * Finds the collection points of a document and looks again only when controls came or went, at most once per pause,
 * never while the page is hidden; the pause doubles while changes do not stop. Between a change and the look at it
 * nothing is observed at all, so that a page which changes a hundred times a second costs no more than a quiet one.
 */
export function watchPoints(page: Document, tools: PointTools): PointWatch {
  const over = new AbortController();
  const natives = NATIVE.split(',').map((tag) => taggedIn(page, tag));
  const shadows = new Set<ParentNode & Node>();
  let points: readonly CollectionPoint[] = [];
  let underWay: LookUnderWay | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let pause = FIRST_PAUSE;
  let counted = '';
  let countedInShadows = '';

  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer ??= setTimeout(check, pause);
  });

  function observe(): void {
    for (const root of [page, ...shadows]) observer.observe(root, { childList: true, subtree: true });
  }

  /** How many controls there are: live counts, which the browser keeps. */
  function count(): string {
    return [...natives.map((list) => list.length), everyIn(page, MADE).length].join();
  }

  function countInShadows(): string {
    return [...shadows].map((root) => everyIn(root, `${NATIVE},${MADE}`).length).join();
  }

  function hasChanged(): boolean {
    if (count() !== counted || countInShadows() !== countedInShadows) return true;
    return points.some(({ fields }) => fields.some(({ element }) => !isConnected(element)));
  }

  function check(): void {
    timer = undefined;
    // Seen again when the page is shown.
    if (isHidden(page)) return;
    // A look that waits for words goes on first.
    if (underWay) timer = setTimeout(check, pause);
    else if (hasChanged()) {
      pause = Math.min(2 * pause, LONGEST_PAUSE);
      look();
    } else pause = FIRST_PAUSE;
    observe();
  }

  function look(): void {
    counted = count();
    let isSeen = false;
    const started = takeLook(lookForPoints(page, { openShadow: tools.openShadow }), {
      learn: async (languages) => {
        if (!(await tools.learn(languages))) askLater();
        else if (isSeen && !over.signal.aborted) look();
      },
      seen: (found) => {
        isSeen = true;
        underWay = null;
        noteFound(found);
      },
    });
    if (!isSeen) underWay = started;
  }

  function noteFound(found: readonly CollectionPoint[]): void {
    points = found;
    for (const { root } of points) {
      const tree = treeOf(root);
      if (tree instanceof ShadowRoot) shadows.add(tree);
    }
    for (const root of shadows) if (!isConnected(root)) shadows.delete(root);
    countedInShadows = countInShadows();
    tools.found(points);
  }

  function askLater(): void {
    const wait = ASK_AGAIN[asked++];
    if (wait === undefined || over.signal.aborted) return;
    asking = setTimeout(() => {
      underWay?.stop();
      look();
    }, wait);
  }

  listen(page, 'visibilitychange', () => timer === undefined && check(), over.signal);
  look();
  observe();
  return {
    points: () => points,
    refresh: () => {
      underWay?.finish();
      if (!hasChanged()) return;
      look();
      underWay?.finish();
    },
    stop: () => {
      over.abort();
      clearTimeout(timer);
      clearTimeout(asking);
      underWay?.stop();
      observer.disconnect();
    },
  };
}
