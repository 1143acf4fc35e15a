import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { addContest, type Finder, finderIn, sketch, write } from './small-contest';
import { setStage } from './stage';
import { VISITOR } from './visitor';

const NAME = '<label>Prénom <input name="prenom"></label><label>Nom <input name="nom"></label>';
const MAIL = '<label>Adresse e-mail <input name="email" type="email"></label>';
const CODE =
  '<label>Code postal <input name="cp"></label><label>Téléphone portable <input name="mobile" type="tel"></label>';
const BOX =
  '<label class="box"><input type="checkbox" name="partenaires"> <span>J’accepte de recevoir les offres des partenaires</span></label>';

/** Three steps that replace each other, as apps draw them: what was typed comes back with its step. */
const replacing = (how: 'form' | 'div') => `<div id="app"></div><script>
  const steps = ${JSON.stringify([NAME, MAIL, CODE + BOX])};
  const given = {};
  let at = 0;
  const keep = () => { for (const one of document.querySelectorAll('#app input')) given[one.name] = one.type === 'checkbox' ? one.checked : one.value; };
  const draw = () => {
    const app = document.getElementById('app');
    if (at === steps.length) return void (app.innerHTML = '<p id="merci">Merci pour votre participation !</p>');
    app.innerHTML = '<${how} id="etape-' + at + '"><p>Étape ' + (at + 1) + ' sur 3</p>' + steps[at] +
      (at ? '<button type="button" id="retour">Retour</button>' : '') +
      '<button id="suite">' + (at < 2 ? 'Suivant' : 'Je participe') + '</button></${how}>';
    for (const one of app.querySelectorAll('input')) {
      if (one.type === 'checkbox') one.checked = given[one.name] ?? false; else one.value = given[one.name] ?? '';
    }
    const go = async (event) => {
      event.preventDefault(); keep();
      if (at === 2) await post(JSON.stringify(given));
      at++; draw();
    };
    const form = app.querySelector('form');
    if (form) form.onsubmit = go; else document.getElementById('suite').onclick = go;
    const back = document.getElementById('retour');
    if (back) back.onclick = () => { keep(); at--; draw(); };
  };
  draw();</script>`;

/** Three steps in one form, of which one is shown. */
const HIDING = `<form action="/participer" method="post">
  <fieldset><legend>Qui êtes-vous ?</legend>${NAME}</fieldset><fieldset hidden>${MAIL}</fieldset><fieldset hidden>${CODE}${BOX}</fieldset>
  <button type="button" id="retour">Retour</button><button type="button" id="suite">Suivant</button></form><script>
  const sheets = [...document.querySelectorAll('fieldset')];
  let at = 0;
  const show = () => sheets.forEach((sheet, index) => { sheet.hidden = index !== at; });
  document.getElementById('retour').onclick = () => { at--; show(); };
  document.getElementById('suite').onclick = () => {
    if (at === 2) return document.querySelector('form').requestSubmit();
    at++; show();
  };</script>`;

/** A question between two steps that is nobody's data. */
const BETWEEN = `<div id="app"></div><a id="lien" href="/confidentialite.html">Confidentialité</a><script>
  const app = document.getElementById('app');
  const last = async (event) => { event.preventDefault(); await post(); app.innerHTML = '<p id="merci">Merci pour votre participation !</p>'; };
  const third = () => {
    app.innerHTML = ${JSON.stringify(`<form>${CODE}${BOX}<button id="suite">Je participe</button></form>`)};
    app.querySelector('form').onsubmit = last;
  };
  const second = (event) => {
    event.preventDefault();
    app.innerHTML = '<p>Question : quel est votre vélo préféré ?</p><button id="ville">De ville</button> <button>De course</button>';
    for (const one of app.querySelectorAll('button')) one.onclick = third;
  };
  app.innerHTML = ${JSON.stringify(`<form>${NAME}${MAIL}<button id="suite">Suivant</button></form>`)};
  app.querySelector('form').onsubmit = second;</script>`;

const KEPT = {
  state: 'sent',
  occasion: 'contest',
  fields: ['given-name given', 'family-name empty', 'email given', 'postal-code given', 'mobile empty'],
  boxes: ['partners free ticked'],
};

async function advance(find: Finder, button: '#suite' | '#retour', shown: string): Promise<void> {
  await (await find(button))?.click();
  await find(shown);
}

describe.each(BROWSERS)('a contest in steps is one disclosure, in %s', (kind) => {
  const stage = setStage(kind);

  it.each([
    ['forms that replace each other', replacing('form')],
    ['groups without a form that replace each other', replacing('div')],
    ['one form that shows its parts in turn', HIDING],
  ])('%s', async (how, body) => {
    const page = await stage.open(addContest(stage.site, `etapes-${how.length}`, body));
    await stage.announced(page);
    const find = finderIn(page);
    await write(find, '[name=prenom]', VISITOR.givenName);
    await advance(find, '#suite', '[name=email]');
    await write(find, '[name=email]', VISITOR.email);
    await advance(find, '#suite', '[name=cp]');
    await write(find, '[name=cp]', VISITOR.postalCode);
    await (await find('[name=partenaires]'))?.click();
    await (await find('#suite'))?.click();
    expect(sketch((await stage.kept(1)).disclosures[0])).toEqual(KEPT);
    expect(stage.site.posts).toHaveLength(1);
  });

  it('with a question in between that is nobody’s data', async () => {
    const page = await stage.open(addContest(stage.site, 'question-entre', BETWEEN));
    await stage.announced(page);
    const find = finderIn(page);
    await write(find, '[name=prenom]', VISITOR.givenName);
    await write(find, '[name=email]', VISITOR.email);
    await (await find('#suite'))?.click();
    await (await find('#ville'))?.click();
    await write(find, '[name=cp]', VISITOR.postalCode);
    await (await find('[name=partenaires]'))?.click();
    await (await find('#suite'))?.click();
    expect(sketch((await stage.kept(1)).disclosures[0])).toEqual(KEPT);
  });

  it('is kept as attempted when it is left at such a question', async () => {
    const page = await stage.open(addContest(stage.site, 'question-seule', BETWEEN));
    await stage.announced(page);
    const find = finderIn(page);
    await write(find, '[name=email]', VISITOR.email);
    await (await find('#suite'))?.click();
    await find('#ville');
    await Promise.all([page.waitForNavigation(), page.click('#lien')]);
    const { disclosures } = await stage.kept(1);
    expect(disclosures[0]).toMatchObject({ state: 'attempted' });
  });

  it.each([
    ['forms', replacing('form')],
    ['groups without a form', replacing('div')],
  ])('with steps back and forth in between, between %s', async (how, body) => {
    const page = await stage.open(addContest(stage.site, `retour-${how.length}`, body));
    await stage.announced(page);
    const find = finderIn(page);
    await write(find, '[name=prenom]', VISITOR.givenName);
    await advance(find, '#suite', '[name=email]');
    await advance(find, '#retour', '[name=prenom]');
    await advance(find, '#suite', '[name=email]');
    await write(find, '[name=email]', VISITOR.email);
    await advance(find, '#suite', '[name=cp]');
    await write(find, '[name=cp]', VISITOR.postalCode);
    await advance(find, '#retour', '[name=email]');
    await advance(find, '#retour', '[name=prenom]');
    await advance(find, '#suite', '[name=email]');
    await advance(find, '#suite', '[name=cp]');
    await (await find('[name=partenaires]'))?.click();
    await (await find('#suite'))?.click();
    expect(sketch((await stage.kept(1)).disclosures[0])).toEqual(KEPT);
    expect(stage.site.posts).toHaveLength(1);
  });
});
