import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { READER_VERSION } from '../../src/notice/reader-version';
import { makePdf } from '../background/make-pdf';
import { makePdfBomb } from '../background/pdf-bomb';
import { BROWSERS, DASHBOARD } from './browsers';
import { waitForLedger } from './ledger-rows';
import { changeSettings, openPopupOver, waitForWords } from './popup';
import { addContest, answerQuestions, finderIn, QUESTIONS } from './small-contest';
import { setStage } from './stage';

const POLITICAL =
  'Les données des participants sont transmises à des partis politiques pour leurs campagnes électorales.';
const LONG = 'Le tirage au sort est fait par un commissaire de justice, et les gagnants sont prévenus par courrier. ';

describe.each(BROWSERS)('the documents that a form links to, in %s', (kind) => {
  const stage = setStage(kind);

  /** Enters a contest whose form links to documents, each with its words. */
  async function enter(name: string, links: Record<string, string>) {
    const anchors = Object.entries(links).map(([words, address]) => `<a href="${address}">${words}</a>`);
    const form = `<form action="/participer" method="post">${QUESTIONS}<p>${anchors.join(' ')}</p><button>Je participe</button></form>`;
    const page = await stage.open(addContest(stage.site, name, form));
    await stage.announced(page);
    const find = finderIn(page);
    await answerQuestions(find);
    await Promise.all([page.waitForNavigation(), find('button').then((button) => button?.click())]);
    return page;
  }

  it('are read when they are a PDF, and the passage is quoted in the popup', async () => {
    const body = await makePdf([['Règlement du jeu', `${LONG}${POLITICAL} ${LONG}`]], { title: 'Règlement complet' });
    stage.site.addAnswer('/reglement.pdf', { headers: { 'content-type': 'application/pdf' }, body });
    const page = await enter('pdf', { 'Règlement du jeu': '/reglement.pdf' });
    const { documents, notices, readings } = await stage.kept(1);
    expect(documents.map(({ role, outcome }) => [role, outcome])).toEqual([['rules', 'kept']]);
    const notice = notices.find(({ hash }) => hash === documents[0]?.noticeHash);
    expect(notice).toMatchObject({ title: 'Règlement complet', language: 'fr' });
    const reading = readings.find(({ noticeHash }) => noticeHash === notice?.hash)?.reading;
    expect(reading?.political.passages.map(({ text }) => text)).toEqual([POLITICAL]);
    await changeSettings(stage.own, { language: 'fr' });
    const words = await waitForWords(await openPopupOver(stage.driver, page), 'Usage politique annoncé dans le texte');
    expect(words).toContain('transmises à des partis politiques');
  });

  it('say why where a PDF is locked, damaged or made of pictures', async () => {
    const pdf = { 'content-type': 'application/pdf' };
    stage.site.addAnswer('/verrou.pdf', { headers: pdf, body: await makePdf([[LONG]], { password: 'secret' }) });
    stage.site.addAnswer('/abime.pdf', { headers: pdf, body: '%PDF-1.7\nrien' });
    stage.site.addAnswer('/image.pdf', { headers: pdf, body: await makePdf([null]) });
    const names = {
      'Règlement du jeu': 'verrou',
      'Politique de confidentialité': 'abime',
      'Mentions légales': 'image',
    };
    await enter(
      'pdf-illisible',
      Object.fromEntries(Object.entries(names).map(([name, file]) => [name, `/${file}.pdf`])),
    );
    const { documents } = await stage.kept(1);
    const outcomes = documents.map(({ address, outcome }) => [address.split('/').at(-1), outcome]);
    expect(Object.fromEntries(outcomes)).toEqual({
      'verrou.pdf': 'locked',
      'abime.pdf': 'broken',
      'image.pdf': 'image-only',
    });
  });

  it('do no harm when a small PDF unfolds into hundreds of megabytes', async () => {
    stage.site.addAnswer('/bombe.pdf', { headers: { 'content-type': 'application/pdf' }, body: makePdfBomb(300) });
    await enter('bombe', { 'Règlement du jeu': '/bombe.pdf', 'Politique de confidentialité': '/confidentialite.html' });
    const { documents } = await stage.kept(1);
    const outcomes = Object.fromEntries(documents.map(({ role, outcome }) => [role, outcome]));
    expect(outcomes['privacy-policy']).toBe('kept');
    expect(['kept', 'broken', 'too-slow']).toContain(outcomes.rules);
  });

  it('are read again by a better reader, and the old reading stays', async () => {
    await enter('relecture', { 'Politique de confidentialité': '/confidentialite.html' });
    const { readings } = await stage.kept(1);
    await stage.own.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('contrepartie');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const store = db.transaction('readings', 'readwrite').objectStore('readings');
      const rows = await new Promise<{ noticeHash: string; readerVersion: number }[]>((resolve) => {
        const request = store.getAll();
        request.onsuccess = () => resolve(request.result);
      });
      // As if a reader before the first had read them.
      for (const row of rows) {
        store.delete([row.noticeHash, row.readerVersion]);
        store.put({ ...row, readerVersion: 0 });
      }
      await new Promise((resolve) => {
        store.transaction.oncomplete = resolve;
      });
      db.close();
    });
    await stage.driver.stopBackground();
    await changeSettings(stage.own, { badge: true });
    const rows = await waitForLedger(stage.own, (found) => found.readings.length === readings.length * 2);
    expect(new Set(rows.readings.map(({ readerVersion }) => readerVersion))).toEqual(new Set([0, READER_VERSION]));
  });

  it('are asked for as a stranger would: no cookie, no referrer, no name of the extension', async () => {
    stage.site.addAnswer('/temoin-pose.html', {
      headers: { 'set-cookie': 'visiteur=42; Path=/' },
      body: '<p>Bonjour</p>',
    });
    await stage.open('temoin-pose.html');
    await enter('inconnu', { 'Politique de confidentialité': '/confidentialite.html' });
    await stage.kept(1);
    const { headers } = stage.site.asked.filter(({ path }) => path === '/confidentialite.html').at(-1) ?? {};
    expect(headers).toBeDefined();
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(JSON.stringify(headers)).not.toContain('extension');
  });

  it('are followed over three redirects, not over four, and never into the user’s own network', async () => {
    const to = (location: string) => ({ status: 302, headers: { location } });
    for (const left of [4, 3, 2]) stage.site.addAnswer(`/saut-${left}`, to(`/saut-${left - 1}`));
    stage.site.addAnswer('/saut-1', to('/confidentialite.html'));
    stage.site.addAnswer('/routeur', to(`http://127.0.0.1:${stage.site.port}/admin.html`));
    await enter('sauts', {
      'Politique de confidentialité': '/saut-3',
      'Règlement du jeu': '/saut-4',
      'Mentions légales': '/routeur',
    });
    const { documents } = await stage.kept(1);
    const outcomes = documents.map(({ address, outcome }) => [address.split('/').at(-1), outcome]);
    expect(Object.fromEntries(outcomes)).toEqual({
      'saut-3': 'kept',
      'saut-4': 'too-many-redirects',
      routeur: 'refused',
    });
    expect(stage.site.asked.map(({ path }) => path)).not.toContain('/admin.html');
  });

  it.runIf(kind === 'chromium')(
    'do not keep the background awake for other pages when it was stopped while it fetched one',
    async () => {
      const silent = createServer(() => undefined);
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
      const { port } = silent.address() as AddressInfo;
      stage.site.addAnswer('/muet', { status: 302, headers: { location: `http://autre.test:${port}/` } });
      stage.site.addPage('/rien.html', '<p>Rien à remplir.</p>');
      const page = await enter('muet', { 'Politique de confidentialité': '/muet' });
      await expect.poll(() => stage.site.asked.some(({ path }) => path === '/muet')).toBe(true);
      await page.goto(stage.site.page('rien.html'));
      await stage.driver.stopBackground();
      await page.evaluate(() => fetch('/style.css').then((answer) => answer.text()));
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const workers = stage.driver.browser.targets().filter((target) => target.type() === 'service_worker');
      expect(workers).toEqual([]);
      silent.closeAllConnections();
      silent.close();
    },
  );

  it('name each partner of a linked list, with the line that names it', async () => {
    const entries = ['Alpha Mutuelle – assurance', 'Bêta Énergie – fourniture d’électricité', 'Gamma Vacances'];
    const list = entries.map((entry) => `<li>${entry}</li>`).join('');
    stage.site.addPage(
      '/partenaires.html',
      `<!doctype html><html lang="fr"><title>Nos partenaires</title>
      <main><h1>Liste de nos partenaires</h1><p>Vos données sont transmises à nos partenaires dont voici la liste :</p><ul>${list}</ul></main>`,
    );
    const page = await enter('partenaires', { 'liste de nos partenaires': '/partenaires.html' });
    const { documents, holders, holdings } = await stage.kept(1);
    expect(documents.map(({ role, outcome }) => [role, outcome])).toEqual([['partner-list', 'kept']]);
    const partners = holders.filter(({ standing }) => standing === 'named');
    expect(partners.map(({ name }) => name).sort()).toEqual(['Alpha Mutuelle', 'Bêta Énergie', 'Gamma Vacances']);
    const [because] = holdings.filter(
      ({ holderId }) => holderId === partners.find(({ name }) => name.startsWith('Bêta'))?.id,
    );
    expect(because?.because).toContain('fourniture d’électricité');
    await changeSettings(stage.own, { language: 'fr' });
    await waitForWords(await openPopupOver(stage.driver, page), 'Le texte prévoit une transmission à des partenaires');
  });

  it('are told to be missing, with the status and the day', async () => {
    const page = await enter('perdu', { 'Politique de confidentialité': '/nulle-part.html' });
    await stage.kept(1);
    const popup = await openPopupOver(stage.driver, page);
    await changeSettings(stage.own, { language: 'fr' });
    const words = await waitForWords(popup, 'Le serveur a répondu par une erreur (404)');
    const day = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long' })
      .format(new Date())
      .replace(/^1 /, '1er ');
    expect(words).toContain(`Politique de confidentialité, ${day}`);
  });

  it('are compared with those of an earlier visit', async () => {
    const policy = (sentence: string) =>
      `<!doctype html><html lang="fr"><title>Vie privée</title><main><h1>Politique de confidentialité</h1><p>${LONG}</p><p>${sentence}</p><p>${LONG}</p></main>`;
    stage.site.addPage('/vie-privee.html', policy('Vos données ne sont transmises à personne.'));
    await enter('visite', { 'Politique de confidentialité': '/vie-privee.html' });
    const [first] = (await stage.kept(1)).disclosures;
    stage.site.addPage('/vie-privee.html', policy(POLITICAL));
    const page = await enter('visite', { 'Politique de confidentialité': '/vie-privee.html' });
    await stage.kept(2);
    await changeSettings(stage.own, { language: 'fr' });
    const words = await waitForWords(
      await openPopupOver(stage.driver, page),
      'Le changement touche ce qui est dit de l’usage politique',
    );
    expect(words).toContain('Ce texte a changé entre le');
    const room = await stage.driver.openOwn(`${DASHBOARD}#/disclosure/${first?.id}`);
    await waitForWords(room, 'Ce texte a changé entre le');
    await room.waitForSelector('details:has(+ *) summary, .cards details summary');
    await room.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await room.waitForSelector('ins');
    const change = await room.evaluate(() =>
      [...document.querySelectorAll('ins, del')].map((one) => one.textContent).join(' '),
    );
    expect(change).toContain('partis politiques');
    expect(change).toContain('personne');
  });

  it('are compared with today’s text when the user asks', async () => {
    stage.site.addPage(
      '/cgu.html',
      '<!doctype html><html lang="fr"><main><p>Vos données sont gardées trois ans.</p></main>',
    );
    await enter('demande', { 'Politique de confidentialité': '/cgu.html' });
    const [first] = (await stage.kept(1)).disclosures;
    const room = await stage.driver.openOwn(`${DASHBOARD}#/disclosure/${first?.id}`);
    await changeSettings(stage.own, { language: 'fr' });
    const look = () =>
      room.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find((one) => one.textContent?.startsWith('Comparer'))?.click();
      });
    await waitForWords(room, 'Comparer avec le texte d’aujourd’hui');
    await look();
    await waitForWords(room, 'le texte n’a pas changé');
    await waitForWords(room, 'Le document a été demandé.');
    stage.site.addPage(
      '/cgu.html',
      '<!doctype html><html lang="fr"><main><p>Vos données sont gardées dix ans.</p></main>',
    );
    await look();
    await waitForWords(room, 'Nous n’y avons pas vu de changement sur l’usage politique ni sur les partenaires');
  });

  it('are read in German', async () => {
    const politics = 'Ihre Daten werden an politische Parteien für deren Wahlwerbung weitergegeben.';
    stage.site.addPage(
      '/datenschutz.html',
      `<!doctype html><html lang="de"><title>Datenschutz</title><main><h1>Datenschutzerklärung</h1>
        <p>Verantwortlicher ist die Beispiel Reisen GmbH, Musterweg 1, 50667 Köln.</p><p>${politics}</p></main>`,
    );
    stage.site.addPage('/gewinnspiel.html', GERMAN);
    const page = await stage.open('gewinnspiel.html');
    await stage.announced(page);
    await answerQuestions(finderIn(page));
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    const { documents, notices, readings, holders } = await stage.kept(1);
    expect(documents.map(({ outcome }) => outcome)).toEqual(['kept']);
    const notice = notices.find(({ hash }) => hash === documents[0]?.noticeHash);
    expect(notice?.language).toBe('de');
    expect(readings.find(({ noticeHash }) => noticeHash === notice?.hash)?.reading.political.verdict).toBe('disclosed');
    expect(holders.map(({ name }) => name)).toContain('Beispiel Reisen GmbH');
    await changeSettings(stage.own, { language: 'fr' });
    const popup = await openPopupOver(stage.driver, page);
    expect(await waitForWords(popup, 'Usage politique annoncé')).toContain(politics);
  });
});

const GERMAN = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Gewinnspiel: ein E-Bike gewinnen</title>
  <link rel="icon" href="data:,"></head><body><main><h1>Gewinnspiel: ein E-Bike gewinnen</h1>
  <p>Jetzt mitmachen, verlost wird am 31. Dezember.</p><form action="/participer" method="post">
  <p><label>Vorname * <input name="prenom" required></label></p>
  <p><label>E-Mail-Adresse * <input name="email" type="email" required></label></p>
  <p><label><input type="checkbox" name="reglement" required> Ich akzeptiere die Teilnahmebedingungen</label></p>
  <p>Es gilt unsere <a href="/datenschutz.html">Datenschutzerklärung</a>.</p><button>Jetzt teilnehmen</button></form></main></body></html>`;
