import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/disclosure/interface-languages';
import { ALL_PHRASES } from '../views/phrases/all-phrases';
import { BROWSERS, DASHBOARD, POPUP } from './browsers';
import { changeSettings, waitForWords } from './popup';
import { setStage } from './stage';

const FILES = { fr: 'french', en: 'english', de: 'german', es: 'spanish', it: 'italian', nl: 'dutch' } as const;

/** Loads an own page once more, and tells which files of texts it asks for meanwhile, without their hashes. */
async function textsOnReload(page: Page, words: string): Promise<string[]> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const [, name] =
      /\/((?:french|english|german|spanish|italian|dutch)(?:-rooms)?)-[\w-]+\.js$/.exec(request.url()) ?? [];
    if (name) asked.add(name);
  });
  // The words stand in the old document as well: it must be gone first.
  await page.evaluate(() => {
    Object.assign(globalThis, { isOld: true });
    location.reload();
  });
  await page.waitForFunction(() => !('isOld' in globalThis));
  await waitForWords(page, words);
  return [...asked].sort();
}

describe.each(BROWSERS)('the languages of the interface in %s', (kind) => {
  const stage = setStage(kind);

  it.each(INTERFACE_LANGUAGES)('popup and dashboard speak the chosen one, and load no other (%s)', async (language) => {
    await changeSettings(stage.own, { language });
    const { popup, settings } = ALL_PHRASES[language];
    const file = FILES[language];
    for (const [path, words, files] of [
      [POPUP, popup.holdersQuestion, [file]],
      [`${DASHBOARD}#/settings`, settings.languageNote, [file, `${file}-rooms`]],
    ] as const) {
      const page = await stage.driver.openOwn(path);
      await waitForWords(page, words);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      // Firefox tells its driver nothing of what an extension's page asks for.
      if (kind === 'chromium') expect(await textsOnReload(page, words)).toEqual(files);
      await page.close();
    }
  });
});
