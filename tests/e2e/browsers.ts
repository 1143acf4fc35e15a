import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { SITE_HOSTS } from './serve-site';

export type BrowserKind = 'chromium' | 'firefox';

export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** What a driver is started with; everything has a default. */
export interface LaunchOptions {
  /** Path of the browser; `CHROMIUM` and `FIREFOX` name others than Debian's. */
  executable?: string;
  /** Folder of the built extension. */
  extension?: string;
  headless?: boolean;
  /** Lets the extension into private windows, as its user may. */
  privateWindows?: boolean;
  /** Folder into which the browser saves files without asking. */
  downloads?: string;
  /** Host names that lead to this machine, besides those of the sample site. */
  hosts?: readonly string[];
  /** Port of this machine to which every http address leads. */
  everywhere?: number;
  /** File into which Chromium writes what it asks of the network. */
  netLog?: string;
  /** Folder of a profile to go on with; a new one where none is named. */
  profile?: string;
  /** Leaves the welcome page of a new profile open; it is closed otherwise. */
  leavesWelcome?: boolean;
  /** Called when the browser has gone, by `close` or by its user's hand. */
  gone?: () => void;
}

/** A browser that has the extension installed, in a profile of its own that is thrown away. */
export interface Driver {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Folder of the profile. */
  readonly profile: string;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  readonly origin: string;
  /** Opens a web page in a new tab and waits until it has loaded. */
  open(address: string): Promise<Page>;
  /** Opens one of the extension's own pages in a new tab. */
  openOwn(path: string): Promise<Page>;
  /** Opens a web page in a private window. */
  openPrivately(address: string): Promise<Page>;
  /** Stops the background as the browser does when it is idle; resolves when it has gone. */
  stopBackground(): Promise<void>;
  /** Closes the browser; the profile stays until `removeProfile`. */
  close(): Promise<void>;
  removeProfile(): Promise<void>;
}

/** What starting one kind of browser gives. */
export interface Started {
  browser: Browser;
  origin: string;
  /** Goes to an own page; resolves when its document is complete. */
  goOwn(page: Page, address: string): Promise<void>;
  stopBackground(): Promise<void>;
}

export interface StartOptions {
  executable: string;
  extension: string;
  headless: boolean;
  profile: string;
  hosts: readonly string[];
  closesWelcome: boolean;
  privateWindows: boolean;
  downloads: string | null;
  everywhere: number | null;
  netLog: string | null;
}

/** Path of the popup inside the extension. */
export const POPUP = 'src/views/popup/index.html';
export const DASHBOARD = 'src/views/dashboard/index.html';
export const WELCOME = 'src/views/welcome/index.html';

const DEFAULT_PATHS: Record<BrowserKind, string> = {
  chromium: process.env.CHROMIUM ?? '/usr/bin/chromium',
  firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
};

/**
 * Starts a browser with the extension in a throw-away profile.
 * @throws when the extension is not built, or the browser is missing or does not start.
 */
export async function launchBrowser(kind: BrowserKind, options: LaunchOptions = {}): Promise<Driver> {
  const extension = resolve(options.extension ?? join(process.env.DIST ?? 'dist', kind));
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`No extension in ${extension}: npm run build`);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), `contrepartie-${kind}-`)));
  const isNew = (await readdir(profile)).length === 0;
  const start = kind === 'chromium' ? startChromium : startFirefox;
  const started = await start({
    executable: options.executable ?? DEFAULT_PATHS[kind],
    extension,
    headless: options.headless ?? true,
    profile,
    closesWelcome: isNew && !options.leavesWelcome,
    privateWindows: options.privateWindows ?? false,
    everywhere: options.everywhere ?? null,
    netLog: options.netLog ?? null,
    downloads: options.downloads ? resolve(options.downloads) : null,
    hosts: [...SITE_HOSTS, ...(options.hosts ?? [])],
  });
  const { browser, origin } = started;
  if (options.gone) browser.once('disconnected', options.gone);
  const openOwn = async (path: string) => {
    const page = await browser.newPage();
    await started.goOwn(page, `${origin}/${path}`);
    return page;
  };
  return {
    kind,
    browser,
    profile,
    origin,
    openOwn,
    openPrivately: async (address) => openPrivately(browser, await openOwn(POPUP), address),
    open: async (address) => {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    stopBackground: started.stopBackground,
    close: () => browser.close(),
    removeProfile: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Only the extension itself can open a window that is private by the browser's own word. */
async function openPrivately(browser: Browser, own: Page, address: string): Promise<Page> {
  await own.evaluate(async (url) => void (await chrome.windows.create({ incognito: true, url })), address);
  const target = await browser.waitForTarget((one) => one.type() === 'page' && one.url() === address);
  const page = await target.page();
  if (!page) throw new Error('The private window has no page');
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}
