import type { CollectionPoint } from '../detector/collection-point';
import { type Look, PAUSE } from '../detector/look';
import { pointOf } from '../detector/point-of';
import type { LanguageCode } from '../disclosure/languages';
import type { Draft, PageMessage, PageReply } from '../messages/page-messages';
import { describeGesture, draftPoint, readNotices, type Step, type WatchedPoint, watchPoint } from './draft-point';
import { followGesture, type GestureFollower } from './gesture-follower';
import { heldControls } from './sending-evidence';
import { isConnected, listen, treeOf, windowOf } from './unclobbered';
import { isPress, isWilled, pressesSubmitter } from './user-will';
import { watchPoints } from './watch-points';

/** What a watch needs from outside: the way to the background, and ids. */
interface WatchTools {
  tell(message: PageMessage): Promise<PageReply | null>;
  /** Opens a line that ends when this frame goes away. */
  openLine(name: string, ended: () => void): void;
  openShadow(host: Element): ShadowRoot | null;
  /** Gets the words of languages that the page speaks; says whether they are all there. */
  learn(languages: readonly LanguageCode[]): Promise<boolean>;
  newId(): string;
}

/** Most points that are told of before anything is sent. */
const MOST_TOLD = 10;
/** Milliseconds after a change before the draft is handed over. */
const DRAFT_PAUSE = 400;
/** Milliseconds after the user's last change during which the line is kept up, and the shortest pause between two. */
const LINE_NEEDED = 600_000;
const LINE_PAUSE = 1_000;

/**
 * Watches one page until its end: hands drafts over while the user fills a form, tells of the gesture that sends it and
 * of what came of it. Listens to no keys, changes nothing, keeps no value.
 */
