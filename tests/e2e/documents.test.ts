import { describe, expect, it } from 'vitest';
import { makePdf } from '../background/make-pdf';
import { BROWSERS } from './browsers';
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
});
