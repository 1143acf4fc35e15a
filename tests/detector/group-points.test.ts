import { afterEach, describe, expect, it } from 'vitest';
import { findCollectionPoints } from '../../src/detector/find-collection-points';

afterEach(() => {
  document.body.innerHTML = '';
  document.documentElement.lang = '';
});

const STATE = '<input type="hidden" name="__VIEWSTATE" value="/wEPDw">';
const LOGIN =
  '<div id="login">Membre : <input name="u"> Mot de passe : <input type="password" name="p"><input type="submit" value="Connexion"></div>';
const CONTEST =
  '<div id="jeu"><h1>Gagnez un vélo au tirage au sort</h1><p>Nom <input name="n"></p><p>Prénom <input name="v"></p><p>E-mail <input name="m"></p><p>Code postal <input name="c"></p><label><input type="checkbox"> J’accepte le règlement du jeu</label><input type="submit" value="Je participe"></div>';
const LETTER = '<div id="lettre">Newsletter : <input type="email" name="l"><input type="submit" value="OK"></div>';

function pointsIn(html: string) {
  document.documentElement.lang = 'fr';
  document.body.innerHTML = html;
  return findCollectionPoints(document).map(({ root, screen, fields }) => [root.id, screen, fields.length]);
}

describe('a form that holds the whole page', () => {
  it('is parted: what it is for, and what stands aside', () => {
    expect(pointsIn(`<form id="f">${STATE}${LOGIN}${CONTEST}${LETTER}</form>`)).toEqual([
      ['login', 'sign-in', 2],
      ['jeu', 'contest', 4],
      ['lettre', 'newsletter', 1],
    ]);
    expect(pointsIn(`<form id="f">${LOGIN}<main>${CONTEST}</main></form>`).map(([id]) => id)).toEqual(['login', 'jeu']);
  });

  it('loses nothing that stands in one element before and after', () => {
    const fields =
      '<p>Nom <input name="n"></p><p>Prénom <input name="v"></p><p>E-mail <input name="m"></p><p>Ville <input name="c"></p>';
    const page = `<form id="f">${STATE}<div id="tout"><p>Recherche <input name="q"></p><div id="jeu"><h1>Jeu concours</h1>${fields}<input type="submit" value="Je participe"></div><p>Code promo <input name="p"></p><input type="submit" value="OK"></div></form>`;
    expect(pointsIn(page)).toEqual([['jeu', 'contest', 4]]);
  });

  it('stays whole where nothing stands aside', () => {
    expect(pointsIn(`<form id="f">${STATE}${CONTEST}</form>`)).toEqual([['f', 'contest', 4]]);
  });

  it('is no other form: a step with a button of its own belongs to its form', () => {
    const step = '<div>E-mail <input type="email"><button type="button">Continuer</button></div>';
    expect(pointsIn(`<form id="f">${step}${CONTEST}</form>`)).toEqual([['f', 'contest', 5]]);
  });
});

describe('a wizard of several forms', () => {
  const who =
    '<form id="who"><h2>Gagnez un vélo</h2><label>E-mail <input type="email"></label><button type="button">Suite</button></form>';
  const box = '<label><input type="checkbox"> J’accepte le règlement du jeu</label>';

  it('has the boxes of its last form, which asks nothing else', () => {
    document.documentElement.lang = 'fr';
    document.body.innerHTML = `${who}<form>${box}<button>Je joue</button></form>`;
    expect(findCollectionPoints(document).map(({ boxes }) => boxes.length)).toEqual([1]);
  });

  it('has not those by which cookies are chosen', () => {
    document.documentElement.lang = 'fr';
    document.body.innerHTML = `${who}<div><p>Nous utilisons des cookies.</p><label><input type="checkbox"> J’accepte les offres des partenaires</label><button>Choisir</button></div>`;
    expect(findCollectionPoints(document)[0]?.boxes).toEqual([]);
  });
});

describe('a stepper', () => {
  const step = (label: string, button: string) =>
    `<form><label>${label} <input name="${label.length}"></label><button>${button}</button></form>`;
  const steps = step('Marque de la voiture', 'Suite') + step('E-mail', 'Recevoir mon devis');

  it('is one point, whatever its steps are', () => {
    expect(pointsIn(`<div class="form-stepper" id="s">${steps}</div>`)).toEqual([['s', 'quote-request', 2]]);
    expect(pointsIn(`<div id="s">${steps}</div>`).map(([, , count]) => count)).toEqual([1, 1]);
  });

  it('does not hold the whole page', () => {
    expect(pointsIn(`<div class="wizard" id="s">${steps}<footer></footer></div>`).map(([, , count]) => count)).toEqual([
      1, 1,
    ]);
  });
});

describe('the links of a page that is one form', () => {
  it('concern each of its points, and those of another form do not', () => {
    const rules = '<a href="/reglement">Règlement du jeu</a>';
    const roles = (html: string) => {
      document.documentElement.lang = 'fr';
      document.body.innerHTML = html;
      return findCollectionPoints(document)
        .find(({ screen }) => screen === 'contest')
        ?.links.map(({ role }) => role);
    };
    expect(roles(`<form>${STATE}${LOGIN}${CONTEST}${rules}</form>`)).toEqual(['rules']);
    expect(roles(`<form>${CONTEST}</form><form>${rules}</form>`)).toEqual([]);
  });
});
