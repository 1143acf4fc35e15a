import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { changeSettings, openPopupOver, waitForWords } from './popup';
import { setStage } from './stage';
import { fillEntry, press } from './visitor';

describe.each(BROWSERS)('a pause, in %s', (kind) => {
  const stage = setStage(kind);

  it('of one site begins in the popup, lets nothing be kept there, and ends there', async () => {
    await changeSettings(stage.own, { language: 'fr' });
    const page = await stage.open('jeu.html');
    await stage.announced(page);
    const popup = await openPopupOver(stage.driver, page);
    await waitForWords(popup, 'Cette page demande vos données');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.pause-button')?.click());
    await waitForWords(popup, `Pause sur ${new URL(page.url()).hostname}`);
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('.pause-choices button')[1]?.click());
    await waitForWords(popup, 'En pause sur ce site');
    await page.bringToFront();
    await fillEntry(page);
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.pause-button')?.click());
    await waitForWords(popup, 'Nous n’avons pas vu');
    await stage.enterPlainContest();
    expect((await stage.kept(1)).disclosures).toHaveLength(1);
  });
});
