import type { Page } from 'puppeteer-core';

/** Makes the window as high as what it shows, so that what sticks to its lower edge stands below all else. */
export async function fitHeight(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.max(height, 1) });
}
