import type { Page } from 'puppeteer-core';
import { type Driver, POPUP } from '../e2e/browsers';
import { untilStill } from '../e2e/until-still';
import type { Gallery } from './gallery-page';
import type { Scene, Shelf } from './scenes';
import { standIn } from './stand-in';

/** Widths in CSS pixels; a popup is never wider than 400. */
const WIDTHS = { popup: [320, 400], page: [320, 1280] } as const;
export const HEIGHT = 720;
const MANY = 300;
/** Late parts of a view come within that many milliseconds. */
const QUIET = 200;
/** What the page of the gallery offers, by its name there. */
const OURS = 'globalThis.gallery';

/** The narrow and the wide window in which a scene is looked at. */
export function widthsOf({ path }: Scene): readonly [number, number] {
  return path === POPUP ? WIDTHS.popup : WIDTHS.page;
}

/** Fills the ledger of a new profile, through the page of the gallery. */
export async function fillShelf(clerk: Page, shelf: Shelf): Promise<void> {
  if (shelf === 'many') await clerk.evaluate(`${OURS}.keepMany(${MANY})`);
  if (shelf === 'future') await clerk.evaluate(`${OURS}.ageBackwards()`);
  if (shelf === 'few' || shelf === 'many') await clerk.evaluate(`${OURS}.keepSamples()`);
}

/** Opens a scene in a page and brings the view into its state. */
export async function enterScene(
  { driver, clerk, page }: { driver: Driver; clerk: Page; page: Page },
  scene: Scene,
  { language, width }: { language: string; width: number },
): Promise<void> {
  const chosen = { language, paused: false, pausedUntil: null, pausedSites: [], ...scene.settings };
  if (scene.shelf !== 'future') await clerk.evaluate(`${OURS}.choose(${JSON.stringify(chosen)})`);
  await standIn(page, await describe(clerk, scene, language));
  await page.setViewport({ width, height: HEIGHT });
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
  await untilStill(page, QUIET);
  await scene.act?.(page);
}

async function describe(clerk: Page, { surroundings = {} }: Scene, language: string) {
  const {
    tab,
    page = 'nothing-seen',
    trouble = null,
    welcome,
    ledgerIsSlow = false,
    textsAreDamaged = false,
  } = surroundings;
  const points = typeof page === 'string' ? [] : await pointsOf(clerk, page);
  const state = typeof page === 'string' ? page : 'watched';
  return {
    language,
    tab,
    welcome,
    ledgerIsSlow,
    textsAreDamaged,
    page: state === 'silent' || state === 'gone' ? state : { state, points, trouble },
  } as const;
}

async function pointsOf(clerk: Page, contests: readonly number[]): Promise<unknown[]> {
  return Promise.all(contests.map((n) => clerk.evaluate(`${OURS}.pointOf(${n})`)));
}

/** The path of a scene with the ids that its ledger has. */
export async function pathOf(clerk: Page, { path }: Scene): Promise<string> {
  const named = /\{(disclosure|holder):(\d)\}/.exec(path);
  if (!named) return path;
  const ids = (await clerk.evaluate(`${OURS}.idsOf(${named[2]})`)) as Awaited<ReturnType<Gallery['idsOf']>>;
  return path.replace(named[0], ids[named[1] as 'disclosure' | 'holder']);
}
