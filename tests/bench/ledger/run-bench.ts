import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser, POPUP } from '../../e2e/browsers';
import { addLedgerPage, LEDGER_PAGE } from '../../torture/own-page';
import type { Figures, Progress } from './measure-ledger';
import { judgeFigures, showTable } from './show-figures';

const SIZES = { holders: 5_000, notices: 2_000, noticeLength: 20_000 };
/** How often the page is asked how far it is, in milliseconds; no single question lasts long. */
const GLANCE = 2_000;

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
    const empty = await openPopup(() => driver.openOwn(POPUP));
    const page = await driver.openOwn(LEDGER_PAGE);
    await work(page, (many, sizes) => (globalThis as unknown as Ours).bench.fill(many, sizes), [count, SIZES]);
    const full = await openPopup(() => driver.openOwn(POPUP));
    const popup = {
      'popup, empty ledger': empty,
      'popup, first content': full,
      'popup beyond an empty one': Math.max(0, full - empty),
    };
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
    const { JSHeapUsedSize = 0 } = await page.metrics();
    highest = Math.max(highest, JSHeapUsedSize / 1e6);
    const { figures, state, error } = await page.evaluate(() => (globalThis as unknown as Ours).bench.progress);
    for (const [name, value] of Object.entries(figures))
      if (!told.has(name)) console.log(`  ${name}: ${Math.round(value * 10) / 10}`);
    for (const name of Object.keys(figures)) told.add(name);
    if (state === 'failed') throw new Error(error);
    if (state === 'done') return { ...figures, 'highest heap, MB': highest };
  }
}

/** Milliseconds from the start of loading to the first words of the popup, the middle of seven. */
async function openPopup(open: () => Promise<Page>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 7; n++) {
    const page = await open();
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const look = () => {
              const done = document.querySelector('main, h1, h2') && !document.querySelector('.loading');
              if (done) resolve(performance.now());
              else setTimeout(look, 1);
            };
            look();
          }),
      ),
    );
    await page.close();
  }
  return times.sort((one, other) => one - other)[3] ?? 0;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
