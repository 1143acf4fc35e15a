import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { DASHBOARD, type Driver } from './browsers';
import { press, typeInto } from './visitor';

/** Opens the letter to a holder in the dashboard, signs it, and chooses its language. The dashboard must be in French. */
export async function signLetter(driver: Driver, holderId: string, name: string, language: 'fr' | 'en'): Promise<Page> {
  const page = await driver.openOwn(`${DASHBOARD}#/letter/${holderId}`);
  await typeInto(page, '#letter-name', name);
  await press(page, `input[name=letter-language][value=${language}]`);
  await page.waitForSelector(`article.sheet[lang=${language}]`);
  return page;
}

const BUTTONS = {
  pdf: 'Enregistrer en PDF',
  txt: 'Enregistrer en texte',
  eml: 'Brouillon d’e-mail avec le PDF',
  docx: 'Document modifiable',
} as const;

/**
 * Saves the letter as its user does, and gives the file.
 * @throws when no whole file has come within twenty seconds.
 */
export async function saveLetter(
  page: Page,
  as: keyof typeof BUTTONS,
  folder: string,
): Promise<{ path: string; bytes: Buffer }> {
  const before = new Set(await readdir(folder));
  await page.bringToFront();
  await press(page, `::-p-text(${BUTTONS[as]})`);
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

/** Sets a field of an own page, found by the words of its label, as typing or choosing would. */
export async function fillIn(page: Page, label: string, value: string): Promise<void> {
  await page.evaluate(
    (words, content) => {
      const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(words));
      const field = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | null;
      if (!field) throw new Error(`no field “${words}”`);
      field.value = content;
      field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    },
    label,
    value,
  );
}
