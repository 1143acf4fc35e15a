import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../e2e/browsers';
import { addLedgerPage, LEDGER_PAGE } from '../../torture/own-page';
import { comparePopups } from './compare-popups';
import type { Figures } from './measure-ledger';
import { type BenchPage, SIZES, work } from './page-work';
import { judgeFigures, showTable } from './show-figures';

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
    await work(page, (many, sizes) => (globalThis as unknown as BenchPage).bench.fill(many, sizes), [count, SIZES]);
    const popup = await comparePopups(driver);
    for (const [name, value] of Object.entries(popup)) console.log(`  ${name}: ${Math.round(value)}`);
    const figures = await work(page, (many) => (globalThis as unknown as BenchPage).bench.measure(many), [
      count,
      SIZES,
    ]);
    return { ...popup, ...figures, 'profile on disk, MB': sizeOf(join(driver.profile, 'Default', 'IndexedDB')) / 1e6 };
  } finally {
    await driver.close();
    await driver.removeProfile();
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
