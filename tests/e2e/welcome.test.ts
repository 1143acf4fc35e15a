import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { BROWSERS, type Driver, launchBrowser, WELCOME } from './browsers';
import { welcomePages } from './welcome-pages';

/** Long enough for a page that would open to have opened: the one that may be is there within a second. */
const LONG_ENOUGH = 3_000;

describe.each(BROWSERS)('the welcome page in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'contrepartie-welcome-'));
  const profile = join(folder, 'profile');
  const extension = join(folder, 'extension');
  mkdirSync(profile);
  cpSync(join(process.env.DIST ?? 'dist', kind), extension, { recursive: true });
  let driver: Driver | null = null;

  const start = async () => {
    driver = await launchBrowser(kind, { profile, extension, leavesWelcome: true });
    return driver;
  };
  const welcomes = ({ browser }: Driver) => welcomePages(browser);
  const welcomesInTheEnd = async (started: Driver) => {
    await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
    return welcomes(started);
  };
  afterEach(async () => {
    await driver?.close();
    driver = null;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  it('opens in one tab when the extension is new, says the one thing to do, and leads to the settings', async () => {
    const started = await start();
    await expect.poll(() => welcomes(started).then((pages) => pages.length), { timeout: 15_000 }).toBe(1);
    expect(await welcomesInTheEnd(started)).toHaveLength(1);
    const [page] = await welcomes(started);
    await page?.waitForSelector('.step-title');
    // Both browsers grant access to all sites with the installation; the button lies in the menu of extensions.
    expect(await page?.$('.step button')).toBeNull();
    await page?.locator('footer a[href$="#/settings"]').click();
    await page?.waitForFunction(() => location.hash === '#/settings' && document.querySelector('h1'));
  });

  it('does not open again when the browser is started again, nor when its background is', async () => {
    const started = await start();
    expect(await welcomesInTheEnd(started)).toEqual([]);
    await started.stopBackground();
    const own = await started.openOwn(WELCOME);
    await own.evaluate(() => chrome.runtime.sendMessage({ type: 'describeTab', tabId: -1 }));
    await own.close();
    expect(await welcomesInTheEnd(started)).toEqual([]);
  });

  it('does not open when the extension is updated', async () => {
    const manifest = join(extension, 'manifest.json');
    const written = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
    const started = await start();
    writeFileSync(manifest, JSON.stringify({ ...written, version: '999.0.0' }));
    await started.browser.installExtension(extension);
    expect(await welcomesInTheEnd(started)).toEqual([]);
    const own = await started.openOwn(WELCOME);
    expect(await own.evaluate(() => chrome.runtime.getManifest().version)).toBe('999.0.0');
  });
});
