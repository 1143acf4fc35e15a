import type { CollectionPoint } from '../detector/collection-point';
import { closestOf, isInside, noteSize, parentInTree, queryAll, tagOf } from '../detector/sight/dom';
import { type Answer, type Asked, type Look, PAUSE } from '../detector/sight/look';
import { lookForPoints } from '../detector/sight/look-for-points';
import { Rhythm } from './rhythm';
import { type LookUnderWay, takeLook } from './take-look';
import { activeIn, isConnected, isHidden, listen, treeOf } from './unclobbered';

const CONTROLS = 'input,select,textarea,[contenteditable],[role=textbox],[role=combobox],[role=radio],[role=checkbox]';
/** Milliseconds after which what nobody could tell is asked again. */
const ASK_AGAIN = [2_000, 10_000, 60_000];
const MOST_HOSTS = 50;
/** How far around a control without a form its like are looked for, in a page too large to be searched whole. */
const LEVELS_AROUND = 4;

/** Keeps the list of collection points up to date while a page changes. */
interface PointWatch {
  points(): readonly CollectionPoint[];
  /** Begins to look now if controls came or went: something is about to be sent. */
  refresh(): void;
  /** Looks soon at what changes next: something was sent, and another step may follow. */
  hurry(): void;
}

/** What watching points needs from outside. */
interface PointTools {
  openShadow(host: Element): ShadowRoot | null;
  /** Tells what a sight shows or texts say; null when nobody can. */
  ask(asked: Asked): Promise<Answer>;
  /** Called when somebody is in a field before the first look could tell what for. */
  visited?(): void;
  /** Takes up what a look found, as the look's last steps. */
  found(points: readonly CollectionPoint[]): Look<void>;
  /** Ends the watch before the page ends. */
  over?: AbortSignal;
}

/**
 * Finds the collection points of a document and looks again only when controls came or went: after a pause, or when
 * the user comes to a control meanwhile, never while the page is hidden. Between a change and the look at it nothing
 * is observed at all, so that a page which changes a hundred times a second costs no more than a quiet one.
 */
export function watchPoints(page: Document, tools: PointTools): PointWatch {
  const rhythm = new Rhythm();
  const shadows = new Set<ParentNode & Node>();
  const hosts = new Set<Element>();
  let points: readonly CollectionPoint[] = [];
  let isKnown = false;
  /** What is searched: the page, or of a huge one the form that the user came to. */
  let area: Document | Element = page;
  let underWay: LookUnderWay | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let counted = 0;
  let countedInShadows = '';

  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer ??= setTimeout(check, rhythm.pause(performance.now()));
  });

  function observe(): void {
    for (const root of [page, ...shadows]) observer.observe(root, { childList: true, subtree: true });
  }

  const count = (): number => queryAll(area, CONTROLS).length;
  const countInShadows = (): string => [...shadows].map((root) => queryAll(root, CONTROLS).length).join();

  function hasChanged(): boolean {
    if (points.some(({ fields }) => fields.some(({ element }) => !isConnected(element)))) return true;
    return count() !== counted || countInShadows() !== countedInShadows;
  }

  function check(): void {
    clearTimeout(timer);
    timer = undefined;
    if (isHidden(page)) {
      listen(page, 'visibilitychange', check, tools.over);
      return;
    }
    // A look that waits for an answer goes on first.
    if (underWay) timer = setTimeout(check, rhythm.pause(performance.now()));
    else if (hasChanged()) look();
    rhythm.noteCheck(performance.now());
    observe();
  }

  function* lookAndTell(): Look<void> {
    if (!noteSize(page) || !isConnected(area)) area = page;
    // The user may be in a field already, and nowhere as a rule: then the document says its body.
    const active = activeIn(page);
    if (active && tagOf(active) !== 'body') {
      if (!isKnown) tools.visited?.();
      noteArea(active);
      noteTree(active);
    }
    counted = count();
    yield PAUSE;
    const found = yield* lookForPoints(area, { openShadow: tools.openShadow, knownHosts: [...hosts] });
    if (!found) return askLater();
    points = found;
    isKnown = true;
    for (const { root } of points) {
      const tree = treeOf(root);
      if (tree instanceof ShadowRoot) shadows.add(tree);
    }
    for (const root of shadows) if (!isConnected(root)) shadows.delete(root);
    countedInShadows = countInShadows();
    yield* tools.found(points);
  }

  function look(): void {
    const seen = (_: unknown, spent: number) => {
      underWay = null;
      rhythm.noteLook(spent);
    };
    underWay = takeLook(lookAndTell(), { ask: tools.ask, seen });
  }

  function askLater(): void {
    const wait = ASK_AGAIN[asked++];
    if (wait === undefined || tools.over?.aborted) return;
    asking = setTimeout(() => {
      underWay?.stop();
      look();
    }, wait);
  }

  /** Takes note of the shadow tree that the user is in, where no search has found it; says whether it is a new one. */
  function noteTree(target: unknown): boolean {
    if (!(target instanceof Element)) return false;
    const around = treeOf(target);
    // Firefox shows the control in a closed tree itself, Chromium its host.
    const shadow = around instanceof ShadowRoot ? around : tools.openShadow(target);
    if (!shadow || shadows.has(shadow) || hosts.has(shadow.host) || hosts.size >= MOST_HOSTS) return false;
    if (queryAll(shadow, CONTROLS).length === 0) return false;
    hosts.add(shadow.host);
    return true;
  }

  /** Of a huge page only the beginning was searched; says whether the user is in a form further on. */
  function noteArea(target: unknown): boolean {
    if (!(target instanceof Element) || !noteSize(page) || !isInside(target, page)) return false;
    const around = aroundOf(target);
    if (points.some(({ root }) => isInside(target, root)) || around === area) return false;
    area = around;
    return true;
  }

  /** Whoever fills in a field comes to it first: what has not been looked at is looked at now. */
  function noteVisit(event: Event): void {
    const [target] = event.composedPath();
    if (!isKnown && event.isTrusted) tools.visited?.();
    const isElsewhere = noteArea(target);
    const isNew = noteTree(target);
    // Known hosts are entered wherever they stand, but for those outside the area.
    if (isNew) area = page;
    if (isNew || isElsewhere) {
      underWay?.stop();
      look();
    } else if (timer !== undefined) check();
  }

  listen(page, 'focusin', noteVisit, tools.over);
  tools.over?.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(asking);
    underWay?.stop();
    observer.disconnect();
  });
  look();
  observe();
  return {
    points: () => points,
    refresh: () => {
      if (!underWay && hasChanged()) look();
    },
    hurry: () => {
      rhythm.hurry();
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(check, rhythm.pause(performance.now()));
    },
  };
}

/** The form around a control, or what stands some levels above it. */
function aroundOf(control: Element): Element {
  const form = closestOf(control, 'form');
  if (form) return form;
  let around = control;
  for (let level = 0; level < LEVELS_AROUND; level++) around = parentInTree(around) ?? around;
  return around;
}
