import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/disclosure/interface-languages';
import { type Driver, launchBrowser, POPUP } from '../e2e/browsers';
import { addOwnPage } from '../torture/own-page';
import type { Gallery } from './gallery-page';
import { lookAtPage } from './look-at-page';
import { SCENES, type Scene, type Shelf } from './scenes';
import { standIn } from './stand-in';
import { writeIndex } from './write-index';

/** Every state is looked at in these; in the others, which break where words are long, the main ones only, in the light. */
const THOROUGH: readonly InterfaceLanguage[] = ['fr', 'en'];
const SCHEMES = ['light', 'dark'] as const;
/** Widths in CSS pixels; a popup is never wider than 400. */
const WIDTHS = { popup: [320, 400], page: [320, 1280] } as const;
const HEIGHT = 720;
const MANY = 300;
/** What the page of the gallery offers, by its name there. */
const OURS = 'globalThis.gallery';

/** One picture: which state, how it was taken, and what was found wrong with it. */
export interface Picture {
  scene: string;
  file: string;
  language: string;
  scheme: string;
  width: number;
  violations: string[];
  faults: string[];
}

/**
 * Takes every picture in a real Chromium and writes them with an index page into a folder, emptied first unless only some
 * are taken. Its last line counts pictures and broken accessibility rules.
 * @returns whether none was broken and no picture failed.
 */
export async function makeGallery(options: { executable: string; folder: string; only: readonly string[] }) {
  const { folder, only } = options;
  if (!only.length) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const wanted = SCENES.filter(({ name }) => !only.length || only.some((word) => name.includes(word)));
  const extension = addOwnPage('chromium', 'gallery-page');
  const pictures: Picture[] = [];
  for (const shelf of ['empty', 'few', 'many', 'future'] as const) {
    const scenes = wanted.filter((scene) => scene.shelf === shelf);
    if (!scenes.length) continue;
    const driver = await launchBrowser('chromium', { executable: options.executable, extension });
    try {
      pictures.push(...(await photograph(driver, shelf, scenes, folder)));
    } finally {
      await driver.close();
      await driver.removeProfile();
    }
  }
  await writeFile(join(folder, 'index.html'), writeIndex(pictures));
  return report(pictures);
}

async function photograph(driver: Driver, shelf: Shelf, scenes: readonly Scene[], folder: string): Promise<Picture[]> {
  const clerk = await driver.openOwn('gallery-page.html');
  await fillShelf(clerk, shelf);
  const pictures: Picture[] = [];
  for (const language of INTERFACE_LANGUAGES) {
    for (const scene of scenes.filter(({ isMain }) => isMain || THOROUGH.includes(language))) {
      const chosen = { language, paused: false, pausedSites: [], ...scene.settings };
      if (shelf !== 'future') await clerk.evaluate(`${OURS}.choose(${JSON.stringify(chosen)})`);
      pictures.push(...(await takeScene(driver, clerk, scene, language, folder)));
    }
  }
  return pictures;
}

async function fillShelf(clerk: Page, shelf: Shelf): Promise<void> {
  if (shelf === 'many') await clerk.evaluate(`${OURS}.keepMany(${MANY})`);
  if (shelf === 'future') await clerk.evaluate(`${OURS}.ageBackwards()`);
  if (shelf === 'few' || shelf === 'many') await clerk.evaluate(`${OURS}.keepSamples()`);
}

async function takeScene(
  driver: Driver,
  clerk: Page,
  scene: Scene,
  language: InterfaceLanguage,
  folder: string,
): Promise<Picture[]> {
  const page = await driver.browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${(error as Error).message}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  const widths = scene.path === POPUP ? WIDTHS.popup : WIDTHS.page;
  const pictures: Picture[] = [];
  try {
    await standIn(page, await describe(clerk, scene, language));
    await page.setViewport({ width: widths[1], height: HEIGHT });
    await page.goto(`${driver.origin}/${await pathOf(clerk, scene)}`, { waitUntil: 'load' });
    await page.waitForFunction(
      (isLoading, lang) =>
        document.querySelector('main') &&
        (isLoading || !document.querySelector('.loading')) &&
        document.documentElement.lang === lang,
      { timeout: 15_000 },
      scene.isLoading ?? false,
      language,
    );
    await scene.act?.(page);
    for (const width of widths) {
      for (const scheme of THOROUGH.includes(language) ? SCHEMES : SCHEMES.slice(0, 1)) {
        await page.setViewport({ width, height: HEIGHT });
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: scheme },
          // Colours that glide from one scheme to the other would be looked at half way.
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
        if (scene.forcesColours) await forceColours(page, scheme);
        const file = `${scene.name}.${language}.${scheme}.${width}.png`;
        const seen = await lookAtPage(page);
        await fitHeight(page, width);
        await page.screenshot({ path: join(folder, file), fullPage: true });
        const found = { violations: seen.violations, faults: [...faults.splice(0), ...seen.faults] };
        pictures.push({ scene: scene.name, file, language, scheme, width, ...found });
      }
    }
  } catch (error) {
    const fault = `not taken: ${(error as Error).message}`;
    const none = { scene: scene.name, file: '', language, scheme: '', width: 0, violations: [] };
    pictures.push({ ...none, faults: [fault, ...faults] });
  } finally {
    await page.close();
  }
  return pictures;
}

/** The driver's own way knows no such feature; it holds as long as the session does. */
async function forceColours(page: Page, scheme: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });
}

/** What sticks to the edge of the window stands at the edge of the picture. */
async function fitHeight(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.max(height, 1) });
}

async function describe(clerk: Page, { surroundings = {} }: Scene, language: string) {
  const { tab, page = 'nothing-seen', trouble = null, welcome, ledgerIsSlow = false } = surroundings;
  const points = typeof page === 'string' ? [] : await pointsOf(clerk, page);
  const state = typeof page === 'string' ? page : 'watched';
  return {
    language,
    tab,
    welcome,
    ledgerIsSlow,
    page: state === 'silent' || state === 'gone' ? state : { state, points, trouble },
  } as const;
}

async function pointsOf(clerk: Page, contests: readonly number[]): Promise<unknown[]> {
  return Promise.all(contests.map((n) => clerk.evaluate(`${OURS}.pointOf(${n})`)));
}

async function pathOf(clerk: Page, { path }: Scene): Promise<string> {
  const named = /\{(disclosure|holder):(\d)\}/.exec(path);
  if (!named) return path;
  const ids = (await clerk.evaluate(`${OURS}.idsOf(${named[2]})`)) as Awaited<ReturnType<Gallery['idsOf']>>;
  return path.replace(named[0], ids[named[1] as 'disclosure' | 'holder']);
}

function report(pictures: readonly Picture[]): boolean {
  const told = new Map<string, number>();
  for (const { scene, language, scheme, width, violations, faults } of pictures)
    for (const wrong of [...violations, ...faults]) {
      const line = `${scene}: ${wrong}`;
      if (!told.has(line)) console.log(`${scene} (${language} ${scheme} ${width}): ${wrong}`);
      told.set(line, (told.get(line) ?? 0) + 1);
    }
  const taken = pictures.filter(({ file }) => file).length;
  const violations = pictures.reduce((sum, picture) => sum + picture.violations.length, 0);
  const failed = pictures.filter(({ faults }) => faults.length).length;
  if (failed) console.log(`${failed} pictures failed.`);
  console.log(`${taken} pictures, ${violations} axe violations`);
  return violations === 0 && failed === 0;
}
