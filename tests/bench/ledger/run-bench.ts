import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, launchBrowser, POPUP } from '../../e2e/browsers';
import { addLedgerPage, LEDGER_PAGE } from '../../torture/own-page';
import type { Figures, Progress } from './measure-ledger';
import { judgeFigures, showTable } from './show-figures';

const SIZES = { holders: 5_000, notices: 2_000, noticeLength: 20_000 };
/** How often the page is asked how far it is, in milliseconds; no single question lasts long. */
const GLANCE = 2_000;
/** How often each popup is opened. */
const TURNS = 12;

/** Measures ledgers of several sizes in a page of the extension, prints the table, and says whether the targets hold. */
export async function runBench(counts: readonly number[]): Promise<boolean> {
  const columns: Figures[] = [];
  for (const count of counts) {
    console.log(`\n${count} disclosures`);
    columns.push(await measure(count));
  }
  console.log(showTable(counts, columns));
  const missed = judgeFigures(counts, columns);
  console.log(missed.length > 0 ? `Missed: ${missed.join('; ')}` : 'All targets hold.');
  return missed.length === 0;
}

async function measure(count: number): Promise<Figures> {
  const driver = await launchBrowser('chromium', { extension: addLedgerPage('chromium') });
  try {
    const page = await driver.openOwn(LEDGER_PAGE);
    await work(page, (many, sizes) => (globalThis as unknown as Ours).bench.fill(many, sizes), [count, SIZES]);
    const popup = await comparePopups(driver);
    for (const [name, value] of Object.entries(popup)) console.log(`  ${name}: ${Math.round(value)}`);
    const figures = await work(page, (many) => (globalThis as unknown as Ours).bench.measure(many), [count, SIZES]);
    return { ...popup, ...figures, 'profile on disk, MB': sizeOf(join(driver.profile, 'Default', 'IndexedDB')) / 1e6 };
  } finally {
    await driver.close();
    await driver.removeProfile();
  }
}

interface Ours {
  bench: { fill(count: number, sizes: typeof SIZES): void; measure(count: number): void; progress: Progress };
}

/** Begins a piece of work in the page and looks at it until it is done, so that an hour of it needs no patience of the protocol. */
async function work(
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
    const progress = await page.evaluate(() => (globalThis as unknown as Ours).bench.progress);
    return { progress, heap: JSHeapUsedSize / 1e6 };
  } catch (error) {
    if (error instanceof Error && error.message.includes('timed out')) return null;
    throw error;
  }
}

/**
 * Opens the popup of this ledger and of an empty one by turns, so that what else the machine does weighs on both; of each
 * the fastest counts, since all else only adds to it.
 */
async function comparePopups(driver: Driver): Promise<Figures> {
  const other = await launchBrowser('chromium', { extension: addLedgerPage('chromium') });
  try {
    const times = { empty: [] as number[], full: [] as number[] };
    for (let n = 0; n < TURNS; n++) {
      times.empty.push(await openPopup(other));
      times.full.push(await openPopup(driver));
    }
    const [empty, full] = [Math.min(...times.empty), Math.min(...times.full)];
    return {
      'popup, empty ledger': empty,
      'popup, first content': full,
      'popup beyond an empty one': Math.max(0, full - empty),
    };
  } finally {
    await other.close();
    await other.removeProfile();
  }
}

/** Milliseconds from the start of loading to the first words of the popup. */
async function openPopup(driver: Driver): Promise<number> {
  const page = await driver.openOwn(POPUP);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const done = document.querySelector('main, h1, h2') && !document.querySelector('.loading');
          if (done) resolve(performance.now());
          else setTimeout(look, 1);
        };
        look();
      }),
  );
  await page.close();
  return time;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
