import type { Page } from 'puppeteer-core';
import { DASHBOARD, type Driver, launchBrowser } from '../../e2e/browsers';
import { addLedgerPage, LEDGER_PAGE } from '../../torture/own-page';
import { comparePopups } from '../ledger/compare-popups';
import type { Figures } from '../ledger/measure-ledger';
import { type BenchPage, SIZES, work } from '../ledger/page-work';
import { showTable } from '../ledger/show-figures';
import { timeLetter } from './time-letter';

const SIZE_OF_POPUP = 1_000;
const SIZE_OF_LISTS = 10_000;
/** Targets: milliseconds of a popup beyond that of an empty ledger, and of a PDF; tasks of more than 50 ms while a list is scrolled. */
const TARGETS: Figures = {
  'popup beyond an empty one': 100,
  'first PDF of a letter, ms': 500,
  'what I sent: long tasks': 0,
};
/** What one turn of the wheel moves, in CSS pixels, and how long it takes, in milliseconds. */
const WHEEL = { pixels: 9_000, pause: 60 };
/** Turns of the wheel without a new row, at the end of the list, after which it is over. */
const PATIENCE = 60;

/** Opens the views over full ledgers, prints what they take, and says whether the targets hold. */
export async function runBench(): Promise<boolean> {
  const few = await over(SIZE_OF_POPUP, async (driver) => ({
    ...(await comparePopups(driver)),
    ...(await timeLetter(driver)),
  }));
  const lists = await over(SIZE_OF_LISTS, async (driver) => scroll(driver, 'what I sent', '#/disclosures'));
  console.log(showTable([SIZE_OF_POPUP], [few]));
  console.log(showTable([SIZE_OF_LISTS], [lists]));
  const figures = { ...few, ...lists };
  const missed = Object.keys(TARGETS).filter((name) => !((figures[name] ?? Number.NaN) <= (TARGETS[name] ?? 0)));
  if (figures['what I sent: rows reached'] !== SIZE_OF_LISTS) missed.push('what I sent: its end');
  console.log(missed.length > 0 ? `Missed: ${missed.join('; ')}` : 'All targets hold.');
  return missed.length === 0;
}

/** Measures in a browser whose ledger has so many disclosures. */
async function over(count: number, measure: (driver: Driver) => Promise<Figures>): Promise<Figures> {
  const driver = await launchBrowser('chromium', { extension: addLedgerPage('chromium') });
  try {
    const page = await driver.openOwn(LEDGER_PAGE);
    await work(page, (many, sizes) => (globalThis as unknown as BenchPage).bench.fill(many, sizes), [count, SIZES]);
    await page.close();
    return await measure(driver);
  } finally {
    await driver.close();
    await driver.removeProfile();
  }
}

/** Scrolls a list to its end and back with the wheel. */
async function scroll(driver: Driver, name: string, room: string): Promise<Figures> {
  const page = await driver.openOwn(`${DASHBOARD}${room}`);
  await page.setViewport({ width: 1100, height: 900 });
  await page.waitForSelector('.rows .row');
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((seen) => tasks.push(...seen.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(globalThis, { tasks });
  });
  await page.mouse.move(500, 500);
  const start = performance.now();
  let rows = 0;
  for (let idle = 0; idle < PATIENCE; ) {
    await turn(page, WHEEL.pixels);
    const now = await page.evaluate(countRows);
    idle = now > rows ? 0 : idle + 1;
    rows = now;
    if (rows >= SIZE_OF_LISTS) break;
  }
  const down = performance.now() - start;
  for (let n = 0; n < PATIENCE; n++) await turn(page, -WHEEL.pixels);
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return {
    [`${name}: rows reached`]: rows,
    [`${name}: seconds to the end`]: down / 1_000,
    [`${name}: long tasks`]: tasks.length,
    [`${name}: longest task, ms`]: Math.max(0, ...tasks),
    [`${name}: heap, MB`]: JSHeapUsedSize / 1e6,
  };
}

/** How many different rows there have been so far: those far from the window are put away. */
function countRows(): number {
  const { reached = new Set<string>() } = globalThis as unknown as { reached?: Set<string> };
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.rows .row h2 a')) reached.add(link.href);
  Object.assign(globalThis, { reached });
  return reached.size;
}

async function turn(page: Page, pixels: number): Promise<void> {
  await page.mouse.wheel({ deltaY: pixels });
  await new Promise((resolve) => setTimeout(resolve, WHEEL.pause));
}
