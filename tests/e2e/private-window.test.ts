import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { setStage } from './stage';
import { fillEntry, press } from './visitor';

describe.each(BROWSERS)('a private window, with the extension let in, in %s', (kind) => {
  const stage = setStage(kind, { privateWindows: true });

  it('leaves no trace at all, while the contest entered after it in a normal window is kept', async () => {
    const page = await stage.driver.openPrivately(stage.site.page('jeu-politique.html'));
    await fillEntry(page);
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    expect(stage.site.posts).toHaveLength(1);
    expect(await stage.own.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);
    // New tabs open in the window in front.
    await page.close();
    await stage.own.bringToFront();
    await stage.enterPlainContest();
    const rows = await stage.kept(1);
    expect(rows.disclosures.map(({ place }) => place.address)).toEqual([stage.site.page('jeu.html')]);
    const memory = await stage.own.evaluate(async () =>
      JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
    );
    expect(`${JSON.stringify(rows)}${memory}`).not.toContain('jeu-politique');
  });
});
