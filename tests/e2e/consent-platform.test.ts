import { describe, expect, it } from 'vitest';
import { encodeTcString } from '../disclosure/encode-tc-string';
import { BROWSERS, DASHBOARD } from './browsers';
import { addContest, answerQuestions, finderIn, QUESTIONS } from './small-contest';
import { setStage } from './stage';
import { VISITOR } from './visitor';

const STRING = encodeTcString({
  cmpId: 31,
  vendorListVersion: 142,
  language: 'FR',
  purposes: [1, 4],
  interests: [7],
  features: [],
  vendors: [53, 301],
  vendorInterests: [],
  updatedAt: '2026-03-03T09:00:00.000Z',
});

describe.each(BROWSERS)('what the page’s consent platform noted, in %s', (kind) => {
  const stage = setStage(kind);

  it.each([
    ['cookie', `document.cookie = 'euconsent-v2=${STRING}'`],
    ['storage', `localStorage.setItem('euconsent-v2', '${STRING}')`],
  ])('in a %s is kept as it was when the form was sent, and shown', async (source, note) => {
    const forget = `document.cookie = 'euconsent-v2=; max-age=0'; localStorage.clear();`;
    const body = `<form action="/participer" method="post">${QUESTIONS}<button id="envoyer">Je participe</button></form>
      <script>${forget} ${note}; addEventListener('pagehide', () => { ${forget} })</script>`;
    const page = await stage.open(addContest(stage.site, `plateforme-${source}`, body));
    await stage.announced(page);
    await answerQuestions(finderIn(page));
    await Promise.all([page.waitForNavigation(), (await finderIn(page)('#envoyer'))?.click()]);
    const { disclosures } = await stage.kept(1);
    expect(disclosures[0]?.signals).toMatchObject({ tcString: STRING, source });
    const room = await stage.driver.openOwn(`${DASHBOARD}#/disclosure/${disclosures[0]?.id}`);
    await room.waitForFunction(() => document.body.innerText.includes('142'));
    const shown = await room.evaluate(() => document.querySelector('[aria-labelledby=platform]')?.textContent ?? '');
    expect(shown).toMatch(/2 (?:with consent|avec consentement)/);
    expect(shown).toMatch(/personalised advertising by a profile|publicité personnalisée selon un profil/);
    expect(shown).toContain('53, 301');
  });

  it('is nothing where there was none', async () => {
    await stage.enterPlainContest();
    const { disclosures } = await stage.kept(1);
    expect(disclosures[0]?.signals?.tcString).toBeUndefined();
    const room = await stage.driver.openOwn(`${DASHBOARD}#/disclosure/${disclosures[0]?.id}`);
    await room.waitForSelector('[aria-labelledby=place]');
    expect(await room.$('[aria-labelledby=platform]')).toBeNull();
  });

  /** Sends the small contest on a page that keeps a string, and this as its list; opens the room of what was sent. */
  async function sendBeside(list: string) {
    const body = `<form action="/participer" method="post">${QUESTIONS}<button id="envoyer">Je participe</button></form>
      <script>document.cookie = 'euconsent-v2=${STRING}'; localStorage.setItem('gvl', ${JSON.stringify(list)});
        addEventListener('pagehide', () => localStorage.clear())</script>`;
    const page = await stage.open(addContest(stage.site, 'plateforme-liste', body));
    await stage.announced(page);
    await answerQuestions(finderIn(page));
    await Promise.all([page.waitForNavigation(), (await finderIn(page)('#envoyer'))?.click()]);
    const { disclosures } = await stage.kept(1);
    const room = await stage.driver.openOwn(`${DASHBOARD}#/disclosure/${disclosures[0]?.id}`);
    await room.waitForSelector('[aria-labelledby=platform] dl');
    const words = () => room.evaluate(() => document.querySelector('[aria-labelledby=platform]')?.textContent ?? '');
    return { vendors: disclosures[0]?.signals?.vendors, room, words };
  }

  it('names companies by the list that the page kept, those agreed to alone, with no value', async () => {
    const vendors = {
      53: { id: 53, name: `Mesure Exemple ${VISITOR.email}` },
      301: { id: 301, name: '<b>Publicité</b>' },
      7: { id: 7, name: 'Sans accord' },
    };
    const { vendors: kept, words } = await sendBeside(JSON.stringify({ gvl: { vendorListVersion: 142, vendors } }));
    expect(kept).toEqual({
      listVersion: 142,
      names: [
        { id: 53, name: 'Mesure Exemple …' },
        { id: 301, name: '<b>Publicité</b>' },
      ],
    });
    await expect.poll(words).toContain('<b>Publicité</b> (301)');
    expect(await words()).toMatch(/list no\. 142 that the page kept|liste n°\u00a0142 que la page gardait/);
  });

  it('names none by a list that is not as it should be, and asks the network for one only at a press', async () => {
    const { vendors: kept, room, words } = await sendBeside('{"vendorListVersion":142,"vendors":{"53":{"id":"53"}}}');
    expect(kept).toBeUndefined();
    await expect.poll(words).toContain('vendor-list.consensu.org');
    await room.locator('[aria-labelledby=platform] button').click();
    await expect.poll(words).toMatch(/or you are offline|ou vous êtes hors ligne/);
  });
});
