import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterScene, fillShelf, pathOf, widthsOf } from '../gallery/enter-scene';
import { SCENES, type Scene } from '../gallery/scenes';
import { addOwnPage } from '../torture/own-page';
import { DASHBOARD, type Driver, launchBrowser, POPUP } from './browsers';
import { walkByKeyboard } from './walk-by-keyboard';

/** Words of the element that has the focus, by its tag: `button Pause`. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { tagName, textContent } = document.activeElement ?? document.body;
    return `${tagName.toLowerCase()} ${textContent ?? ''}`;
  });
const settle = () => new Promise((resolve) => setTimeout(resolve, 300));
const focus = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).focus({ preventScroll: true }));

/** Seen in Firefox too: one of each kind of room, where nothing has to stand in for the browser. */
const IN_FIREFOX = [
  'popup-holders',
  ...['holders', 'disclosure', 'letter', 'settings', 'remember', 'notices', 'paths', 'approach', 'backup'].map(
    (name) => `dashboard-${name}`,
  ),
];

const wide = (scene: Scene) => ({ language: 'fr' as const, width: widthsOf(scene)[1] });
const narrow = (scene: Scene) => ({ language: 'en' as const, width: widthsOf(scene)[0] });

describe.each(['empty', 'few', 'many', 'future'] as const)('by keyboard alone, with a ledger: %s', (shelf) => {
  let driver: Driver;
  let clerk: Page;
  beforeAll(async () => {
    driver = await launchBrowser('chromium', { extension: addOwnPage('chromium', 'gallery-page') });
    clerk = await driver.openOwn('gallery-page.html');
    await fillShelf(clerk, shelf);
  });
  afterAll(async () => {
    await driver?.close();
    await driver?.removeProfile();
  });
  const enter = async (scene: Scene, look: { language: 'fr' | 'en'; width: number } = wide(scene)) => {
    const page = await driver.browser.newPage();
    await enterScene({ driver, clerk, page }, scene, look);
    return page;
  };

  it.each(SCENES.filter((scene) => scene.shelf === shelf))(
    'everything is reached, seen and in order: $name',
    async (scene) => {
      // French last: while its ledger is slow, a view speaks the language that was chosen before.
      for (const look of scene.isLoading ? [wide(scene)] : [narrow(scene), wide(scene)]) {
        const page = await enter(scene, look);
        expect(await walkByKeyboard(page), JSON.stringify(look)).toEqual([]);
        await page.close();
      }
    },
  );

  if (shelf !== 'few') return;

  it('Escape closes the choices of a pause, and one that is chosen does; the focus goes back to the button', async () => {
    const scene = { name: 'pause', shelf, path: POPUP, surroundings: { tab: { watchable: true, isPrivate: false } } };
    const page = await enter(scene);
    for (const close of ['Escape', 'Enter'] as const) {
      await focus(page, '.pause-button');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.pause-choices');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('button Une heure');
      await page.keyboard.press(close);
      await page.waitForFunction(() => !document.querySelector('.pause-choices'));
      expect(await focused(page)).toMatch(close === 'Escape' ? /^button Pause$/ : /^button Reprendre$/);
    }
    await page.close();
  });

  it('Escape closes the question before something is removed; the focus goes back to the button that asked it', async () => {
    const scene = SCENES.find(({ name }) => name === 'dashboard-disclosure-contradictory');
    const page = await enter(scene as Scene);
    await focus(page, '.danger-zone > .button-danger');
    const button = await focused(page);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    expect(await focused(page)).not.toBe(button);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    expect(await focused(page)).toBe(button);
    await page.close();
  });

  it('the focus goes to the heading of each room that is gone to', async () => {
    const page = await enter({ name: 'rooms', shelf, path: DASHBOARD });
    const sections = await page.$$eval('nav a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(sections.length).toBeGreaterThan(5);
    for (const href of [...sections.slice(1), ...sections.slice(0, 1)]) {
      await focus(page, `nav a[href="${href}"]`);
      await page.keyboard.press('Enter');
      await page.waitForFunction((hash) => location.hash === hash && !document.querySelector('.loading'), {}, href);
      await settle();
      expect(await focused(page), href).toMatch(/^h1 ./);
    }
    for (const link of ['.row h2 a', '.room-head .button-main']) {
      const heading = await focused(page);
      await focus(page, link);
      await page.keyboard.press('Enter');
      // A room of which the code comes late has no heading until it is there.
      const isOther = (last: string) => ![undefined, last].includes(document.querySelector('h1')?.textContent);
      await page.waitForFunction(isOther, {}, heading.slice(3));
      await settle();
      expect(await focused(page), link).toMatch(/^h1 ./);
    }
    await page.close();
  });
});

describe('by keyboard alone, in Firefox', () => {
  let driver: Driver;
  let clerk: Page;
  beforeAll(async () => {
    driver = await launchBrowser('firefox', { extension: addOwnPage('firefox', 'gallery-page') });
    clerk = await driver.openOwn('gallery-page.html');
    await fillShelf(clerk, 'few');
    await clerk.evaluate(`globalThis.gallery.choose({ language: 'fr' })`);
  });
  afterAll(async () => {
    await driver?.close();
    await driver?.removeProfile();
  });

  it.each(IN_FIREFOX)('everything is reached, seen and in order: %s', async (name) => {
    const scene = SCENES.find((one) => one.name === name) as Scene;
    const page = await driver.openOwn(await pathOf(clerk, scene));
    await page.waitForFunction(
      () => document.documentElement.lang === 'fr' && document.querySelector('main h1, main h2'),
    );
    await scene.act?.(page);
    expect(await walkByKeyboard(page)).toEqual([]);
    await page.close();
  });
});
