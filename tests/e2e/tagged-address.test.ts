import { describe, expect, it } from 'vitest';
import { BROWSERS, DASHBOARD } from './browsers';
import { openPopupOver } from './popup';
import { setStage } from './stage';

describe.each(BROWSERS)('a tagged address, in %s', (kind) => {
  const stage = setStage(kind);

  it('is offered for the site in view once one’s own is known, and nothing is typed into the page', async () => {
    const page = await stage.open('jeu.html');
    await stage.announced(page);
    const room = await stage.driver.openOwn(`${DASHBOARD}#/backup`);
    await room.waitForSelector('[aria-labelledby=who] input');
    await room.type('[aria-labelledby=who] input', 'zephyrine@exemple.test');
    await room.click('[aria-labelledby=who] button[type=button]');
    await room.waitForSelector('[aria-labelledby=who] li bdi');
    const popup = await openPopupOver(stage.driver, page);
    await popup.waitForSelector('details bdi');
    expect(await popup.$eval('details bdi', (shown) => shown.textContent)).toBe('zephyrine+jeux-test@exemple.test');
    expect(await page.$eval('#email', (field) => (field as HTMLInputElement).value)).toBe('');
  });
});
