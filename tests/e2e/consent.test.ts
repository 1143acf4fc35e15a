import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { addContest } from './small-contest';
import { setStage } from './stage';

/** Two ways to go on, the loud one of which agrees; a constant nobody sees, and a sentence under them. */
const BODY = `<form action="/participer" method="post">
  <label>Prénom <input name="prenom"></label> <label>E-mail <input name="email" type="email"></label>
  <input type="hidden" name="optin_partenaires" value="1">
  <p><button id="oui" name="choix" value="oui">J’accepte de recevoir les offres de la Maison du Large et je joue</button></p>
  <p><button id="non" name="choix" value="non">jouer sans recevoir d’offres</button></p>
  <p>En jouant, vous acceptez le règlement du jeu.</p></form>`;

describe.each(BROWSERS)('consent without a box, in %s', (kind) => {
  const stage = setStage(kind);

  it.each([
    ['the button that agrees', '#oui', 'ticked'],
    ['the one that does not', '#non', 'unticked'],
  ])('is kept as it was given by %s', async (_, pressed, state) => {
    const page = await stage.open(addContest(stage.site, `consent-${pressed.slice(1)}`, BODY));
    await stage.announced(page);
    await page.type('[name=prenom]', 'Inès');
    await page.type('[name=email]', 'ines@lanterne.test');
    await page.click(pressed);
    const { disclosures } = await stage.kept(1);
    expect(
      disclosures[0]?.boxes.map(({ control, purposes, stateWhenSent }) => [control, purposes.join(), stateWhenSent]),
    ).toEqual([
      ['hidden', 'partners', 'ticked'],
      ['button', 'newsletter', state],
      ['text', 'rules', 'ticked'],
    ]);
  });
});
