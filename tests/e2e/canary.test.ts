import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, DASHBOARD, type Driver, launchBrowser } from './browsers';
import { hasKept, waitForLedger } from './ledger-rows';
import { searchProfile } from './profile-search';
import { type Site, serveSite } from './serve-site';
import { fillEntry, press, VISITOR } from './visitor';

/** Values that no page, dictionary or browser holds by chance. */
const CANARIES = {
  givenName: 'Xylandrine',
  familyName: 'Vourzenkamp',
  email: 'qvx.zorblatt@exemple.test',
  mobile: '0698127463',
  birthDate: '23/11/1957',
  postalCode: 'QZ9XV',
};
const CONTROL = 'TémoinZwyrkbald-5561';

describe.each(BROWSERS)('what the user typed in %s', (kind) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite();
    driver = await launchBrowser(kind);
  });
  afterAll(async () => {
    await driver?.close();
    await driver?.removeProfile();
    await site?.close();
  });

  it('is nowhere in the profile afterwards, where a value kept on purpose is found', async () => {
    for (const path of ['jeu.html', 'jeu-fetch.html', 'jeu-envoi-direct.html']) {
      const page = await driver.open(site.page(path));
      // The browser keeps forms for "reopen closed tab", unless they ask it not to.
      await page.evaluate(() => document.forms[0]?.setAttribute('autocomplete', 'off'));
      await fillEntry(page, { ...VISITOR, ...CANARIES });
      await press(page, '#envoyer');
      await page.waitForSelector('#merci');
    }
    const own = await driver.openOwn(DASHBOARD);
    // Long texts are kept deflated, where a search of the files would not find them.
    const rows = JSON.stringify(await waitForLedger(own, hasKept(3)));
    expect(Object.values(CANARIES).filter((value) => rows.includes(value))).toEqual([]);
    await own.evaluate(async (value) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('temoin', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('rows');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
        transaction.objectStore('rows').put({ text: value }, 1);
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      db.close();
    }, CONTROL);
    await driver.close();
    expect((await searchProfile(driver.profile, [CONTROL])).length).toBeGreaterThan(0);
    // What was given is known to be in the ledger: its host name is.
    expect((await searchProfile(driver.profile, ['confidentialite.html'])).length).toBeGreaterThan(0);
    expect(await searchProfile(driver.profile, Object.values(CANARIES))).toEqual([]);
  });
});
