import type { CDPSession, Page } from 'puppeteer-core';
import { type BrowserKind, DASHBOARD, type Driver, launchBrowser } from '../e2e/browsers';
import { readLedger, waitForLedger } from '../e2e/ledger-rows';
import { serveSite } from '../e2e/serve-site';
import { addQuickContest, enterContest } from './enter-contest';
import { pause } from './with-browser';

/** How long, and how much in that time; the amounts shrink with it. */
export interface SoakOptions {
  minutes: number;
  kinds: readonly BrowserKind[];
}

interface Soaked {
  kind: BrowserKind;
  navigations: number;
  sendings: number;
  tabs: number;
  lost: number;
  doubled: number;
  errors: number;
  /** Bytes of memory of the extension's own page or of the browser, at rest, oldest first. */
  samples: number[];
  /** Growth a minute over the second half, as a part of the mean. */
  growth: number;
}

const TABS = 20;
const WHOLE = { minutes: 30, navigations: 1_000, sendings: 200 };
const PAGES = ['jeu.html', 'newsletter.html', 'connexion.html', 'recherche.html', 'quiz.html', 'confidentialite.html'];
/** Most growth of memory a minute that still counts as flat: one part in a hundred. */
const FLAT = 0.01;
/** Minutes under which memory is still warming up, and its growth says nothing. */
const TOO_SHORT = 10;

/** Browses for long, and says whether nothing was lost, doubled or thrown and memory stayed flat. */
export async function soak({ minutes, kinds }: SoakOptions): Promise<boolean> {
  const results: Soaked[] = [];
  for (const kind of kinds) results.push(await soakBrowser(kind, minutes));
  for (const { kind, navigations, sendings, tabs, lost, doubled, errors, samples, growth } of results) {
    const mega = (bytes = 0) => (bytes / 1_048_576).toFixed(1);
    console.log(
      `${kind}: ${navigations} navigations in ${tabs} tabs, ${sendings} sendings, ${lost} lost, ${doubled} doubled, ${errors} uncaught errors; memory ${mega(samples[0])} → ${mega(samples.at(-1))} MB, ${(growth * 100).toFixed(2)} % a minute over the second half`,
    );
  }
  if (minutes < TOO_SHORT) console.log('Too short to judge the growth of memory.');
  return results.every(
    ({ lost, doubled, errors, growth }) => lost + doubled + errors === 0 && (minutes < TOO_SHORT || growth <= FLAT),
  );
}

async function soakBrowser(kind: BrowserKind, minutes: number): Promise<Soaked> {
  const share = minutes / WHOLE.minutes;
  const [navigations, sendings] = [Math.ceil(WHOLE.navigations * share), Math.ceil(WHOLE.sendings * share)];
  const hosts = Array.from({ length: Math.ceil(sendings / 40) }, (_, n) => `longue${n}.test`);
  const site = await serveSite();
  const driver = await launchBrowser(kind, { hosts });
  try {
    const own = await driver.openOwn(DASHBOARD);
    const errors = await watchErrors(driver);
    const path = addQuickContest(site, 'longue');
    const tabs: Page[] = [];
    for (let n = 0; n < TABS; n++) {
      const tab = await driver.browser.newPage();
      tab.on('pageerror', (error) => errors.note(error));
      tabs.push(tab);
    }
    const started = Date.now();
    const samples: { at: number; bytes: number }[] = [];
    let sent = 0;
    for (let n = 0; n < navigations; n++) {
      const tab = tabs[n % TABS];
      if (!tab) break;
      await tab.bringToFront();
      const sends = Math.floor(((n + 1) * sendings) / navigations) > sent;
      const host = hosts[sent % hosts.length] ?? '';
      await tab.goto(sends ? `http://${host}:${site.port}${path}` : site.page(PAGES[n % PAGES.length] ?? ''), {
        waitUntil: 'load',
      });
      if (sends) {
        await enterContest(tab, { prenom: 'Zéphyrine', email: `z${sent}@exemple.test` });
        sent++;
      }
      // As many minutes as were asked for, not as fast as the machine can.
      await pause(Math.max(0, started + ((n + 1) * minutes * 60_000) / navigations - Date.now()));
      if (n % Math.max(1, Math.floor(navigations / 40)) === 0)
        samples.push({ at: Date.now(), bytes: await memoryOf(driver, own) });
    }
    await waitForLedger(own, ({ disclosures }) => disclosures.length >= sent, 30_000).catch(() => undefined);
    const { disclosures } = await readLedger(own);
    return {
      kind,
      navigations,
      sendings: sent,
      tabs: tabs.length,
      lost: Math.max(0, sent - disclosures.length),
      doubled: Math.max(0, disclosures.length - sent),
      errors: errors.count(),
      samples: samples.map(({ bytes }) => bytes),
      growth: growthOf(samples.slice(samples.length >> 1)),
    };
  } finally {
    await driver.close();
    await driver.removeProfile();
    await site.close();
  }
}

/** Slope of the least squares, a minute, as a part of the mean. */
function growthOf(samples: readonly { at: number; bytes: number }[]): number {
  const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
  const [times, sizes] = [samples.map(({ at }) => at / 60_000), samples.map(({ bytes }) => bytes)];
  const [time, size] = [mean(times), mean(sizes)];
  const spread = times.reduce((sum, one) => sum + (one - time) ** 2, 0);
  const slope = times.reduce((sum, one, n) => sum + (one - time) * ((sizes[n] ?? 0) - size), 0) / (spread || 1);
  return size ? slope / size : 0;
}

/** Memory of the background after its rubbish is taken away; in Firefox, of the browser's extension process as the system counts it. */
async function memoryOf({ kind, browser, origin }: Driver, own: Page): Promise<number> {
  if (kind === 'firefox') return residentOf(browser.process()?.pid ?? 0);
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  // Asleep: its memory is given back.
  const session = (await target?.createCDPSession().catch(() => null)) ?? (await own.createCDPSession());
  const used = await heapOf(session).catch(() => 0);
  await session.detach().catch(() => undefined);
  return used;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Resident bytes of a process and all that it started, on Linux. */
async function residentOf(pid: number): Promise<number> {
  const { readdir, readFile } = await import('node:fs/promises');
  let sum = 0;
  for (const name of await readdir('/proc').catch(() => [])) {
    const status = /^\d+$/.test(name) ? await readFile(`/proc/${name}/status`, 'utf8').catch(() => '') : '';
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
    if (Number(name) !== pid && parent !== pid) continue;
    sum += Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1_024;
  }
  return sum;
}

/** Counts what nobody caught: in the background where the browser lets it be seen, and in pages what names the extension. */
async function watchErrors({ browser, origin }: Driver) {
  let count = 0;
  const isWorker = (one: { type(): string; url(): string }) =>
    one.type() === 'service_worker' && one.url().startsWith(origin);
  const watch = async (target: { type(): string; url(): string; createCDPSession(): Promise<CDPSession> }) => {
    if (!isWorker(target)) return;
    const session = await target.createCDPSession().catch(() => null);
    session?.on('Runtime.exceptionThrown', () => count++);
    await session?.send('Runtime.enable').catch(() => undefined);
  };
  browser.on('targetcreated', (target) => void watch(target));
  for (const target of browser.targets()) await watch(target);
  return {
    note: (error: unknown) => {
      if (`${error instanceof Error ? error.stack : error}`.includes('-extension://')) count++;
    },
    count: () => count,
  };
}
