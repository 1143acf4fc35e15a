import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { setStage } from './stage';
import { press, typeInto, VISITOR } from './visitor';

describe.each(BROWSERS)('what is recorded, and what is not, in %s', (kind) => {
  const stage = setStage(kind);

  it('keeps a quiz that asks who you are at its end', async () => {
    const page = await stage.open('quiz.html');
    for (let question = 1; question <= 3; question++) {
      await page.waitForFunction(
        (n) => document.querySelector('h2')?.textContent?.includes(`${n} sur 3`),
        {},
        question,
      );
      await press(page, '.reponse');
    }
    // A person reads what is asked; the gate looks at a form that came late within a second.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await typeInto(page, '#prenom', VISITOR.givenName);
    await typeInto(page, '#email', VISITOR.email);
    await press(page, '#envoyer');
    const { disclosures } = await stage.kept(1);
    expect(disclosures[0]).toMatchObject({ state: 'sent', occasion: 'quiz' });
    expect(disclosures[0]?.fields.map(({ category }) => category).sort()).toEqual(['email', 'given-name']);
    expect(disclosures[0]?.boxes).toMatchObject([{ preTicked: false, stateWhenSent: 'unticked' }]);
  });

  it('keeps a video gate over a player in a frame from elsewhere, with both addresses', async () => {
    const page = await stage.open('video.html');
    const frame = await (await page.waitForSelector('#lecteur'))?.contentFrame();
    if (!frame) throw new Error('no frame');
    await typeInto(frame, '#email', VISITOR.email);
    await typeInto(frame, '#mobile', VISITOR.mobile);
    await press(frame, '#envoyer');
    const { disclosures, holders } = await stage.kept(1);
    expect(disclosures[0]).toMatchObject({
      state: 'sent',
      occasion: 'video-gate',
      place: {
        address: stage.site.page('lecteur.html', 'lecteur.test'),
        topAddress: stage.site.page('video.html'),
      },
    });
    const keys = holders.flatMap((holder) => holder.keys);
    expect(keys).toContain('domain:lecteur.test');
    expect(keys).toContain('domain:jeux.test');
  });

  it('keeps the entry to a newsletter as what it is', async () => {
    const page = await stage.open('newsletter.html');
    await typeInto(page, '#email', VISITOR.email);
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    const { disclosures } = await stage.kept(1);
    expect(disclosures[0]).toMatchObject({ state: 'sent', occasion: 'newsletter' });
  });

  it('reads a page that does not say its language with the words it speaks', async () => {
    const page = await stage.open('konkurs.html');
    await typeInto(page, '#prenom', VISITOR.givenName);
    await typeInto(page, '#email', VISITOR.email);
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    const { disclosures } = await stage.kept(1);
    expect(disclosures[0]).toMatchObject({ state: 'sent', occasion: 'contest' });
    expect(disclosures[0]?.fields.map(({ category }) => category)).toEqual(['given-name', 'email', 'birth-date']);
  });

  it('keeps a contest at the end of a page so large that it is looked at only when its user moves', async () => {
    const filler = '<i>x</i>'.repeat(21_000);
    stage.site.addPage(
      '/longue.html',
      `<html lang="fr"><title>Grand jeu</title><p>${filler}</p><form action="/participer" method="post">
       <h2>Jeu concours : gagnez un vélo</h2><label>Prénom <input id="prenom" name="prenom"></label>
       <label>E-mail <input id="email" name="email" type="email"></label><button id="envoyer">Je participe</button></form>`,
    );
    const page = await stage.open('longue.html');
    await typeInto(page, '#prenom', VISITOR.givenName);
    await typeInto(page, '#email', VISITOR.email);
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    expect((await stage.kept(1)).disclosures[0]).toMatchObject({ state: 'sent', occasion: 'contest' });
  });

  it('keeps a contest in a closed shadow tree of a plain element, once the user comes to it', async () => {
    stage.site.addPage(
      '/ombre.html',
      `<html lang="fr"><title>Grand jeu</title><body style="margin:0"><div id="hote"><p>Contenu</p></div><script>
       const tree = document.getElementById('hote').attachShadow({ mode: 'closed' });
       tree.innerHTML = '<form><h2 style="margin:0;height:40px">Jeu concours : gagnez un vélo</h2>'
         + '<label style="display:block;height:40px"><input name="prenom" style="height:30px;width:300px">Prénom</label>'
         + '<label style="display:block;height:40px"><input name="email" type="email" style="height:30px;width:300px">E-mail</label>'
         + '<button>Je participe</button></form>';
       tree.querySelector('form').addEventListener('submit', async (event) => {
         event.preventDefault();
         await fetch('/api/participer', { method: 'POST', body: new FormData(event.target) });
         tree.innerHTML = '<p>Merci, votre participation est enregistrée.</p>';
       });</script>`,
    );
    const page = await stage.open('ombre.html');
    await page.mouse.click(20, 55);
    await page.keyboard.type(VISITOR.givenName);
    await page.mouse.click(20, 95);
    await page.keyboard.type(VISITOR.email);
    await page.keyboard.press('Enter');
    const { disclosures } = await stage.kept(1);
    expect(disclosures[0]).toMatchObject({ state: 'sent', occasion: 'contest' });
    expect(disclosures[0]?.fields.map(({ category }) => category)).toEqual(['given-name', 'email']);
  });

  it.each([
    ['a search', 'recherche.html', { '#mots': 'jeu concours', '#ou': VISITOR.postalCode }, []],
    ['a sign-in', 'connexion.html', { '#email': VISITOR.email, '#passe': 'Motdepasse-8842' }, []],
    [
      'a purchase',
      'commande.html',
      {
        '#prenom': VISITOR.givenName,
        '#nom': VISITOR.familyName,
        '#email': VISITOR.email,
        '#rue': '3 rue des Lilas',
        '#cp': VISITOR.postalCode,
        '#ville': 'Lyon',
        '#carte': '4970100000000014',
      },
      ['#cgv'],
    ],
  ])('does not keep %s, while the contest entered after it is kept', async (_, path, texts, boxes) => {
    const page = await stage.open(path);
    for (const [selector, text] of Object.entries(texts)) await typeInto(page, selector, text);
    for (const box of boxes) await press(page, box);
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    await stage.enterPlainContest();
    const { disclosures } = await stage.kept(1);
    expect(disclosures.map(({ occasion }) => occasion)).toEqual(['contest']);
    expect(stage.site.posts).toHaveLength(2);
  });
});
