import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Started, StartOptions } from './browsers';
import { closeWelcome } from './welcome-pages';

/** As in the manifest; Firefox serves own pages under a made-up id, fixed here so that they can be opened. */
const EXTENSION_ID = 'contrepartie@contrepartie.example';
const ORIGIN_ID = '7f3c9a52-5d0e-4b61-9c1f-0a7be2d4c815';
/** How soon Firefox stops an idle background, in milliseconds. */
const IDLE = 1_500;

/** Starts a Firefox with the extension, over WebDriver BiDi. */
export async function startFirefox({
  executable,
  extension,
  headless,
  profile,
  hosts,
  closesWelcome,
  privateWindows,
  downloads,
  everywhere,
}: StartOptions): Promise<Started> {
  if (privateWindows) await allowPrivateWindows(profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    // Without it, own pages may not be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: ORIGIN_ID }),
      'extensions.background.idle.timeout': IDLE,
      // The extension is installed anew at each start of the same profile; its ledger stays.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(everywhere ? throughProxy(everywhere) : {}),
      ...(downloads ? savingTo(downloads) : {}),
      // Firefox's own form memory, so that a value found in the profile is the extension's doing.
      'browser.formfill.enable': false,
      'signon.rememberSignons': false,
      'browser.sessionstore.privacy_level': 2,
      'browser.sessionstore.resume_from_crash': false,
      'dom.forms.autocomplete.formautofill': false,
      'extensions.formautofill.addresses.enabled': false,
    },
  });
  await browser.installExtension(extension);
  if (closesWelcome) await closeWelcome(browser);
  const origin = `moz-extension://${ORIGIN_ID}`;
  return {
    browser,
    origin,
    goOwn,
    // No handle on the background: it is left alone until it is sure to be idle.
    stopBackground: () => new Promise((resolve) => setTimeout(resolve, 3 * IDLE)),
  };
}

/** A server that answers whatever the host is a proxy for http. */
function throughProxy(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function savingTo(folder: string) {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,text/plain',
    'pdfjs.disabled': true,
  };
}

/** What the user does on the page of add-ons, written into the profile before the first start. */
async function allowPrivateWindows(profile: string): Promise<void> {
  const permissions = ['internal:privateBrowsingAllowed'];
  await writeFile(
    join(profile, 'extension-preferences.json'),
    JSON.stringify({ [EXTENSION_ID]: { permissions, origins: [] } }),
  );
}

/** `goto` of an own page resolves only with the network idle, which a live page may never be: wait for its document. */
async function goOwn(page: Page, address: string): Promise<void> {
  page.goto(address, { waitUntil: 'networkidle0' }).catch(() => undefined);
  const wanted = address.split('#')[0] ?? address;
  const until = Date.now() + 20_000;
  let error: unknown = null;
  while (Date.now() < until) {
    // Not `waitForFunction`: when the document is replaced under its question, the driver keeps the failure for good.
    const isThere = await page
      .evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', wanted)
      .catch((reason: unknown) => {
        error = reason;
        return false;
      });
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} did not open`, { cause: error });
}
