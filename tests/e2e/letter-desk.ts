import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { DASHBOARD, type Driver } from './browsers';
import { press, typeInto } from './visitor';

/** Opens the letter to a holder in the dashboard, signs it, and chooses its language. The dashboard must be in French. */
export async function signLetter(driver: Driver, holderId: string, name: string, language: 'fr' | 'en'): Promise<Page> {
  const page = await driver.openOwn(`${DASHBOARD}#/letter/${holderId}`);
  await typeInto(page, '#letter-name', name);
  await press(page, `label:has(input[name=letter-language]):nth-of-type(${language === 'fr' ? 1 : 2}) input`);
  await page.waitForSelector(`article.sheet[lang=${language}]`);
  return page;
}

/**
 * Saves the letter as its user does, and gives the file.
 * @throws when no whole file has come within twenty seconds.
 */
export async function saveLetter(
  page: Page,
  as: 'pdf' | 'txt',
  folder: string,
): Promise<{ path: string; bytes: Buffer }> {
  const before = new Set(await readdir(folder));
  await page.bringToFront();
  await press(page, `::-p-text(${as === 'pdf' ? 'Enregistrer en PDF' : 'Enregistrer en texte'})`);
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const name = (await readdir(folder)).find((file) => !before.has(file) && file.endsWith(`.${as}`));
    const path = join(folder, name ?? '');
    if (name && (await stat(path)).size > 0) return { path, bytes: await readFile(path) };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const words = await page.evaluate(() => document.body.innerText.slice(0, 1_500));
  throw new Error(`No .${as} file was saved. The page says: ${words}`);
}
