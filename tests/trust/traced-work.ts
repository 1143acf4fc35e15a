import type { Browser } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; scriptName?: string }; fileName?: string };
}

/** Runs something while Chromium records what its threads do. */
export async function traced<T>(browser: Browser, act: () => Promise<T>): Promise<{ value: T; events: TraceEvent[] }> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const one of value) events.push(one as unknown as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: ['devtools.timeline', 'v8'],
      excludedCategories: ['*'],
    },
  });
  const value = await act();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return { value, events };
}

const RUNS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

/**
 * How long scripts of an extension ran in pages, in milliseconds of processor: in all, and at a stretch. What goes on after
 * a promise without a call that the trace names is not seen. When the browser clears the page's heap away as a whole, it does
 * so in the middle of whatever script runs: that is taken off, and told as `collections`.
 */
export function ownWork(
  events: readonly TraceEvent[],
  origin: string,
): { total: number; longest: number; calls: number; collections: number } {
  const collected = events.filter(({ ph, name }) => ph === 'X' && name === 'MajorGC');
  const own = events
    .filter(({ ph, name, args }) => {
      const address = args?.data?.url ?? args?.data?.scriptName ?? args?.fileName ?? '';
      return ph === 'X' && RUNS.has(name) && address.startsWith(`${origin}/src/page/`);
    })
    .sort((one, other) => one.ts - other.ts);
  let total = 0;
  let longest = 0;
  let calls = 0;
  let collections = 0;
  const ends = new Map<string, number>();
  for (const { pid, tid, ts, dur = 0, tdur = dur } of own) {
    const thread = `${pid}:${tid}`;
    // Outermost only: nothing is counted twice.
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    const within = collected.filter((one) => `${one.pid}:${one.tid}` === thread && one.ts >= ts && one.ts < ts + dur);
    const collecting = within.reduce((sum, one) => sum + (one.tdur ?? one.dur ?? 0) / 1_000, 0);
    total += tdur / 1_000 - collecting;
    longest = Math.max(longest, tdur / 1_000 - collecting);
    collections += collecting;
    calls++;
  }
  return { total, longest, calls, collections };
}
