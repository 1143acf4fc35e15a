import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { setStage } from './stage';
import { fillEntry, press } from './visitor';

describe.each(BROWSERS)('pages that misbehave, in %s', (kind) => {
  const stage = setStage(kind);

  it.each([
    ['names its fields after the form’s own properties', 'jeu-noms-pieges.html'],
    ['changes without end', 'jeu-agite.html'],
    ['stands behind 150,000 elements', 'jeu-immense.html'],
    ['throws in every handler', 'jeu-en-panne.html'],
  ])('a contest that %s is kept all the same', async (_, path) => {
    const page = await stage.open(path);
    await fillEntry(page);
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    const { disclosures } = await stage.kept(1);
    expect(disclosures[0]).toMatchObject({
      state: 'sent',
      occasion: 'contest',
      target: stage.site.page('participer'),
    });
    expect(disclosures[0]?.fields.filter(({ given }) => given === 'given')).toHaveLength(7);
    expect(disclosures[0]?.boxes.map(({ stateWhenSent }) => stateWhenSent)).toEqual(['unticked', 'ticked', 'ticked']);
  });

  it.each([['sans-corps.html'], ['cadres.html']])('a page without a body (%s) harms nothing', async (path) => {
    const page = await stage.open(path);
    expect(await page.evaluate(() => document.querySelectorAll('body').length)).toBe(0);
    await stage.enterPlainContest();
    expect((await stage.kept(1)).disclosures).toHaveLength(1);
  });

  it('a contest in a frame of a frameset is kept with the address of both', async () => {
    const page = await stage.open('cadres.html');
    const frame = page.frames().find((one) => one.url().endsWith('/jeu.html'));
    if (!frame) throw new Error('no frame');
    await fillEntry(frame);
    await Promise.all([frame.waitForNavigation(), press(frame, '#envoyer')]);
    const { disclosures } = await stage.kept(1);
    expect(disclosures[0]?.place).toMatchObject({
      address: stage.site.page('jeu.html'),
      topAddress: stage.site.page('cadres.html'),
    });
  });

  it.each([['srcdoc'], ['blank']])('a contest in a frame without an address (%s) is kept', async (how) => {
    const page = await stage.open(`cadre-sans-adresse.html?${how}`);
    const frame = await (await page.waitForSelector('#bulletin'))?.contentFrame();
    if (!frame) throw new Error('no frame');
    await fillEntry(frame);
    await Promise.all([page.waitForNavigation(), press(frame, '#envoyer')]);
    const { disclosures } = await stage.kept(1);
    expect(disclosures[0]).toMatchObject({ state: 'sent', occasion: 'contest' });
    const { address, topAddress } = disclosures[0]?.place ?? {};
    expect(topAddress ?? address).toBe(stage.site.page('cadre-sans-adresse.html'));
  });

  it('documents that cannot be had are kept as such, and the ledger stays whole', async () => {
    const page = await stage.open('jeu-lien-mort.html');
    await fillEntry(page);
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    const { disclosures, documents, notices, readings } = await stage.kept(1);
    const outcomes = documents.map(({ address, outcome, detail }) => [new URL(address).pathname, outcome, detail]);
    expect(outcomes).toEqual(
      expect.arrayContaining([
        ['/confidentialite', 'unreachable', undefined],
        ['/perdue/charte-donnees-personnelles.html', 'http-error', '404'],
      ]),
    );
    const kept = new Set(notices.map(({ hash }) => hash));
    expect(disclosures[0]?.notices.every(({ hash }) => kept.has(hash))).toBe(true);
    expect(readings.every(({ noticeHash }) => kept.has(noticeHash))).toBe(true);
  });
});
