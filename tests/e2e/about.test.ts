import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, DASHBOARD, type Driver, launchBrowser } from './browsers';

describe.each(BROWSERS)('the About room in %s', (kind) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launchBrowser(kind);
  });
  afterAll(async () => {
    await driver?.close();
    await driver?.removeProfile();
  });

  it('is reached from the foot of the settings, and shows the licence of each work in the extension', async () => {
    const page = await driver.openOwn(`${DASHBOARD}#/settings`);
    await page.locator('a[href="#/about"]').click();
    await page.waitForSelector('#works');
    const shown = await page.$$eval('details', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(shown.length).toBeGreaterThan(40);
    expect(shown[0]).toContain('GNU GENERAL PUBLIC LICENSE');
    expect(shown.find((text) => text.startsWith('preact '))).toContain('Jason Miller');
    expect(shown.find((text) => text.startsWith('Noto Serif '))).toContain('SIL OPEN FONT LICENSE');
  });
});
