import type { Gesture, PageMessage } from '../messages/page-messages';
import { isKin } from './kin';
import { baseOf } from './unclobbered';

/** Requests that are remembered, the latest, and characters of their addresses. */
const MOST = 200;
const LONGEST = 8_000;
/** Milliseconds before the first change whose requests count too: what is typed may leave before the field does. */
const BEFORE_CHANGE = 120_000;
/** Milliseconds after a gesture during which requests belong to it. */
const AFTER_GESTURE = 10_000;

/** Remembers where a page makes requests to while a form is filled in, and tells it once the form is sent. */
export interface RequestWatch {
  /** The user has begun to fill something in: until then nothing is observed. */
  begin(): void;
  /** Tells all requests so far, and for some seconds those that follow. */
  follow(gesture: Gesture): void;
  /** Tells what the browser has not yet reported: the page goes away. */
  flush(): void;
  /** What was sent is settled: the next form begins anew. */
  clear(): void;
  stop(): void;
}

/** A page's requests to other sites, as its performance timeline shows them. Their addresses are told, no value is looked for here. */
export function watchRequests(page: Document, tell: (message: PageMessage) => unknown): RequestWatch {
  let observer: PerformanceObserver | null = null;
  let made: { address: string; startedAt: number }[] = [];
  let followed: { gesture: Gesture; at: number } | null = null;

  function take(entries: readonly PerformanceEntry[], since: number): void {
    const own = new URL(baseOf(page)).hostname;
    const fresh = entries.flatMap(({ name, startTime }) =>
      isForeign(name, own) && startTime >= since ? [{ address: name.slice(0, LONGEST), startedAt: startTime }] : [],
    );
    if (!fresh.length) return;
    made = [...made, ...fresh].slice(-MOST);
    tellOf(fresh.slice(-MOST));
  }

  function tellOf(requests: typeof made): void {
    if (!followed || !requests.length || performance.now() - followed.at > AFTER_GESTURE) return;
    const { gesture, at } = followed;
    const now = performance.now();
    tell({
      type: 'requestsMade',
      draftId: gesture.draftId,
      identifiers: gesture.identifiers,
      requests: requests.map(({ address, startedAt }) => ({
        address,
        ago: Math.max(0, Math.round(now - startedAt)),
        moment: startedAt < at ? 'before-sending' : 'on-sending',
      })),
    });
  }

  function flush(): void {
    if (observer) take(observer.takeRecords(), 0);
  }

  function begin(): void {
    if (observer) return;
    const since = performance.now() - BEFORE_CHANGE;
    observer = new PerformanceObserver((list) => take(list.getEntries(), since));
    observer.observe({ type: 'resource', buffered: true });
  }

  return {
    begin,
    follow: (gesture) => {
      begin();
      flush();
      const isSame = followed !== null && whatIs(followed.gesture) === whatIs(gesture);
      followed = gesture.identifiers.length ? { gesture, at: performance.now() } : null;
      // A click and the submit that it makes are one gesture.
      if (!isSame) tellOf(made);
    },
    flush,
    clear: () => {
      made = [];
    },
    stop: () => observer?.disconnect(),
  };
}

function whatIs({ draftId, identifiers }: Gesture): string {
  return JSON.stringify([draftId, identifiers]);
}

function isForeign(address: string, own: string): boolean {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return false;
  return !isKin(new URL(address).hostname, own);
}
