import type { Page } from 'puppeteer-core';
import { type BrowserKind, DASHBOARD, type Driver, type LaunchOptions, launchBrowser } from '../e2e/browsers';
import { type Site, serveSite } from '../e2e/serve-site';

/** A browser with the extension, the sample site, and an own page through which the ledger is read. */
export interface Scene {
  driver: Driver;
  site: Site;
  own: Page;
}

/** Sets a browser up, lets something be done in it, and clears it away. */
export async function withBrowser<T>(
  kind: BrowserKind,
  options: LaunchOptions,
  act: (scene: Scene) => Promise<T>,
): Promise<T> {
  const site = await serveSite();
  try {
    const driver = await launchBrowser(kind, options);
    try {
      return await act({ driver, site, own: await driver.openOwn(DASHBOARD) });
    } finally {
      await driver.close();
      await driver.removeProfile();
    }
  } finally {
    await site.close();
  }
}

/** A pause, in milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
