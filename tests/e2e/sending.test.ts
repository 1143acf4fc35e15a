import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { setStage } from './stage';
import { fillEntry, press, typeInto, VISITOR } from './visitor';

describe.each(BROWSERS)('whether a form was really sent, in %s', (kind) => {
  const stage = setStage(kind);

  it('is shown by the thanks of a page that sends through fetch and stays', async () => {
    const page = await stage.open('jeu-fetch.html');
    await fillEntry(page);
    await press(page, '#envoyer');
    await page.waitForSelector('#merci');
    const { disclosures } = await stage.kept(1);
    expect(disclosures[0]).toMatchObject({ state: 'sent', occasion: 'contest' });
    const evidence = disclosures[0]?.evidence.map((one) => one.kind) ?? [];
    expect(evidence).toContain('request');
    expect(evidence.some((one) => one === 'form-gone' || one === 'thank-you')).toBe(true);
  });

  it.each([
    ['calls form.submit() in a click handler', 'jeu-envoi-direct.html', '/participer'],
    ['sends a beacon and changes its address', 'jeu-balise.html', '/collecte'],
  ])('is shown by the navigation of a page that %s', async (_, path, target) => {
    const page = await stage.open(path);
    await fillEntry(page);
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    const { disclosures } = await stage.kept(1);
    expect(disclosures[0]).toMatchObject({ state: 'sent', occasion: 'contest' });
    expect(disclosures[0]?.fields.filter(({ given }) => given === 'given')).toHaveLength(7);
    expect(stage.site.posts.map((post) => post.path)).toEqual([target]);
  });

  it('is not so when the browser finds a required field empty', async () => {
    const page = await stage.open('jeu.html');
    await typeInto(page, '#email', VISITOR.email);
    await press(page, '#envoyer');
    expect(await page.evaluate(() => document.querySelectorAll('form :invalid').length)).toBeGreaterThan(0);
    await stage.enterPlainContest();
    expect((await stage.kept(1)).disclosures).toHaveLength(1);
    expect(stage.site.posts).toHaveLength(1);
  });

  it('is not so when the page finds a field wrong, and is once it is mended', async () => {
    const page = await stage.open('jeu-validation.html');
    await fillEntry(page, { ...VISITOR, email: 'zephyrine@faux' });
    await press(page, '#envoyer');
    await page.waitForSelector('[aria-invalid=true]');
    await stage.enterPlainContest();
    expect((await stage.kept(1)).disclosures.map(({ place }) => place.address)).toEqual([stage.site.page('jeu.html')]);
    await page.bringToFront();
    await typeInto(page, '#email', '.exemple@exemple.test');
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    const { disclosures } = await stage.kept(2);
    expect(disclosures.map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  it('is not so when the page fills in and sends its form by itself', async () => {
    const page = await stage.open('simulacre.html');
    await page.waitForSelector('#merci');
    expect(stage.site.posts).toHaveLength(1);
    await stage.enterPlainContest();
    const { disclosures } = await stage.kept(1);
    expect(disclosures.map(({ place }) => place.address)).toEqual([stage.site.page('jeu.html')]);
  });

  it('is kept once when the background was stopped between typing and sending', async () => {
    const page = await stage.open('jeu.html');
    await fillEntry(page);
    // The rules are being read: long enough for the draft to be handed over.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await stage.driver.stopBackground();
    // A hand's way to the button: by then the page has woken the background up.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    const { disclosures } = await stage.kept(1);
    expect(disclosures[0]?.fields.filter(({ given }) => given === 'given')).toHaveLength(7);
  });

  it('is kept once when the background was stopped before anybody came, and the form is filled in and sent at once', async () => {
    const page = await stage.open('jeu.html');
    // What the page asks for has been told by then, and nobody has moved yet.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await stage.driver.stopBackground();
    await fillEntry(page);
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    const { disclosures } = await stage.kept(1);
    expect(disclosures[0]?.fields.filter(({ given }) => given === 'given')).toHaveLength(7);
  });

  it('is kept twice when the user takes part twice', async () => {
    await stage.enterPlainContest();
    await stage.enterPlainContest();
    const { disclosures, holders } = await stage.kept(2);
    expect(new Set(disclosures.map(({ id }) => id)).size).toBe(2);
    expect(Math.max(...holders.map((holder) => holder.disclosures))).toBe(2);
  });
});
