import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser, POPUP } from '../../e2e/browsers';
import { addLedgerPage, LEDGER_PAGE } from '../../torture/own-page';
import type { Figures } from './measure-ledger';

const SIZES = { holders: 5_000, notices: 2_000, noticeLength: 20_000 };
/** Milliseconds at 100,000 disclosures. */
const TARGETS: Figures = {
  'latest 50': 20,
  'first 50 holders': 20,
  'one holder': 20,
  'popup beyond an empty one': 200,
};
/** Milliseconds that a hundred thousand may take at most in one evaluation. */
const PATIENCE = 3_600_000;

/** Measures ledgers of several sizes in a page of the extension, prints the table, and says whether the targets hold. */
export async function runBench(counts: readonly number[]): Promise<boolean> {
  const columns: Figures[] = [];
  for (const count of counts) {
    columns.push(await measure(count));
    console.log(
      `\n${count} disclosures\n${Object.entries(columns.at(-1) ?? {})
        .map(([name, value]) => `  ${name}: ${show(value)}`)
        .join('\n')}`,
    );
  }
  const last = columns.at(-1) ?? {};
  const names = Object.keys(last);
  console.log(
    `\n| | ${counts.map((count) => count.toLocaleString('en')).join(' | ')} |\n|---|${counts.map(() => '---:|').join('')}`,
  );
  for (const name of names)
    console.log(`| ${name} | ${columns.map((column) => show(column[name] ?? Number.NaN)).join(' | ')} |`);
  const missed = Object.entries(TARGETS).filter(([name, most]) => !((last[name] ?? Number.NaN) <= most));
  console.log(
    missed.length
      ? `Missed: ${missed.map(([name, most]) => `${name} ${show(last[name] ?? Number.NaN)} > ${most}`).join(', ')}`
      : 'All targets hold.',
  );
  return missed.length === 0;
}

async function measure(count: number): Promise<Figures> {
  const driver = await launchBrowser('chromium', { extension: addLedgerPage('chromium') });
  try {
    const empty = await openPopup(() => driver.openOwn(POPUP));
    const page = await driver.openOwn(LEDGER_PAGE);
    page.setDefaultTimeout(PATIENCE);
    const filled = await page.evaluate(
      (many, sizes) => (globalThis as unknown as Ours).bench.fillLedger(many, sizes),
      count,
      SIZES,
    );
    const full = await openPopup(() => driver.openOwn(POPUP));
    const figures = await page.evaluate((many) => (globalThis as unknown as Ours).bench.measureLedger(many), count);
    return {
      'fill in batches': filled,
      'popup, empty ledger': empty,
      'popup, first content': full,
      'popup beyond an empty one': Math.max(0, full - empty),
      ...figures,
      'profile on disk, MB': sizeOf(join(driver.profile, 'Default', 'IndexedDB')) / 1e6,
    };
  } finally {
    await driver.close();
    await driver.removeProfile();
  }
}

interface Ours {
  bench: {
    fillLedger(count: number, sizes: typeof SIZES): Promise<number>;
    measureLedger(count: number): Promise<Figures>;
  };
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

function show(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(1);
}
