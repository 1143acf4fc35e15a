import type { Browser, Page } from 'puppeteer-core';
import { WELCOME } from './browsers';

/** Milliseconds. */
const MOST_WAIT = 40_000;
const MOST_ANSWER = 2_000;

/** The welcome pages that are open. Firefox's driver does not know the address of what it did not open itself: they are asked. */
export async function welcomePages(browser: Browser): Promise<Page[]> {
  const pages = await browser.pages();
  const addresses = await Promise.all(pages.map(addressOf));
  return pages.filter((_, index) => addresses[index]?.endsWith(WELCOME));
}

/** Where a page is; empty for one that is only just opening and does not answer. */
async function addressOf(page: Page): Promise<string> {
  const late = new Promise<string>((resolve) => setTimeout(resolve, MOST_ANSWER, ''));
  return Promise.race([page.evaluate(() => location.href).catch(() => ''), late]);
}

/** What opens once, when the extension is new, would stand before the pages of tests. */
export async function closeWelcome(browser: Browser): Promise<void> {
  for (const until = Date.now() + MOST_WAIT; ; ) {
    const [welcome] = await welcomePages(browser);
    if (welcome) return welcome.close();
    if (Date.now() > until) throw new Error('The welcome page did not open');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
