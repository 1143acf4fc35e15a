import type { EvidenceKind } from '../disclosure/schema';
import type { WatchedPoint } from './draft-point';
import {
  isGone,
  isMarkedInvalid,
  judgeSigns,
  type Outcome,
  type SeenEvidence,
  type Signs,
  thanksIn,
} from './sending-evidence';
import { attributeOf, baseOf } from './unclobbered';

/** How long the effect of a gesture is waited for, in milliseconds, and how often it is looked for. */
const MOST_WAIT = 10_000;
const GLANCE = 250;
const SENDERS: ReadonlySet<string> = new Set(['fetch', 'xmlhttprequest', 'beacon', 'iframe']);

/** Follows one gesture until it is clear what came of it. */
export interface GestureFollower {
  readonly watched: WatchedPoint;
  noteInvalid(): void;
  /** Whether the browser goes on to send the form itself. */
  noteDefault(goesOn: boolean): void;
  noteAdded(nodes: readonly Node[]): void;
  /** The user went on to something else: what comes now is not the effect of this gesture. */
  cutShort(): void;
  stop(): void;
}

/**
 * Watches for requests in the performance timeline, for the form's end and for words of thanks.
 * @param settled called once, unless stopped before.
 */
export function followGesture(
  watched: WatchedPoint,
  how: Signs['how'],
  held: readonly Element[],
  settled: (outcome: Outcome, evidence: Exclude<EvidenceKind, 'user-confirmed'>[]) => void,
): GestureFollower {
  const startedAt = performance.now();
  const { point } = watched;
  const added: Node[] = [];
  const signs: Signs = {
    how,
    request: 'none',
    formGone: false,
    cleared: false,
    thanked: false,
    invalid: false,
    sentElsewhere: false,
  };
  const timeline = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (entry.startTime < startedAt || !SENDERS.has(entry.initiatorType)) continue;
      if (isOwn(entry.name, point.root)) signs.request = 'own';
      else if (signs.request === 'none') signs.request = 'some';
    }
  });
  timeline.observe({ type: 'resource' });

  function glance(over = performance.now() - startedAt > MOST_WAIT): void {
    signs.formGone ||= isGone(point);
    signs.cleared ||= held.length > 0 && held.every((control) => control.isConnected && isCleared(control));
    signs.thanked ||= thanksIn(added);
    signs.invalid ||= !signs.formGone && !signs.cleared && isMarkedInvalid(point);
    added.length = 0;
    const verdict = judgeSigns(signs, over);
    if (!verdict) return;
    stop();
    settled(verdict.outcome, verdict.evidence satisfies SeenEvidence[]);
  }

  const timer = setInterval(glance, GLANCE);
  function stop(): void {
    clearInterval(timer);
    timeline.disconnect();
  }
  return {
    watched,
    noteInvalid: () => {
      signs.invalid = true;
    },
    noteDefault: (goesOn) => {
      signs.sentElsewhere = goesOn && point.root instanceof HTMLFormElement && opensElsewhere(point.root);
    },
    noteAdded: (nodes) => {
      if (added.length < 100) added.push(...nodes.slice(0, 100));
    },
    cutShort: () => glance(true),
    stop,
  };
}

function isCleared(control: Element): boolean {
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.value === '' : false;
}

/** To the form's own address, or to the page's own host. */
function isOwn(address: string, root: Element): boolean {
  if (!URL.canParse(address)) return false;
  const { host, origin, pathname } = new URL(address);
  const action = root instanceof HTMLFormElement ? attributeOf(root, 'action') : null;
  const target = action !== null && URL.canParse(action, baseOf(root)) ? new URL(action, baseOf(root)) : null;
  return (target !== null && target.origin === origin && target.pathname === pathname) || host === location.host;
}

/** A form that answers in another window or frame leaves its own page as it is. */
function opensElsewhere(form: HTMLFormElement): boolean {
  const target = attributeOf(form, 'target')?.toLowerCase() ?? '';
  return target !== '' && !['_self', '_top', '_parent'].includes(target);
}
