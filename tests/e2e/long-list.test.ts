import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillShelf } from '../gallery/enter-scene';
import { addOwnPage } from '../torture/own-page';
import { DASHBOARD, type Driver, launchBrowser } from './browsers';
import { readLedger } from './ledger-rows';

let driver: Driver;
let page: Page;
beforeAll(async () => {
  driver = await launchBrowser('chromium', { extension: addOwnPage('chromium', 'gallery-page') });
  await fillShelf(await driver.openOwn('gallery-page.html'), 'many');
  page = await driver.openOwn(`${DASHBOARD}#/disclosures`);
  await page.waitForSelector('.rows .row');
});
afterAll(async () => {
  await driver?.close();
  await driver?.removeProfile();
});

const rows = () => page.$$eval('.rows .row h2 a', (links) => links.map(({ href }) => href.slice(-36)));
/** To the front first: the page that greets a new user may open late, and one behind it paints nothing. */
const scroll = async (where: 'top' | 'end') => {
  await page.bringToFront();
  await page.evaluate((end) => scrollTo(0, end ? document.documentElement.scrollHeight : 0), where === 'end');
};

const POLLING = { timeout: 40_000, interval: 200 };

it('a long list is read to its end, keeps only what is near, and is the same on the way back', async () => {
  const kept = (await readLedger(page)).disclosures.map(({ id }) => id);
  const all = new Set(await rows());
  const first = [...all].slice(0, 10);
  await page.focus('.rows .row h2 a');
  const readOn = async () => {
    await scroll('end');
    for (const row of await rows()) all.add(row);
    return all.size;
  };
  await expect.poll(readOn, POLLING).toBe(kept.length);
  expect([...all].sort()).toEqual(kept.sort());
  // What has the focus is never put away.
  expect((await rows())[0]).toBe(first[0]);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const goTo = async (where: 'top' | 'end') => {
    await scroll(where);
    return (await rows()).slice(0, 10);
  };
  await expect.poll(() => goTo('top'), POLLING).toEqual(first);
  await expect.poll(() => goTo('end'), POLLING).not.toContain(first[0]);
  expect((await rows()).length).toBeLessThan(all.size / 2);
  await expect.poll(() => goTo('top'), POLLING).toEqual(first);
});
