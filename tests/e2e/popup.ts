import type { Page } from 'puppeteer-core';
import { type Driver, POPUP } from './browsers';

/**
 * Opens the popup as if over a page: in a tab of its own that looks at the tab in front, because Firefox's driver has
 * no handle on the real popup.
 */
export async function openPopupOver(driver: Driver, page: Page): Promise<Page> {
  const popup = await driver.openOwn(POPUP);
  await page.bringToFront();
  await popup.evaluate(() => {
    Object.assign(window, { beforeReload: true });
    location.reload();
  });
  await popup.waitForFunction(() => !('beforeReload' in window) && document.readyState === 'complete', {
    polling: 100,
  });
  return popup;
}

/** The words that an own page shows, without the typography: one kind of space and of apostrophe. */
async function wordsOf(own: Page): Promise<string> {
  return plainWords(await own.evaluate(() => document.body.innerText));
}

/** Waits until an own page shows a text. @throws with what it shows instead. */
export async function waitForWords(own: Page, text: string, most = 15_000): Promise<string> {
  const until = Date.now() + most;
  for (;;) {
    const words = await wordsOf(own).catch(() => '');
    if (words.toLowerCase().includes(plainWords(text).toLowerCase())) return words;
    if (Date.now() > until) throw new Error(`“${text}” was not shown, but: ${words.slice(0, 2_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

export function plainWords(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'")
    .replace(/\s{1,200}/g, ' ');
}

/** Tells the extension what its user chose, as its own settings page does. */
export async function changeSettings(own: Page, settings: object): Promise<void> {
  await own.evaluate((change) => chrome.runtime.sendMessage({ type: 'changeSettings', settings: change }), settings);
}

/** The mark on the toolbar button over the tab with an address. */
export async function readBadge(own: Page, address: string): Promise<{ text: string; title: string }> {
  return own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const tabId = tab?.id ?? -1;
    return {
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    };
  }, address);
}
