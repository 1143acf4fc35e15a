import type { CollectionPoint } from '../detector/collection-point';
import { formOf } from '../detector/sight/dom';
import { type Look, PAUSE } from '../detector/sight/look';
import { pointOf } from '../detector/sight/point-of';
import type { Draft, PageMessage } from '../messages/page-messages';
import { describeGesture, draftPoint, readNotices, type WatchedPoint, watchPoint } from './draft-point';
import { makeDraftTeller } from './draft-teller';
import { makeFillingTeller } from './filling-teller';
import { followGesture, type GestureFollower } from './gesture-follower';
import type { Step } from './join-steps';
import { keepFirstTicks } from './keep-first-ticks';
import { isLeaving } from './leaving-words';
import { makeLineKeeper } from './line-keeper';
import { watchRequests } from './request-watch';
import { heldControls } from './sending-evidence';
import { makeStepHolder, placeOf } from './step-holder';
import { submitterIn } from './submitter-in';
import { activeIn, isConnected, listen, treeOf, windowOf } from './unclobbered';
import { followWill, isPress } from './user-will';
import { watchPoints } from './watch-points';
import type { WatchTools } from './watch-tools';

/** Most points that are told of before anything is sent. */
const MOST_TOLD = 10;
/** Milliseconds after a change before the draft is handed over. */
const DRAFT_PAUSE = 400;
/** Milliseconds after the user's last change during which the line is kept up. */
const LINE_NEEDED = 600_000;

/**
 * Watches one page until its end, or a signal's: hands drafts over while the user fills a form, tells of the gesture that sends it and
 * of what came of it. Listens to no keys, changes nothing, keeps no value.
 */
