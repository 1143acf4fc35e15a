import puppeteer from 'puppeteer-core';
import type { Started, StartOptions } from './browsers';

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
}: StartOptions): Promise<Started> {
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    userDataDir: profile,
    enableExtensions: true,
    pipe: true,
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Only the browser's own form memory is off: what it keeps of a form is not what the extension keeps.
      '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,PasswordManagerOnboarding',
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`,
    ],
  });
  const id = await browser.installExtension(extension);
  const origin = `chrome-extension://${id}`;
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(origin);
  await browser.waitForTarget(isWorker);
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
