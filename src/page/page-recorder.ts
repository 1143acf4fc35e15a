import { formOf, noteSize } from '../detector/sight/dom';
import type { PageMessage } from '../messages/page-messages';
import { describeGesture } from './describe-gesture';
import type { WatchedPoint } from './draft-point';
import { makeDraftTeller } from './draft-teller';
import { makeFillingTeller } from './filling-teller';
import { followGesture, type GestureFollower } from './gesture-follower';
import type { HeardEvent } from './hear-user';
import type { Step } from './join-steps';
import { isLeaving } from './leaving-words';
import { makeLineKeeper } from './line-keeper';
import { watchRequests } from './request-watch';
import { heldControls } from './sending-evidence';
import { makeStepHolder, placeOf } from './step-holder';
import { submitterIn } from './submitter-in';
import { activeIn, listen, windowOf } from './unclobbered';
import { followWill, isPress } from './user-will';
import type { WatchTools } from './watch-tools';

/** Starts to record the page that a watch lends it. */
export type StartRecorder = (watch: WatchedPage) => PageRecorder;

/** Milliseconds after a change before the draft is handed over. */
const DRAFT_PAUSE = 400;
/** Milliseconds after the user's last change during which the line is kept up. */
const LINE_NEEDED = 600_000;

/** What a watch lends to the recorder of its page. */
export interface WatchedPage {
  page: Document;
  watchId(): string;
  tools: Pick<WatchTools, 'tell' | 'newId' | 'over'>;
  /** The point that an element belongs to, as far as is known. */
  pointAt(target: unknown): WatchedPoint | null;
  /** Begins to look now if controls came or went. */
  refresh(): void;
  /** Looks soon at what changes next. */
  hurry(): void;
}

/** Records what the user sends from a page. */
export interface PageRecorder {
  hear(heard: HeardEvent): void;
  /** The page was looked at again, and what was found taken up. */
  noteFound(): void;
  /** The steps before a point that takes the place of one just left: a wizard asks in several goes, and is one disclosure. */
  takeStep(inPlaceOf: WatchedPoint | null, root: Element): Step | null;
}

/**
 * Records one page until its end, or a signal's: hands drafts over while the user fills a form in, tells of the gesture
 * that sends it and of what came of it. Changes nothing, keeps no value.
 * @param openLine opens a line to the background that ends when this frame goes away
 */
export function startRecorder(
  { page, watchId, tools, pointAt, refresh, hurry }: WatchedPage,
  openLine: (name: string, ended: () => void) => void,
): PageRecorder {
  const will = followWill<WatchedPoint>();
  let follower: GestureFollower | null = null;
  let changedAt = Number.NEGATIVE_INFINITY;
  let draftTimer: ReturnType<typeof setTimeout> | undefined;

  const keepLine = makeLineKeeper(
    (ended) => openLine(watchId(), ended),
    () => follower !== null || performance.now() - changedAt <= LINE_NEEDED,
  );
  const drafts = makeDraftTeller(watchId, page, tools.tell);
  const requests = watchRequests(page, tools.tell);
  const filling = makeFillingTeller(tools.tell);
  const steps = makeStepHolder(watchId, tools.tell);

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

  function noteChange(heard: HeardEvent): void {
    const point = pointUnder(heard);
    if (!point) return;
    will.noteTouch(point);
    requests.begin();
    filling.change(point);
    changedAt = performance.now();
    keepLine();
    clearTimeout(draftTimer);
    draftTimer = setTimeout(() => drafts.shelve(point), DRAFT_PAUSE);
  }

  function pointUnder({ path, point }: HeardEvent): WatchedPoint | null {
    refresh();
    return pointAt(path[0]) ?? point ?? null;
  }

  /** The finger comes down some tens of milliseconds before the click: a background that sleeps wakes up meanwhile. */
  function noteDown(heard: HeardEvent): void {
    const point = submitterIn(heard.path) ? pointUnder(heard) : null;
    if (!point) return;
    drafts.forget(point.id);
    drafts.shelve(point);
  }

  function noteClick(heard: HeardEvent): void {
    const { path } = heard;
    const point = pointUnder(heard);
    const submitter = submitterIn(path);
    if (submitter && isLeaving(submitter)) return;
    const root = point?.point.root;
    const isOwn = root !== undefined && (path.includes(root) || (submitter !== null && formOf(submitter) === root));
    if (point && isOwn) will.noteTouch(point);
    if (isPress(path)) will.notePress(submitter && isOwn ? point : null, heard.event.timeStamp);
    // A button beside a form may send it by script; one of a page that filled its form in itself proves nothing.
    if (point && submitter && will.isTouched(point)) begin(point, 'click', submitter, heard.event);
    else if (follower && !point) follower.cutShort();
  }

  function noteSubmit(event: SubmitEvent, heard: HeardEvent): void {
    if (event.submitter && isLeaving(event.submitter)) return;
    // A form that holds the whole page has several points; the button tells which.
    const point = pointUnder(heard) ?? pointAt(event.submitter);
    if (point && will.isWilled(event, point)) begin(point, 'submit', event.submitter, event);
  }

  function begin(point: WatchedPoint, how: 'submit' | 'click', pressed: Element | null, event: Event): void {
    noteSize(page);
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
    const follow = followGesture(point, how, held, event.timeStamp, (outcome, evidence) => {
      follower = null;
      const hasOnlyVanished = outcome === 'attempted' && evidence.join() === 'form-gone';
      if (!hasOnlyVanished || !steps.hold(point, place)) void settle(point, { outcome, evidence });
    });
    follower = follow;
    hurry();
    keepLine();
    // Only after every listener has had its say is it known whether the page stopped the browser's own sending.
    if (how === 'submit') setTimeout(() => follow.noteDefault(!event.defaultPrevented));
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

  const noteFound = () => filling.come(activeIn(page), pointAt);

  function hear(heard: HeardEvent): void {
    const { event, path } = heard;
    if (event.type === 'invalid') follower?.noteInvalid();
    else if (event.type === 'focusin') filling.come(path[0], pointAt);
    else if (event.type === 'change') noteChange(heard);
    else if (event.type === 'pointerdown') noteDown(heard);
    else if (event.type === 'click') noteClick(heard);
    else if (event.type === 'submit') noteSubmit(event as SubmitEvent, heard);
  }

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
  noteFound();
  return { hear, noteFound, takeStep };
}
