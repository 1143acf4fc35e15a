import type { Page } from 'puppeteer-core';

/** Milliseconds. */
const EACH_WAIT = 3_000;

/**
 * Takes a picture of a whole page, in front: a browser draws no page that stands behind another, and a picture of that
 * is never ready (https://github.com/puppeteer/puppeteer/issues/12712). It is put in front again while that lasts.
 */
export async function takePicture(page: Page, path: `${string}.png`): Promise<void> {
  await page.bringToFront();
  const again = setInterval(() => page.bringToFront().catch(() => {}), EACH_WAIT);
  await page.screenshot({ path, fullPage: true }).finally(() => clearInterval(again));
}
