import { LIMITS } from '../disclosure/limits';
import type { Observed } from '../disclosure/schema';
import { findInBody } from '../disclosure/traces/find-in-body';
import { type Marks, markIdentifiers } from '../disclosure/traces/mark-identifiers';
import { readBody, type SentBody } from '../disclosure/traces/read-body';
import type { FillingSeen } from '../messages/page-messages';
import type { Sender } from '../platform/messaging';
import type { Shelf } from '../platform/session-shelf';
import { type HeldBody, holdBodies } from './held-bodies';
import { registrableDomain } from './registrable-domain';

/** What watching bodies needs from outside; tests bring their own. */
interface BodyTools {
  /** Listens to the requests of one tab that have a body. */
  listen(tabId: number, heard: (request: { address: string; at: number; body: SentBody }) => void): { end(): void };
  /** Whether the user has bodies looked at, and forms like this one recorded. */
  isWanted(screen: FillingSeen['screen']): Promise<boolean>;
  /** Takes what was seen, once the form was sent. */
  seen(draftId: string, observed: readonly Observed[], sender: Sender): void;
  /** Keeps this script running while the work goes on. */
  stayAwake<T>(work: () => Promise<T>): Promise<T>;
  memory: Shelf;
}

/** Looks into the bodies of requests to other sites while a form is filled in and sent, if the user wants that. */
export interface BodyWatch {
  /** Says whether it looks, and does so from now on for some minutes. */
  noteFilling(filling: FillingSeen, sender: Sender): Promise<boolean>;
  removeTab(tabId: number): void;
  /** Stops in all tabs. */
  stop(): void;
  /** Clears away what an earlier run of the background left listening. */
  resume(): Promise<void>;
}

/** Milliseconds for which a form that the user came to, filled in, or sent is watched. */
const AFTER = { coming: 120_000, change: 600_000, press: 10_000 } as const;
const MOST_TABS = 10;
const MOST_POINTS = 20;
const KEY = 'bodies';

interface Point {
  sender: Sender;
  /** Registrable domains of the page and of the page around it: what they get is no news. */
  own: ReadonlySet<string | null>;
  marks: Marks | null;
  pressedAt: number | null;
  /** What was found and not yet told of. */
  found: Map<string, Omit<Observed, 'moment'>>;
  timer: ReturnType<typeof setTimeout>;
}

interface Tab {
  points: Map<string, Point>;
  held: ReturnType<typeof holdBodies>;
  listening: { end(): void };
  over(): void;
}

/**
 * Makes the watch. Its listener stands only while a form of the tab is live, so it cannot stand on the first tick as all
 * others do: the browser would wake a stopped script for a request and find nobody listening. So this script does not
 * stop meanwhile: it is kept awake from the moment the user comes to the form (the page's message wakes it) until the form
 * is sent, or left alone for ten minutes. Should the browser stop it all the same, what it had seen so far is lost, the
 * next message of the page begins anew, and `resume` takes away the listener that Chromium remembers of the earlier run.
 */
export function makeBodyWatch(tools: BodyTools): BodyWatch {
  const tabs = new Map<number, Tab>();
  const remember = () => void tools.memory.put(KEY, [...tabs.keys()]).catch(() => undefined);

  function open(tabId: number): Tab {
    const known = tabs.get(tabId);
    if (known) return known;
    const oldest = tabs.size >= MOST_TABS ? tabs.keys().next().value : undefined;
    if (oldest !== undefined) removeTab(oldest);
    let over: () => void = () => undefined;
    const isOver = new Promise<void>((resolve) => {
      over = resolve;
    });
    const tab: Tab = {
      points: new Map(),
      held: holdBodies(),
      listening: tools.listen(tabId, (request) => hear(tab, request)),
      over: () => over(),
    };
    tabs.set(tabId, tab);
    remember();
    void tools.stayAwake(() => isOver);
    return tab;
  }

  function hear(tab: Tab, { address, at, body }: { address: string; at: number; body: SentBody }): void {
    const domain = registrableDomain(address);
    if (domain === null || [...tab.points.values()].every(({ own }) => own.has(domain))) return;
    const text = readBody(body);
    if (!text.trim()) return;
    const held = { host: new URL(address).host.slice(0, 300), domain, at, text };
    // Kept for a while: what is typed may leave before the page tells what it is.
    tab.held.put(held);
    for (const [draftId, point] of tab.points) {
      compare(point, held);
      tellOf(draftId, point);
    }
  }

  function compare({ own, marks, found }: Point, { host, domain, at, text }: HeldBody): void {
    if (!marks || own.has(domain) || found.size >= LIMITS.observed) return;
    for (const trace of findInBody(text, marks)) {
      const key = `${host} ${trace.kind} ${trace.variant}`;
      if (!found.has(key)) found.set(key, { host, ...trace, at: new Date(at).toISOString(), part: 'body' });
    }
  }

  /** What is found before the form is sent waits for that: of a form that is never sent nothing is kept. */
  function tellOf(draftId: string, { pressedAt, found, sender }: Point): void {
    if (pressedAt === null || found.size === 0) return;
    const observed = [...found.values()].map((one) => ({
      ...one,
      moment: Date.parse(one.at) < pressedAt ? ('before-sending' as const) : ('on-sending' as const),
    }));
    found.clear();
    tools.seen(draftId, observed, sender);
  }

  async function noteFilling(filling: FillingSeen, sender: Sender): Promise<boolean> {
    const { draftId, screen, identifiers, pressedAt } = filling;
    const { tabId, address, topAddress } = sender;
    if (tabId === null || !(await tools.isWanted(screen).catch(() => false))) return false;
    const tab = open(tabId);
    const known = tab.points.get(draftId);
    clearTimeout(known?.timer);
    if (!known && tab.points.size >= MOST_POINTS) return false;
    const wait = pressedAt !== null ? AFTER.press : identifiers.length ? AFTER.change : AFTER.coming;
    const point: Point = {
      sender,
      own: new Set([address, topAddress].map((one) => (one === null ? null : registrableDomain(one)))),
      marks: identifiers.length ? markIdentifiers(identifiers) : (known?.marks ?? null),
      pressedAt: pressedAt ?? known?.pressedAt ?? null,
      found: known?.found ?? new Map(),
      timer: setTimeout(() => removePoint(tabId, draftId), wait),
    };
    tab.points.set(draftId, point);
    if (identifiers.length) for (const body of tab.held.all()) compare(point, body);
    tellOf(draftId, point);
    return true;
  }

  function removePoint(tabId: number, draftId: string): void {
    const tab = tabs.get(tabId);
    tab?.points.delete(draftId);
    if (tab?.points.size === 0) removeTab(tabId);
  }

  function removeTab(tabId: number): void {
    const tab = tabs.get(tabId);
    if (!tab) return;
    for (const { timer } of tab.points.values()) clearTimeout(timer);
    tabs.delete(tabId);
    tab.listening.end();
    tab.over();
    remember();
  }

  return {
    noteFilling,
    removeTab,
    stop: () => {
      for (const tabId of [...tabs.keys()]) removeTab(tabId);
    },
    resume: async () => {
      const left = await tools.memory.get(KEY);
      for (const tabId of Array.isArray(left) ? left : [])
        if (typeof tabId === 'number' && !tabs.has(tabId)) tools.listen(tabId, () => undefined).end();
    },
  };
}