export function watchPage(page: Document, watchId: () => string, tools: WatchTools): void {
  const watched = new Map<Element, WatchedPoint>();
  const listening = new WeakSet<Node>();
  const will = followWill<WatchedPoint>();
  let follower: GestureFollower | null = null;
  let changedAt = Number.NEGATIVE_INFINITY;
  let draftTimer = 0;

  const keepLine = makeLineKeeper(
    (ended) => tools.openLine(watchId(), ended),
    () => follower !== null || performance.now() - changedAt <= LINE_NEEDED,
  );
  const drafts = makeDraftTeller(watchId, page, tools.tell);
  const requests = watchRequests(page, tools.tell);
  const filling = makeFillingTeller(tools.tell);
  const steps = makeStepHolder(watchId, tools.tell);
  const points = watchPoints(page, { ...tools, found: noteFound });

  function* noteFound(found: readonly CollectionPoint[]): Look<void> {
    for (const root of [...watched.keys()]) if (!isConnected(root)) watched.delete(root);
    const described: Draft[] = [];
    for (const point of found) {
      listenIn(treeOf(point.root));
      const notices = readNotices(point);
      const taken = takeUp(point, notices);
      if (described.length < MOST_TOLD) described.push(draftPoint(taken, page, notices));
      yield PAUSE;
    }
    drafts.tellPoints(described);
    filling.come(activeIn(page), pointAt);
  }

  function takeUp(point: CollectionPoint, notices: readonly string[]): WatchedPoint {
    const known = watched.get(point.root);
    if (known?.point.fields.some(({ element }) => isConnected(element))) {
      known.point = keepFirstTicks(known.point, point);
      return known;
    }
    const step = takeStep(known ?? null, point.root);
    const taken = watchPoint(tools.newId(), point, notices, step, page);
    watched.set(point.root, taken);
    return taken;
  }

  /** The steps before a point that takes the place of one just left: a wizard asks in several goes, and is one disclosure. */
  function takeStep(inPlaceOf: WatchedPoint | null, root: Element): Step | null {
    const left = follower?.watched;
    if (!follower || !left?.pending || (inPlaceOf ? inPlaceOf !== left : !follower.mayBeStep())) {
      return steps.takeFor(root);
    }
    follower.stop();
    follower = null;
    void tools.tell({ type: 'gestureSettled', draftId: left.id, outcome: 'dropped', evidence: [] });
    return left.pending;
  }

  function noteChange(event: Event): void {
    if (!event.isTrusted) return;
    const point = pointUnder(event);
    if (!point) return;
    will.noteTouch(point);
    requests.begin();
    filling.change(point);
    changedAt = performance.now();
    keepLine();
    clearTimeout(draftTimer);
    draftTimer = setTimeout(() => drafts.shelve(point), DRAFT_PAUSE) as unknown as number;
  }

  function pointUnder(event: Event): WatchedPoint | null {
    points.refresh();
    return pointAt(event.composedPath()[0]);
  }

  function pointAt(target: unknown): WatchedPoint | null {
    const point = target instanceof Element ? pointOf(target, points.points()) : null;
    return point ? (watched.get(point.root) ?? null) : null;
  }

  /** The finger comes down some tens of milliseconds before the click: a background that sleeps wakes up meanwhile. */
  function noteDown(event: Event): void {
    const point = event.isTrusted && submitterIn(event.composedPath()) ? pointUnder(event) : null;
    if (!point) return;
    drafts.forget(point.id);
    drafts.shelve(point);
  }

  function noteClick(event: MouseEvent): void {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    const point = pointUnder(event);
    const submitter = submitterIn(path);
    if (submitter && isLeaving(submitter)) return;
    const root = point?.point.root;
    const isOwn = root !== undefined && (path.includes(root) || (submitter !== null && formOf(submitter) === root));
    if (point && isOwn) will.noteTouch(point);
    if (isPress(event)) will.notePress(submitter && isOwn ? point : null);
    // A button beside a form may send it by script; one of a page that filled its form in itself proves nothing.
    if (point && submitter && will.isTouched(point)) begin(point, 'click', submitter);
    else if (follower && !point) follower.cutShort();
  }

  function noteSubmit(event: SubmitEvent): void {
    if (!event.isTrusted || (event.submitter && isLeaving(event.submitter))) return;
    const point = pointUnder(event);
    if (point && will.isWilled(event, point)) begin(point, 'submit', event.submitter, event);
  }

  function begin(point: WatchedPoint, how: 'submit' | 'click', pressed: Element | null, event?: SubmitEvent): void {
    const gesture = describeGesture(point, how, pressed, page);
    const held = heldControls(point.point);
    if (!held.length && !gesture.given.includes('given')) return;
    follower?.stop();
    clearTimeout(draftTimer);
    const draft = drafts.shelve(point);
    point.pending = { draft, gesture };
    void tools.tell({ type: 'gestureMade', gesture });
    filling.press(point, gesture.identifiers);
    requests.follow(gesture);
    steps.forget(point.id);
    const place = placeOf(point.point.root);
    const follow = followGesture(point, how, held, (outcome, evidence) => {
      follower = null;
      const hasOnlyVanished = outcome === 'attempted' && evidence.join() === 'form-gone';
      if (!hasOnlyVanished || !steps.hold(point, place)) void settle(point, { outcome, evidence });
    });
    follower = follow;
    points.hurry();
    keepLine();
    // Only after every listener has had its say is it known whether the page stopped the browser's own sending.
    if (event) setTimeout(() => follow.noteDefault(!event.defaultPrevented));
  }

  async function settle(
    point: WatchedPoint,
    how: Pick<Extract<PageMessage, { type: 'gestureSettled' }>, 'outcome' | 'evidence'>,
  ) {
    const reply = await tools.tell({ type: 'gestureSettled', draftId: point.id, ...how });
    if (reply?.ok && how.outcome !== 'dropped') renew(point);
  }

  /** The same form may be sent again: that is another disclosure. */
  function renew(point: WatchedPoint): void {
    changedAt = Number.NEGATIVE_INFINITY;
    drafts.forget(point.id);
    point.pending = null;
    point.id = tools.newId();
    point.earlier = null;
    requests.clear();
  }

  function listenIn(root: Node): void {
    if (listening.has(root)) return;
    listening.add(root);
    // `submit`, `change` and `invalid` do not leave a shadow root: each root with a point is listened to.
    listen(root, 'submit', (event) => noteSubmit(event as SubmitEvent), tools.over);
    listen(root, 'change', noteChange, tools.over);
    listen(root, 'invalid', () => follower?.noteInvalid(), tools.over);
    if (root !== page) return;
    listen(root, 'click', (event) => noteClick(event as MouseEvent), tools.over);
    listen(root, 'pointerdown', noteDown, tools.over);
    listen(root, 'focusin', (event) => filling.come(event.composedPath()[0], pointAt), tools.over);
  }

  listenIn(page);
  listen(
    windowOf(page) ?? page,
    'pagehide',
    () => {
      steps.giveUp();
      requests.flush();
      if (follower) void tools.tell({ type: 'pageLeft', draftId: follower.watched.id });
    },
    tools.over,
  );
  tools.over?.addEventListener('abort', () => {
    requests.stop();
    follower?.stop();
  });
}
