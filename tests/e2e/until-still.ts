import type { Page } from 'puppeteer-core';

/** Waits until nothing has changed in the page for so many milliseconds: lists and late parts come one after the other. */
export async function untilStill(page: Page, quiet: number): Promise<void> {
  await page.evaluate(async (most) => {
    let changedAt = performance.now();
    const observer = new MutationObserver(() => {
      changedAt = performance.now();
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    while (performance.now() - changedAt < most) await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
  }, quiet);
}
