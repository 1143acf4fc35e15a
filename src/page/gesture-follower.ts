import type { CollectionPoint } from '../detector/collection-point';
import { attributeOf, documentOf } from '../detector/sight/dom';
import type { EvidenceKind } from '../disclosure/schema';
import { complaintsIn } from './complaints';
import type { WatchedPoint } from './draft-point';
import { formOfPoint } from './form-of-point';
import { isKin } from './kin';
import { isGone, judgeSigns, type Outcome, type SeenEvidence, type Signs, thanksIn } from './sending-evidence';
import { baseOf } from './unclobbered';

/** How long the effect of a gesture is waited for, in milliseconds, and how often it is looked for. */
const MOST_WAIT = 10_000;
const GLANCE = 250;
/** A form that vanished without a word may be a wizard going on: so long is its next step waited for. */
const STEP_WAIT = 1_200;
const MOST_ADDED = 100;
const SENDERS: ReadonlySet<string> = new Set(['fetch', 'xmlhttprequest', 'beacon', 'iframe']);

/** Follows one gesture until it is clear what came of it. */
export interface GestureFollower {
  readonly watched: WatchedPoint;
  noteInvalid(): void;
  /** Whether the browser goes on to send the form itself. */
  noteDefault(goesOn: boolean): void;
  /** Whether the form vanished and nothing says yet that this was its last step. */
  mayBeStep(): boolean;
  /** The user went on to something else: what comes now is not the effect of this gesture. */
  cutShort(): void;
  stop(): void;
}

/**
 * Watches for requests in the performance timeline, for the form's end and for words of thanks.
 * @param startedAt when the gesture was made, in milliseconds since the page began; it may be told of later.
 * @param settled called once, unless stopped before.
 */
export function followGesture(
  watched: WatchedPoint,
  how: Signs['how'],
  held: readonly Element[],
  startedAt: number,
  settled: (outcome: Outcome, evidence: Exclude<EvidenceKind, 'user-confirmed'>[]) => void,
): GestureFollower {
  const { point } = watched;
  const added: Node[] = [];
  const signs: Signs = {
    how,
    request: 'none',
    formGone: false,
    cleared: false,
    thanked: false,
    invalid: false,
    complains: false,
    sentElsewhere: false,
  };
  const complaints = complaintsIn(point);
  let goneAt = 0;
  const timeline = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (entry.startTime < startedAt || !SENDERS.has(entry.initiatorType)) continue;
      if (isOwn(entry.name, point)) signs.request = 'own';
      else if (signs.request === 'none') signs.request = 'some';
    }
  });
  timeline.observe({ type: 'resource', buffered: true });
  const newcomers = new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      if (added.length >= MOST_ADDED) return;
      added.push(...(addedNodes.length ? [...addedNodes].slice(0, MOST_ADDED) : [target]));
    }
  });
  newcomers.observe(documentOf(point.root), { childList: true, characterData: true, subtree: true });

  function glance(over = performance.now() - startedAt > MOST_WAIT): void {
    signs.formGone ||= isGone(point);
    if (signs.formGone) goneAt ||= performance.now();
    signs.cleared ||= held.length > 0 && held.every((control) => control.isConnected && isCleared(control));
    signs.thanked ||= thanksIn(added);
    if (!signs.formGone && !signs.cleared) noteComplaints();
    added.length = 0;
    const verdict = judgeSigns(signs, over);
    if (!verdict || (!over && waitsForStep())) return;
    stop();
    settled(verdict.outcome, verdict.evidence satisfies SeenEvidence[]);
  }

  function noteComplaints(): void {
    const now = [...complaintsIn(point)];
    signs.complains = now.length > 0;
    signs.invalid ||= now.some((complaint) => !complaints.has(complaint));
  }

  function waitsForStep(): boolean {
    return signs.formGone && !signs.thanked && performance.now() - goneAt < STEP_WAIT;
  }

  const timer = setInterval(glance, GLANCE);
  function stop(): void {
    clearInterval(timer);
    timeline.disconnect();
    newcomers.disconnect();
  }
  return {
    watched,
    noteInvalid: () => {
      signs.invalid = true;
    },
    noteDefault: (goesOn) => {
      const form = formOfPoint(point);
      signs.sentElsewhere = goesOn && form !== null && opensElsewhere(form);
    },
    mayBeStep: () => !signs.thanked && (signs.formGone || isGone(point)),
    cutShort: () => glance(true),
    stop,
  };
}

function isCleared(control: Element): boolean {
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.value === '' : false;
}

/** To the form's own address, or to the page's own site. */
function isOwn(address: string, point: CollectionPoint): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, origin, pathname } = new URL(address);
  const form = formOfPoint(point);
  const base = baseOf(point.root);
  const action = form ? attributeOf(form, 'action') : '';
  const target = action !== '' && URL.canParse(action, base) ? new URL(action, base) : null;
  return (
    (target !== null && target.origin === origin && target.pathname === pathname) ||
    isKin(hostname, new URL(base).hostname)
  );
}

/** A form that answers in another window or frame leaves its own page as it is. */
function opensElsewhere(form: HTMLFormElement): boolean {
  const target = attributeOf(form, 'target').toLowerCase();
  return target !== '' && !['_self', '_top', '_parent'].includes(target);
}