export function watchPage(page: Document, watchId: string, tools: WatchTools): { stop(): void } {
  const over = new AbortController();
  const watched = new Map<Element, WatchedPoint>();
  const shelved = new Map<string, string>();
  const listening = new WeakSet<Node>();
  let follower: GestureFollower | null = null;
  let hasLine = false;
  let changedAt = Number.NEGATIVE_INFINITY;
  let pressedAt = Number.NEGATIVE_INFINITY;
  let draftTimer = 0;
  let told = '';

  const points = watchPoints(page, { openShadow: tools.openShadow, learn: tools.learn, found: noteFound });

  function* noteFound(found: readonly CollectionPoint[]): Look<void> {
    for (const root of [...watched.keys()]) if (!isConnected(root)) watched.delete(root);
    const drafts: Draft[] = [];
    for (const point of found) {
      listenIn(treeOf(point.root));
      const notices = readNotices(point);
      const taken = takeUp(point, notices);
      if (drafts.length < MOST_TOLD) drafts.push(draftPoint(taken, page, notices));
      yield PAUSE;
    }
    tellPoints(drafts);
  }

  function takeUp(point: CollectionPoint, notices: readonly string[]): WatchedPoint {
    const known = watched.get(point.root);
    if (known?.point.fields.some(({ element }) => isConnected(element))) {
      known.point = point;
      return known;
    }
    const taken = watchPoint(tools.newId(), point, notices, takeStep(known ?? null), page);
    watched.set(point.root, taken);
    return taken;
  }

  /** The steps before a point that takes the place of one just left: a wizard asks in several goes, and is one disclosure. */
  function takeStep(inPlaceOf: WatchedPoint | null): Step | null {
    const left = follower?.watched;
    if (!follower || !left?.pending || (inPlaceOf ? inPlaceOf !== left : !follower.mayBeStep())) return null;
    follower.stop();
    follower = null;
    void tools.tell({ type: 'gestureSettled', draftId: left.id, outcome: 'dropped', evidence: [] });
    return left.pending;
  }

  function tellPoints(drafts: Draft[]): void {
    const said = JSON.stringify(drafts);
    if (said === told) return;
    told = said;
    void tools.tell({ type: 'pointsSeen', watchId, points: drafts });
  }

  function shelve(point: WatchedPoint): Draft {
    const draft = draftPoint(point, page);
    const said = JSON.stringify(draft);
    if (shelved.get(draft.id) !== said) {
      shelved.set(draft.id, said);
      void tools.tell({ type: 'draftMade', watchId, draft });
    }
    return draft;
  }

  function noteChange(event: Event): void {
    if (!event.isTrusted) return;
    const point = pointUnder(event);
    if (!point) return;
    changedAt = performance.now();
    keepLine();
    clearTimeout(draftTimer);
    draftTimer = setTimeout(() => shelve(point), DRAFT_PAUSE) as unknown as number;
  }

  function pointUnder(event: Event): WatchedPoint | null {
    points.refresh();
    const target = event.composedPath()[0];
    const point = target instanceof Element ? pointOf(target, points.points()) : null;
    return point ? (watched.get(point.root) ?? null) : null;
  }

  /** The finger comes down some tens of milliseconds before the click: a background that sleeps wakes up meanwhile. */
  function noteDown(event: Event): void {
    const point = event.isTrusted && pressesSubmitter(event) ? pointUnder(event) : null;
    if (!point) return;
    shelved.delete(point.id);
    shelve(point);
  }

  function noteClick(event: MouseEvent): void {
    if (!event.isTrusted) return;
    if (isPress(event)) pressedAt = performance.now();
    const point = pointUnder(event);
    if (point && pressesSubmitter(event)) begin(point, 'click');
    else if (follower && !point) follower.cutShort();
  }

  /**
   * Keeps a line up while a form is being filled in: its end wakes a background that the browser stopped. One that is
   * still starting when a page navigates gets nothing of what that page said last.
   */
  function keepLine(): void {
    if (hasLine) return;
    hasLine = true;
    const openedAt = performance.now();
    tools.openLine(watchId, () => {
      hasLine = false;
      const now = performance.now();
      if (!follower && now - changedAt > LINE_NEEDED) return;
      if (now - openedAt > LINE_PAUSE) keepLine();
      else setTimeout(keepLine, LINE_PAUSE);
    });
  }

  function noteSubmit(event: SubmitEvent): void {
    if (!event.isTrusted || !isWilled(event, pressedAt)) return;
    const point = pointUnder(event);
    if (point) begin(point, 'submit', event);
  }

  function begin(point: WatchedPoint, how: 'submit' | 'click', event?: SubmitEvent): void {
    const gesture = describeGesture(point, how);
    const held = heldControls(point.point);
    if (!held.length && !gesture.given.includes('given')) return;
    follower?.stop();
    clearTimeout(draftTimer);
    const draft = shelve(point);
    point.pending = { draft, gesture };
    void tools.tell({ type: 'gestureMade', gesture });
    const follow = followGesture(point, how, held, (outcome, evidence) => void settle(point, { outcome, evidence }));
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
    follower = null;
    const reply = await tools.tell({ type: 'gestureSettled', draftId: point.id, ...how });
    if (reply?.ok && how.outcome !== 'dropped') renew(point);
  }

  /** The same form may be sent again: that is another disclosure. */
  function renew(point: WatchedPoint): void {
    changedAt = Number.NEGATIVE_INFINITY;
    shelved.delete(point.id);
    point.pending = null;
    point.id = tools.newId();
    point.earlier = null;
  }

  function listenIn(root: Node): void {
    if (listening.has(root)) return;
    listening.add(root);
    // `submit`, `change` and `invalid` do not leave a shadow root: each root with a point is listened to.
    listen(root, 'submit', (event) => noteSubmit(event as SubmitEvent), over.signal);
    listen(root, 'change', noteChange, over.signal);
    listen(root, 'invalid', () => follower?.noteInvalid(), over.signal);
    if (root !== page) return;
    listen(root, 'click', (event) => noteClick(event as MouseEvent), over.signal);
    listen(root, 'pointerdown', noteDown, over.signal);
  }

  listenIn(page);
  listen(
    windowOf(page) ?? page,
    'pagehide',
    () => {
      if (follower) void tools.tell({ type: 'pageLeft', draftId: follower.watched.id });
    },
    over.signal,
  );
  return {
    stop: () => {
      over.abort();
      points.stop();
      follower?.stop();
    },
  };
}
