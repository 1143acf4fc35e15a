import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { changeSettings, openPopupOver, plainWords, readBadge, waitForWords } from './popup';
import { setStage } from './stage';
import { fillEntry, press, VISITOR } from './visitor';

const PARTNER_WORDING =
  'J’accepte de recevoir par e-mail et par SMS les offres des partenaires des Éditions de la Lanterne.';

describe.each(BROWSERS)('a contest entered in %s', (kind) => {
  const stage = setStage(kind);

  async function enter(path: string) {
    const page = await stage.open(path);
    await fillEntry(page);
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    return { page, rows: await stage.kept(1) };
  }

  it('is kept with what was asked, how the boxes stood, and why we say it was sent', async () => {
    const { rows } = await enter('jeu.html');
    const [disclosure] = rows.disclosures;
    expect(disclosure).toMatchObject({
      version: 1,
      state: 'sent',
      occasion: 'contest',
      place: { address: stage.site.page('jeu.html'), language: 'fr' },
      target: stage.site.page('participer'),
    });
    expect(disclosure?.fields.map(({ category }) => category).sort()).toEqual(
      ['birth-date', 'email', 'family-name', 'given-name', 'honorific', 'mobile', 'postal-code'].sort(),
    );
    expect(disclosure?.fields.every(({ given }) => given === 'given')).toBe(true);
    expect(disclosure?.boxes.map(({ preTicked, stateWhenSent }) => [preTicked, stateWhenSent])).toEqual([
      [false, 'unticked'],
      [true, 'ticked'],
      [false, 'ticked'],
    ]);
    expect(disclosure?.boxes[1]?.purposes).toContain('partners');
    expect(disclosure?.boxes[1]?.wording).toBe(PARTNER_WORDING);
    expect(disclosure?.boxes[2]).toMatchObject({ required: true });
    expect(disclosure?.evidence.map((one) => one.kind)).toEqual(['navigation']);
    expect(disclosure?.fingerprints.map((one) => one.kind).sort()).toEqual(['email', 'phone']);
  });

  it('is kept with the notices as they were read, under the hash of their text', async () => {
    const { rows } = await enter('jeu.html');
    const beside = rows.notices.find(({ hash }) => hash === rows.disclosures[0]?.notices[0]?.hash);
    expect(beside?.text).toContain('traitées par la société Les Éditions de la Lanterne, SAS');
    for (const { hash, text } of rows.notices) expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
    const outcomes = Object.fromEntries(rows.documents.map(({ address, outcome }) => [address, outcome]));
    expect(outcomes).toMatchObject({
      [stage.site.page('confidentialite.html')]: 'kept',
      [stage.site.page('reglement.html')]: 'kept',
    });
  });

  it('names the declared controller as holder, says nothing political was found, and that partners are unnamed', async () => {
    const { rows } = await enter('jeu.html');
    const holder = rows.holders.find((one) => one.controller);
    expect(holder?.name).toContain('Éditions de la Lanterne');
    expect(holder?.controller?.siren).toBe('904173853');
    expect(holder?.contacts).toContain('dpo@lanterne.test');
    expect(holder?.latest).toMatchObject({ political: 'silent', onward: 'unnamed-partners', occasion: 'contest' });
  });

  it('quotes the sentence of a policy that discloses political use', async () => {
    const { rows } = await enter('jeu-politique.html');
    expect(rows.holders.map(({ latest }) => latest.political)).toContain('disclosed');
    const policy = rows.documents.find(({ address }) => address.endsWith('/confidentialite-campagnes.html'));
    const reading = rows.readings.find(({ noticeHash }) => noticeHash === policy?.noticeHash)?.reading;
    const text = rows.notices.find(({ hash }) => hash === policy?.noticeHash)?.text ?? '';
    const [passage] = reading?.political.passages ?? [];
    expect(passage?.text).toContain('partis politiques');
    expect(text.slice(passage?.start, passage?.end)).toBe(passage?.text);
  });

  it('shows in the popup who holds the data, in French and in English', async () => {
    const { page } = await enter('jeu-politique.html');
    await changeSettings(stage.own, { language: 'fr' });
    const french = await openPopupOver(stage.driver, page);
    const words = await waitForWords(french, 'Usage politique annoncé');
    expect(words).toContain('Éditions de la Lanterne');
    expect(words).toContain('partis politiques');
    expect(await french.evaluate(() => document.documentElement.lang)).toBe('fr');
    await changeSettings(stage.own, { language: 'en' });
    const english = await openPopupOver(stage.driver, page);
    const translated = await waitForWords(english, 'political');
    expect(translated).toContain('Éditions de la Lanterne');
    expect(translated).toContain('partis politiques');
    expect(await english.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('is announced before sending, by a mark on the button and in the popup', async () => {
    const page = await stage.open('jeu.html');
    await expect.poll(() => readBadge(stage.own, page.url()).then(({ text }) => text), { timeout: 15_000 }).toBe('•');
    await changeSettings(stage.own, { language: 'fr' });
    const popup = await openPopupOver(stage.driver, page);
    const words = await waitForWords(popup, 'Cette page demande vos données : jeu-concours');
    expect(words).toContain(plainWords(PARTNER_WORDING));
    expect(words).toContain('Cochée d');
    expect((await stage.rows()).disclosures).toEqual([]);
  });

  it('reaches the site exactly as it was typed', async () => {
    await enter('jeu.html');
    const [post] = stage.site.posts;
    const sent = Object.fromEntries(new URLSearchParams(post?.body));
    expect(sent).toEqual({
      civilite: 'mme',
      prenom: VISITOR.givenName,
      nom: VISITOR.familyName,
      email: VISITOR.email,
      mobile: VISITOR.mobile,
      naissance: VISITOR.birthDate,
      cp: VISITOR.postalCode,
      partenaires: '1',
      reglement: '1',
    });
  });
});
