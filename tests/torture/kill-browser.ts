import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, type Driver, launchBrowser } from '../e2e/browsers';
import { addLedgerPage, LEDGER_PAGE } from './own-page';

interface Checked {
  ids: string[];
  torn: string[];
  doubled: number;
  findings: string[];
}

/** What became of a ledger whose browser was killed again and again while it was written to. */
export interface Killed {
  kills: number;
  acknowledged: number;
  lost: number;
  torn: number;
  doubled: number;
  /** Faults that the check of the chain found. */
  faults: number;
  notOpened: number;
}

/**
 * Kills a browser with SIGKILL at random moments of a stream of writes, starts it again on the same profile, and looks at
 * what is there: each row that was acknowledged must be.
 */
export async function killBrowser(kind: BrowserKind, kills: number, tell: (line: string) => void): Promise<Killed> {
  const extension = addLedgerPage(kind);
  const profile = await mkdtemp(join(tmpdir(), `contrepartie-kill-${kind}-`));
  const sum: Killed = { kills: 0, acknowledged: 0, lost: 0, torn: 0, doubled: 0, faults: 0, notOpened: 0 };
  const acknowledged = new Set<number>();
  let next = 0;
  for (let round = 0; round <= kills; round++) {
    let driver: Driver | null = null;
    try {
      driver = await launchBrowser(kind, { extension, profile });
      const page = await driver.openOwn(LEDGER_PAGE);
      if (round > 0) judge(sum, await look(page), acknowledged);
      if (round === kills) break;
      page.on('console', (message) => {
        const [, n] = /^kept (\d+)$/.exec(message.text()) ?? [];
        if (n) acknowledged.add(Number(n));
      });
      const before = acknowledged.size;
      page.evaluate((from) => (globalThis as unknown as Ours).torture.write(from), next).catch(() => undefined);
      const polling = kind === 'firefox' ? pollKept(page, next, acknowledged) : null;
      await untilWriting(acknowledged, before);
      await pause(Math.random() * (kind === 'chromium' ? 400 : 800));
      kill(driver);
      await polling;
      sum.kills++;
      // Ids of writes that were on their way when it was killed are not used again.
      next = Math.max(next, ...acknowledged) + 3;
    } catch (error) {
      sum.notOpened++;
      tell(`round ${round}: ${error instanceof Error ? error.message : error}`);
      if (driver) kill(driver);
    }
    if (round % 20 === 0) tell(`${kind}: ${sum.kills} kills, ${acknowledged.size} rows acknowledged, ${sum.lost} lost`);
    if (round === kills) await driver?.close();
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  sum.acknowledged = acknowledged.size;
  return sum;
}

interface Ours {
  torture: { write(from: number): Promise<void>; check(): Promise<Checked> };
}

const look = (page: Page) => page.evaluate(() => (globalThis as unknown as Ours).torture.check());

function judge(sum: Killed, { ids, torn, doubled, findings }: Checked, acknowledged: ReadonlySet<number>): void {
  const there = new Set(ids.map((id) => Number(id.slice(-12))));
  sum.lost = Math.max(sum.lost, [...acknowledged].filter((n) => !there.has(n)).length);
  sum.torn = Math.max(sum.torn, torn.length);
  sum.doubled = Math.max(sum.doubled, doubled);
  sum.faults = Math.max(sum.faults, findings.length);
}

function kill({ browser }: Driver): void {
  const child = browser.process();
  if (!child?.pid) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** Firefox hands over no console of own pages: it is asked for the last row that it has acknowledged, until it is gone. */
async function pollKept(page: Page, from: number, acknowledged: Set<number>): Promise<void> {
  try {
    for (;;) {
      const last = await page.evaluate(() => (globalThis as unknown as { lastKept?: number }).lastKept ?? -1);
      for (let n = from; n <= last; n++) acknowledged.add(n);
      await pause(5);
    }
  } catch {
    // Killed.
  }
}

async function untilWriting(acknowledged: ReadonlySet<number>, before: number): Promise<void> {
  for (let waited = 0; acknowledged.size === before; waited += 5) {
    if (waited > 20_000) throw new Error('Nothing was written');
    await pause(5);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
