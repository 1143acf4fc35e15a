import type { Page } from 'puppeteer-core';
import type { Figures, Progress } from './measure-ledger';

export const SIZES = { holders: 5_000, notices: 2_000, noticeLength: 20_000 };
/** How often the page is asked how far it is, in milliseconds; no single question lasts long. */
const GLANCE = 2_000;

/** What the bench's page inside the extension offers. */
export interface BenchPage {
  bench: { fill(count: number, sizes: typeof SIZES): void; measure(count: number): void; progress: Progress };
}

/** Begins a piece of work in the page and looks at it until it is done, so that an hour of it needs no patience of the protocol. */
export async function work(
  page: Page,
  begin: (count: number, sizes: typeof SIZES) => void,
  [count, sizes]: [number, typeof SIZES],
): Promise<Figures> {
  await page.evaluate(begin, count, sizes);
  const told = new Set<string>();
  let highest = 0;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, GLANCE));
    const seen = await glance(page);
    if (!seen) continue;
    const { figures, state, error } = seen.progress;
    highest = Math.max(highest, seen.heap);
    for (const [name, value] of Object.entries(figures))
      if (!told.has(name)) console.log(`  ${name}: ${Math.round(value * 10) / 10}`);
    for (const name of Object.keys(figures)) told.add(name);
    if (state === 'failed') throw new Error(error);
    if (state === 'done') return { ...figures, 'highest heap, MB': highest };
  }
}

/** How far the page is, and megabytes of its heap; null while it is too busy to answer. */
async function glance(page: Page): Promise<{ progress: Progress; heap: number } | null> {
  try {
    const { JSHeapUsedSize = 0 } = await page.metrics();
    const progress = await page.evaluate(() => (globalThis as unknown as BenchPage).bench.progress);
    return { progress, heap: JSHeapUsedSize / 1e6 };
  } catch (error) {
    if (error instanceof Error && error.message.includes('timed out')) return null;
    throw error;
  }
}
