import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { openPopupOver } from './popup';
import { setStage } from './stage';

describe.each(BROWSERS)('a tagged address, in %s', (kind) => {
  const stage = setStage(kind);

  it('is offered for the site in view once one’s own is known, and nothing is typed into the page', async () => {
    const page = await stage.open('jeu.html');
    await stage.announced(page);
    const popup = await openPopupOver(stage.driver, page);
    await popup.waitForSelector('details input[type=text]');
    // The tab of the popup is behind the page: it is asked by script, as no hand could reach it.
    await popup.$eval('details input[type=text]', (field) => {
      (field as HTMLInputElement).value = 'zephyrine@exemple.test';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await popup.waitForFunction(() => !document.querySelector<HTMLButtonElement>('details form button')?.disabled);
    await popup.$eval('details form', (form) => (form as HTMLFormElement).requestSubmit());
    await popup.waitForSelector('details bdi');
    expect(await popup.$eval('details bdi', (shown) => shown.textContent)).toBe('zephyrine+jeux-test@exemple.test');
    expect(await page.$eval('#email', (field) => (field as HTMLInputElement).value)).toBe('');
  });
});
