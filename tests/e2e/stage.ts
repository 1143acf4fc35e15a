import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { type BrowserKind, DASHBOARD, type Driver, type LaunchOptions, launchBrowser } from './browsers';
import { hasKept, type LedgerRows, readLedger, waitForLedger } from './ledger-rows';
import { readBadge } from './popup';
import { type Site, serveSite } from './serve-site';
import { fillEntry, press } from './visitor';

/** A browser, the sample site, and an own page through which the ledger is read; each test starts with an empty ledger. */
interface Stage {
  driver: Driver;
  site: Site;
  own: Page;
  open(path: string): Promise<Page>;
  /** Waits until the extension has seen that a page collects data, as a person does who reads before writing. */
  announced(page: Page): Promise<void>;
  rows(): Promise<LedgerRows>;
  /** Waits until so many disclosures are kept and their documents read. */
  kept(count: number): Promise<LedgerRows>;
  /** Enters the plain contest in another tab: what is not in the ledger once this is, was not kept. */
  enterPlainContest(): Promise<void>;
}

const POLLING = { timeout: 15_000, interval: 50 };

/** Sets the stage for the tests of one `describe`, and clears it away. */
export function setStage(kind: BrowserKind, options: LaunchOptions = {}): Stage {
  const stage = {
    open: (path: string) => stage.driver.open(stage.site.page(path)),
    announced: async (page: Page) => {
      await expect.poll(() => readBadge(stage.own, page.url()).then(({ text }) => text), POLLING).toBe('•');
    },
    rows: () => readLedger(stage.own),
    kept: (count: number) => waitForLedger(stage.own, hasKept(count)),
    enterPlainContest: async () => {
      const page = await stage.open('jeu.html');
      await stage.announced(page);
      await fillEntry(page);
      await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    },
  } as Stage;
  beforeAll(async () => {
    stage.site = await serveSite();
    stage.driver = await launchBrowser(kind, options);
    stage.own = await stage.driver.openOwn(DASHBOARD);
  });
  beforeEach(async () => {
    stage.site.posts.length = 0;
    stage.site.asked.length = 0;
    for (const page of await stage.driver.browser.pages()) if (page !== stage.own) await page.close();
    for (const { id } of (await stage.rows()).disclosures) {
      await stage.own.evaluate(async (one) => {
        const answer = await chrome.runtime.sendMessage({ type: 'forgetDisclosure', id: one });
        await chrome.runtime.sendMessage({ type: 'emptyBin', binId: answer.value });
      }, id);
    }
  });
  afterAll(async () => {
    await stage.driver?.close();
    await stage.driver?.removeProfile();
    await stage.site?.close();
  });
  return stage;
}
