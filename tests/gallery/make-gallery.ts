import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/disclosure/interface-languages';
import { type Driver, launchBrowser } from '../e2e/browsers';
import { fitHeight } from '../e2e/fit-height';
import { takePicture } from '../e2e/take-picture';
import { addOwnPage } from '../torture/own-page';
import { enterScene, fillShelf, HEIGHT, widthsOf } from './enter-scene';
import { lookAtPage } from './look-at-page';
import { SCENES, type Scene, type Shelf } from './scenes';
import { writeIndex } from './write-index';

/** Every state is looked at in these; in the others, which break where words are long, the main ones only, in the light. */
const THOROUGH: readonly InterfaceLanguage[] = ['fr', 'en'];
const SCHEMES = ['light', 'dark'] as const;

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
      pictures.push(...(await takeScene(driver, clerk, scene, language, folder)));
    }
  }
  return pictures;
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
  const widths = widthsOf(scene);
  const pictures: Picture[] = [];
  try {
    await enterScene({ driver, clerk, page }, scene, { language, width: widths[1] });
    for (const width of widths) {
      for (const scheme of THOROUGH.includes(language) ? SCHEMES : SCHEMES.slice(0, 1)) {
        await page.setViewport({ width, height: HEIGHT });
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: scheme },
          // Colours that glide from one scheme to the other would be looked at half way.
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
        if (scene.forcesColours) await forceColours(page, scheme);
        const file: `${string}.png` = `${scene.name}.${language}.${scheme}.${width}.png`;
        await fitHeight(page, width);
        const seen = await lookAtPage(page);
        await takePicture(page, `${folder}/${file}`);
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
