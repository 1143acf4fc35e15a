import type { CollectionPoint } from '../detector/collection-point';
import { tagOf } from '../detector/sight/dom';
import { type Look, PAUSE } from '../detector/sight/look';
import { pointOf } from '../detector/sight/point-of';
import type { Draft } from '../messages/page-messages';
import { draftPoint, readNotices, type WatchedPoint, watchPoint } from './draft-point';
import { readEarlyPress } from './early-press';
import { type HeardEvent, hearUser } from './hear-user';
import { keepFirstTicks } from './keep-first-ticks';
import type { PageRecorder } from './page-recorder';
import { activeIn, isConnected, listen, treeOf, windowOf } from './unclobbered';
import { watchPoints } from './watch-points';
import type { WatchTools } from './watch-tools';

/** Most points that are told of before anything is sent. */
const MOST_TOLD = 10;
/** Somebody is at the page, who may come to a form next. */
const SIGNS_OF_LIFE = ['pointermove', 'scroll'];
/** Events that are kept until the recorder comes: the latest. */
const MOST_HELD = 100;
/** Milliseconds for which what the user did before anything was found still counts: so long is the effect of it waited for. */
const MISSED_FOR = 10_000;
/** Milliseconds before a recorder that nobody gave is asked for again: the page may be paused. */
const ASK_AGAIN = 5_000;

/**
 * Watches one page until its end, or a signal's: tells what it asks for, and has the recorder brought once somebody is
 * there who may fill it in, at once when they are in a field before it is known what for. What they do until it has come is
 * kept for it. Listens to no keys, changes nothing, keeps no value.
 */
export function watchPage(page: Document, watchId: () => string, tools: WatchTools): void {
  const watched = new Map<Element, WatchedPoint>();
  const heardIn = new WeakSet<Node>();
  let signs: AbortController | null = null;
  let recorder: PageRecorder | null = null;
  let held: HeardEvent[] = [];
  let isAwaited = false;
  /** The draft of a form whose button was pressed before there was a recorder. */
  let pressed = '';
  let askedAt = Number.NEGATIVE_INFINITY;
  let told = '[]';

  const points = watchPoints(page, { ...tools, visited: bringRecorder, found: noteFound });

  function* noteFound(found: readonly CollectionPoint[]): Look<void> {
    for (const root of [...watched.keys()]) if (!isConnected(root)) watched.delete(root);
    const described: Draft[] = [];
    for (const point of found) {
      const notices = readNotices(point);
      const taken = takeUp(point, notices);
      hearIn(treeOf(point.root));
      if (described.length < MOST_TOLD) described.push(draftPoint(taken, page, notices));
      yield PAUSE;
    }
    tellPoints(described);
    if (watched.size === 0) return;
    hearIn(page);
    for (const missed of tools.missed?.() ?? [])
      if (performance.now() - missed.event.timeStamp < MISSED_FOR) hear(missed);
    if (recorder) recorder.noteFound();
    else awaitUser();
  }

  function takeUp(point: CollectionPoint, notices: readonly string[]): WatchedPoint {
    const known = watched.get(point.root);
    if (known?.point.fields.some(({ element }) => isConnected(element))) {
      known.point = keepFirstTicks(known.point, point);
      return known;
    }
    const step = recorder?.takeStep(known ?? null, point.root) ?? null;
    const taken = watchPoint(tools.newId(), point, notices, step, page);
    watched.set(point.root, taken);
    return taken;
  }

  function tellPoints(drafts: Draft[]): void {
    const said = JSON.stringify(drafts);
    if (said === told) return;
    told = said;
    void tools.tell({ type: 'pointsSeen', watchId: watchId(), points: drafts });
  }

  function awaitUser(): void {
    if (!signs) {
      signs = new AbortController();
      for (const sign of SIGNS_OF_LIFE) listen(page, sign, noteSign, signs.signal);
      listen(windowOf(page) ?? page, 'pagehide', noteLeaving, tools.over);
    }
    // They may be in a field already, and nowhere as a rule: then the document says its body.
    const active = activeIn(page);
    if (active && tagOf(active) !== 'body') bringRecorder();
  }

  function hearIn(tree: Node): void {
    if (heardIn.has(tree) || (tree !== page && !(tree instanceof ShadowRoot))) return;
    heardIn.add(tree);
    hearUser(tree, hear, tools.over);
  }

  function hear(heard: HeardEvent): void {
    if (recorder) recorder.hear(heard);
    else {
      bringRecorder();
      if (!isAwaited) return;
      held = [...held, { ...heard, point: pointAt(heard.path[0]) }].slice(-MOST_HELD);
      if (heard.event.type === 'invalid') takeBack();
      else tellPress(heard);
    }
  }

  /** Told at once, since the page may leave before the recorder comes. */
  function tellPress(heard: HeardEvent): void {
    const press = readEarlyPress(heard, page, pointAt);
    if (!press) return;
    pressed = press.point.id;
    void tools.tell({ type: 'draftMade', watchId: watchId(), draft: draftPoint(press.point, page) });
    void tools.tell({ type: 'gestureMade', gesture: press.gesture });
  }

  /** The form is not sent, or the recorder is there to tell of it anew: not every press sends. */
  function takeBack(): void {
    if (pressed) void tools.tell({ type: 'gestureSettled', draftId: pressed, outcome: 'dropped', evidence: [] });
    pressed = '';
  }

  function noteLeaving(): void {
    if (pressed) void tools.tell({ type: 'pageLeft', draftId: pressed });
  }

  function noteSign({ isTrusted }: Event): void {
    if (isTrusted) bringRecorder();
  }

  function bringRecorder(): void {
    if (isAwaited || performance.now() - askedAt < ASK_AGAIN) return;
    askedAt = performance.now();
    isAwaited = true;
    void tools.bringRecorder().then((start) => {
      const missed = held;
      held = [];
      isAwaited = false;
      takeBack();
      if (!start || recorder || tools.over?.aborted) return;
      recorder = start({ page, watchId, tools, pointAt, refresh: points.refresh, hurry: points.hurry });
      signs?.abort();
      for (const heard of missed) recorder.hear(heard);
    });
  }

  function pointAt(target: unknown): WatchedPoint | null {
    const point = target instanceof Element ? pointOf(target, points.points()) : null;
    return point ? (watched.get(point.root) ?? null) : null;
  }

  tools.over?.addEventListener('abort', () => signs?.abort());
}
