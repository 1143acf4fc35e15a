import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Started, StartOptions } from './browsers';
import { closeWelcome } from './welcome-pages';

/**
 * Starts a Chromium, branded or not, with the extension. Branded Chrome ignores `--load-extension` since 137, so the
 * extension is installed over the debugging pipe, which all of them take.
 */
export async function startChromium({
  executable,
  extension,
  headless,
  profile,
  hosts,
  closesWelcome,
  privateWindows,
  downloads,
  everywhere,
  netLog,
}: StartOptions): Promise<Started> {
  await forgetForms(profile);
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    userDataDir: profile,
    enableExtensions: true,
    pipe: true,
    ...(downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {}),
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(netLog ? [`--log-net-log=${netLog}`] : []),
      `--host-resolver-rules=${everywhere ? `MAP * 127.0.0.1:${everywhere}` : hosts.map(toThisMachine).join(',')}`,
    ],
  });
  const id = await browser.installExtension(extension);
  const origin = `chrome-extension://${id}`;
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(origin);
  await browser.waitForTarget(isWorker);
  // Before it starts anew for them, which closes its pages.
  if (closesWelcome) await closeWelcome(browser);
  if (privateWindows) await allowPrivateWindows(browser, id);
  return {
    browser,
    origin,
    goOwn: async (page, address) => void (await page.goto(address, { waitUntil: 'load' })),
    stopBackground: async () => {
      const target = browser.targets().find(isWorker);
      const worker = await target?.worker();
      if (!worker) return;
      const gone = new Promise<void>((resolve) => {
        browser.on('targetdestroyed', (destroyed) => {
          if (isWorker(destroyed)) resolve();
        });
      });
      await worker.close();
      await gone;
    },
  };
}

function toThisMachine(host: string): string {
  return `MAP ${host} 127.0.0.1`;
}

/** Switches the browser's own form memory off, so that a value found in the profile is the extension's doing. */
async function forgetForms(profile: string): Promise<void> {
  if (existsSync(join(profile, 'Default'))) return;
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({
      autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
      credentials_enable_service: false,
    }),
  );
}

/** What the user does on the browser's page of extensions. The extension starts anew. */
async function allowPrivateWindows(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: Record<string, (change: object) => unknown> };
    // Unpacked extensions run in developer mode only; the new start looks at that.
    await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration?.({ extensionId, incognitoAccess: true });
  }, id);
  const allowed = async () => {
    const own = await browser.newPage();
    try {
      await own.goto(`chrome-extension://${id}/src/views/popup/index.html`);
      return await own.evaluate(() => chrome.extension.isAllowedIncognitoAccess());
    } catch {
      return false;
    } finally {
      await own.close();
    }
  };
  for (let tries = 0; !(await allowed()); tries++) {
    if (tries === 20) throw new Error('The extension was not let into private windows');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await page.close();
}
