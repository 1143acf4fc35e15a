import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, DASHBOARD } from './browsers';
import { fillIn } from './letter-desk';
import { setStage } from './stage';
import { press } from './visitor';

const NUMBER = '06 11 22 33 44';
const day = () => new Date().toISOString().slice(0, 10);

/** Words of either language that a label may have. */
async function fill(page: Page, labels: readonly [english: string, french: string], value: string): Promise<void> {
  const text = await page.evaluate(() => document.body.innerText);
  await fillIn(page, labels.find((label) => text.includes(label)) ?? labels[0], value);
}

describe.each(BROWSERS)('what was given before the extension came, in %s', (kind) => {
  const stage = setStage(kind);
  const textOf = (page: Page) => page.evaluate(() => document.querySelector('main')?.innerText ?? '');
  const says = (page: Page, words: RegExp) =>
    page.waitForFunction(
      (source) => new RegExp(source).test(document.querySelector('main')?.innerText ?? ''),
      { timeout: 15_000 },
      words.source,
    );

  it('is added by hand, told as remembered everywhere, found by the number it was given, and worded so in the letter', async () => {
    const room = await stage.driver.openOwn(`${DASHBOARD}#/disclosures`);
    await (await room.waitForSelector('a[href="#/remember"]'))?.click();
    await says(room, /as precisely as you know|aussi précisément/);
    await fill(room, ['Site', 'Nom du site'], 'www.salon.example.org');
    await fill(room, ['Year', 'Année'], '2024');
    await press(room, '::-p-xpath(//label[contains(., "mobile")]/input)');
    await fill(room, ['E-mail address or number given', 'Adresse e-mail ou numéro donné'], NUMBER);
    await press(room, 'main .button-main');
    await says(room, /not witnessed|sans témoin/);
    const shown = await textOf(room);
    expect(shown).toContain('www.salon.example.org');
    expect(shown).toContain('2024');
    expect(shown).not.toMatch(/January|janvier|no mention|Aucune mention/);
    const { disclosures, holders } = await stage.rows();
    expect(disclosures[0]?.remembered).toMatchObject({ source: 'memory', period: '2024', sureness: 'rather-sure' });
    expect(JSON.stringify(disclosures)).not.toContain('11223344');

    const messages = await stage.driver.openOwn(`${DASHBOARD}#/approaches`);
    await messages.waitForSelector('fieldset input[type=text]');
    const fields = await messages.$$('fieldset input[type=text]');
    await fields[0]?.type('+33 6 11 22 33 44');
    await fields[1]?.type('Campagne');
    await messages.$eval(
      'input[type=date]',
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      day(),
    );
    await press(messages, 'main .button-main');
    await messages.waitForSelector('[aria-labelledby=suspects] .card');
    const suspect = await messages.$eval('[aria-labelledby=suspects] .card', (card) => (card as HTMLElement).innerText);
    expect(suspect).toMatch(/2024, (?:added from memory|ajouté de mémoire)/);
    expect(suspect).toMatch(/saw nothing of this entry|n’a rien vu de cet envoi/);

    const letter = await stage.driver.openOwn(`${DASHBOARD}#/letter/${holders[0]?.id}`);
    await letter.waitForFunction(() => (document.querySelector('.sheet')?.textContent ?? '').length > 500);
    const words = await letter.$eval('.sheet', (sheet) => sheet.textContent ?? '');
    expect(words).toMatch(/As far as I remember.*around 2024|Autant que je m’en souvienne.*vers 2024/);
    expect(words).not.toMatch(/January.2024|janvier.2024|SHA-256/);

    const check = await stage.driver.openOwn(`${DASHBOARD}#/backup`);
    await press(check, '[aria-labelledby=check] button');
    await says(check, /Nothing is missing|Rien ne manque/);
  });

  it('is refused where the site is none, and nothing is kept', async () => {
    const room = await stage.driver.openOwn(`${DASHBOARD}#/remember`);
    await says(room, /as precisely as you know|aussi précisément/);
    await fill(room, ['Site', 'Nom du site'], 'moi@exemple.test');
    await fill(room, ['Year', 'Année'], '2024');
    await press(room, 'main .button-main');
    await says(room, /not the name or address of a public site|pas le nom ou l’adresse d’un site public/);
    expect((await stage.rows()).disclosures).toEqual([]);
  });
});
