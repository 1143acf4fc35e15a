import { afterEach, describe, expect, it } from 'vitest';
import { findCollectionPoints } from '../../src/detector/find-collection-points';
import { readPointContext } from '../../src/detector/sight/read-context';

const CONTEST =
  '<form id="jeu"><h2>Participez au tirage au sort</h2><label>E-mail <input type="email"></label><button>Je participe</button></form>';

function pointsIn(html: string) {
  document.body.innerHTML = html;
  return findCollectionPoints(document);
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('findCollectionPoints', () => {
  it('finds nothing where nothing is asked', () => {
    expect(pointsIn('<p>Bonjour</p>')).toEqual([]);
  });

  it.each([
    ['de', 'Ich habe die <a href="/r">Spielregeln</a> gelesen und bin einverstanden.', 'contest'],
    ['nl', 'Ik ga akkoord met de <a href="/r">actievoorwaarden</a>', 'contest'],
    ['nl', 'Ik ga akkoord met de <a href="/r">algemene voorwaarden</a>', 'other'],
  ])('knows a contest by its rules (%s: %s)', (lang, wording, screen) => {
    document.documentElement.lang = lang;
    const [point] = pointsIn(
      `<form><label>E-Mail <input type="email"></label><label><input type="checkbox"> ${wording}</label><button>OK</button></form>`,
    );
    document.documentElement.lang = '';
    expect(point?.screen).toBe(screen);
  });

  it('takes an account made by the way for what it is made for, and a profile for settings', () => {
    document.documentElement.lang = 'pt';
    const fields = ['Nome completo', 'CPF', 'E-mail', 'CEP'].map((label) => `<label>${label} <input></label>`).join('');
    const form = (title: string, button: string) =>
      pointsIn(
        `<h1>${title}</h1><form>${fields}<label>Crie uma senha <input type="password"></label><label><input type="checkbox"> Li o regulamento da promoção</label><button>${button}</button></form>`,
      ).map(({ screen }) => screen);
    expect(form('Promoção de aniversário: ganhe uma moto', 'Finalizar cadastro')).toEqual(['contest']);
    expect(form('Loja', 'Criar conta').slice(0, 1)).toEqual(['account']);
    document.documentElement.lang = 'fr';
    document.title = 'Mon profil - les jeux concours gratuits';
    const profile = `<h1>Mon profil</h1><form><label>E-mail <input type="email"></label><label>Nom <input></label><button>BUTTON</button></form><p>Gagnez un robot au tirage au sort</p>`;
    expect(pointsIn(profile.replace('BUTTON', 'Enregistrer')).map(({ screen }) => screen)).toEqual(['settings']);
    expect(pointsIn(profile.replace('BUTTON', 'Je participe au jeu')).map(({ screen }) => screen)).toEqual(['contest']);
    document.title = '';
    document.documentElement.lang = '';
  });

  it('does not tell a form by what its boxes offer besides', () => {
    document.documentElement.lang = 'en';
    const form = (wording: string) =>
      pointsIn(
        `<form><h2>Get the free guide</h2><label>E-mail <input type="email"></label><label>Name <input></label><label><input type="checkbox"> ${wording}</label><button>Send me the guide</button></form>`,
      )[0]?.screen;
    expect(form('Yes, send me tips, webinars, webinars and offers by e-mail')).toBe('download-gate');
    document.documentElement.lang = '';
  });

  it('takes a comment under a story of a contest for a comment, and a contest that asks for one for a contest', () => {
    document.documentElement.lang = 'en';
    const form = (head: string) =>
      `<h1>Local woman wins giveaway</h1><p>Nice story, said the neighbours.</p>${head}<form><label>Comment <textarea></textarea></label><label>Name <input></label><label>Email <input type="email"></label><button>Post Comment</button></form>`;
    expect(pointsIn(form('<h3>Leave a Reply</h3>')).map(({ screen }) => screen)).toEqual(['comment']);
    expect(pointsIn(form('<h2>Enter the giveaway</h2>')).map(({ screen }) => screen)).toEqual(['contest']);
    document.documentElement.lang = '';
  });

  it('asks how somebody sees himself without taking it for a sign-in', () => {
    document.documentElement.lang = 'fr';
    const answers = ['Femme', 'Homme'].map((one) => `<label><input type="radio" name="g"> ${one}</label>`).join('');
    const [point] = pointsIn(
      `<h1>Sondage</h1><form><p>À quel genre vous identifiez-vous ?</p>${answers}<label>E-mail <input type="email"></label><button>Suivant</button></form>`,
    );
    document.documentElement.lang = '';
    expect(point?.screen).toBe('survey');
  });

  it('keeps the forms of a page apart', () => {
    const points = pointsIn(
      `${CONTEST}<form><label>Identifiant <input name="login"></label><input type="password"><button>Se connecter</button></form>`,
    );
    expect(points.map(({ screen }) => screen)).toEqual(['contest', 'sign-in']);
  });

  it('groups controls without a form around the button that sends them', () => {
    const points = pointsIn(
      '<div id="a"><p><label>Prénom <input></label></p><p><label>E-mail <input type="email"></label></p><button>Télécharger le guide</button></div>' +
        '<div id="b"><label>E-mail <input type="email"></label><button>S’abonner à la newsletter</button></div>',
    );
    expect(points.map(({ root, screen }) => [root.id, screen])).toEqual([
      ['a', 'download-gate'],
      ['b', 'newsletter'],
    ]);
  });

  it('takes controls that belong to a form by its id', () => {
    const [point] = pointsIn(
      '<form id="f"><button>Je participe au jeu</button></form><label>E-mail <input form="f" type="email"></label>',
    );
    expect(point?.root.id).toBe('f');
  });

  it('looks only below the element it is given', () => {
    document.body.innerHTML = `<div id="in">${CONTEST}</div><form><label>Prénom <input></label></form>`;
    const inner = document.getElementById('in');
    expect(inner && findCollectionPoints(inner).length).toBe(1);
  });

  it('enters shadow roots that only the caller can open, also nested ones', () => {
    document.body.innerHTML = '<form><h2>Tirage au sort</h2><x-outer></x-outer><button>Je participe</button></form>';
    const outer = document.querySelector('x-outer');
    const roots = new Map<Element, ShadowRoot>();
    const shadow = outer?.attachShadow({ mode: 'closed' });
    if (!outer || !shadow) throw new Error('no shadow root');
    roots.set(outer, shadow);
    shadow.innerHTML = '<x-inner></x-inner>';
    const inner = shadow.querySelector('x-inner');
    const deep = inner?.attachShadow({ mode: 'closed' });
    if (!inner || !deep) throw new Error('no shadow root');
    roots.set(inner, deep);
    deep.innerHTML = '<label>Adresse postale <input></label>';
    const found = findCollectionPoints(document, { openShadow: (element) => roots.get(element) ?? null });
    expect(found.map(({ fields }) => fields.map(({ category }) => category))).toEqual([['postal-address']]);
    expect(findCollectionPoints(document)).toEqual([]);
  });

  it('enters the shadow root of a plain element that is empty, or that the caller names', () => {
    document.body.innerHTML = '<div id="empty"></div><div id="full"><p>Texte</p></div>';
    const hosts = [...document.querySelectorAll('body > div')];
    const trees = new Map(hosts.map((host) => [host, host.attachShadow({ mode: 'closed' })]));
    for (const tree of trees.values()) tree.innerHTML = CONTEST;
    const openShadow = (host: Element) => trees.get(host) ?? null;
    expect(findCollectionPoints(document, { openShadow })).toHaveLength(1);
    expect(findCollectionPoints(document, { openShadow, knownHosts: hosts })).toHaveLength(2);
  });

  it('counts a radio group, and three lists of a birth date, as one field with all its elements', () => {
    const [point] = pointsIn(
      '<form><label><input type="radio" name="c">Madame</label><label><input type="radio" name="c">Monsieur</label>' +
        'Date de naissance <select><option>1</option></select><select><option>mai</option></select><select><option>1970</option></select></form>',
    );
    expect(point?.fields.map(({ category, elements }) => [category, elements.length])).toEqual([
      ['honorific', 2],
      ['birth-date', 3],
    ]);
  });

  it('says which fields must be filled in', () => {
    const [point] = pointsIn(
      '<form><label>E-mail * <input type="email"></label><label>Ville <input required></label><label>Pays <input></label></form>',
    );
    expect(point?.fields.map(({ required }) => required)).toEqual([true, true, false]);
  });

  it('takes the first controls of a huge form and says that there were more', () => {
    const [point] = pointsIn(`<form>${'<label>Prénom <input></label>'.repeat(450)}</form>`);
    expect(point?.fields.length).toBe(200);
    expect(point?.truncated).toBe(true);
  });

  it('is not fooled by a knowledge question', () => {
    const radios = (question: string, ...answers: string[]) =>
      `<fieldset><legend>${question}</legend>${answers.map((answer) => `<label><input type="radio" name="q${question.length}">${answer}</label>`).join('')}</fieldset>`;
    const points = pointsIn(
      `<form><h2>Quiz</h2>${radios('Dans quelle ville coule la Garonne ?', 'Toulouse', 'Lille')}${radios('Combien de pays touchent la France ?', '6', '8')}<button>Terminer le quiz</button></form>`,
    );
    expect(points).toEqual([]);
  });

  it('links the documents named in the form first, each once', () => {
    const [point] = pointsIn(
      `<footer><a href="/p">Politique de confidentialité</a><a href="/p">Confidentialité</a><a href="/c">Nos magasins</a></footer>` +
        CONTEST.replace('<button>', '<a href="/r">Règlement du jeu</a><button>'),
    );
    expect(point?.links.map(({ role, href }) => [role, href])).toEqual([
      ['rules', '/r'],
      ['privacy-policy', '/p'],
    ]);
  });
});

describe('what a form is for', () => {
  const screensIn = (html: string) => pointsIn(html).map(({ screen }) => screen);

  it('is a search where the only button searches, whatever is searched; not where who searches is asked', () => {
    const winners = (more: string, button: string) =>
      `<h1>Photo competition</h1><form><label>Winner’s name <input name="name"></label><label>Year <select name="year"><option>2025</option><option>2026</option></select></label>${more}<button>${button}</button></form>`;
    expect(screensIn(winners('', 'Search'))).toEqual(['search']);
    expect(
      screensIn(winners('<label>E-mail <input type="email" name="email"></label>', 'Enter the competition')),
    ).toEqual(['contest']);
  });

  it('is no purchase for one number of a loyalty card, and is one with the card’s expiry and code', () => {
    const form = (fields: string, button: string) =>
      `<form><label>Prénom <input name="prenom"></label><label>E-mail <input type="email"></label>${fields}<button>${button}</button></form>`;
    const card = '<label>N° de carte <input name="carte"></label>';
    expect(screensIn(`<h1>Tournez la roue, mille cadeaux à gagner !</h1>${form(card, 'Lancer la roue')}`)).toEqual([
      'contest',
    ]);
    const code =
      '<label>Expiration <input autocomplete="cc-exp"></label><label>CVC <input autocomplete="cc-csc"></label>';
    expect(screensIn(form(card + code, 'Valider'))).toEqual(['purchase']);
  });

  it('is no application because terms apply, and is one where somebody applies', () => {
    const form = (title: string, box: string, button: string) =>
      `<form><h2>${title}</h2><label>First name <input name="fn"></label><label>Email <input type="email"></label><label><input type="checkbox"> ${box}</label><button>${button}</button></form>`;
    expect(
      screensIn(form('Which skin type are you?', 'Text me offers. Msg &amp; data rates may apply.', 'See my results')),
    ).toEqual(['quiz']);
    expect(screensIn(form('Apply for this job', 'Keep my details for other vacancies.', 'Submit application'))).toEqual(
      ['application'],
    );
  });
});

describe('what stands around a form', () => {
  const email = '<label>Votre e-mail <input type="email" required></label>';
  const screensIn = (html: string) => pointsIn(html).map(({ screen }) => screen);

  it('is a draw also where it first speaks of presents, and the form only of registering', () => {
    const story =
      '<h2>30 cadeaux pour nos 30 ans</h2><p>Les noms seront désignés par tirage au sort parmi les inscrits.</p>';
    const form = (password = '') =>
      `<h3>Je m’inscris</h3><form>${email}<label>Rue <input></label>${password}<button>Valider</button></form>`;
    document.documentElement.lang = 'fr';
    expect(screensIn(`<section>${story}${form()}</section>`)).toEqual(['contest']);
    const secret = '<label>Mot de passe <input type="password"></label>';
    expect(screensIn(`<section>${story}${form(secret)}</section>`)).not.toEqual(['contest']);
  });

  it('is a story, of which a newsletter is no part where one may comment', () => {
    const newsletter = `<form><label>La matinale, à 7 h <input type="email"></label><button>OK</button></form>`;
    const comment =
      '<h3>Laisser un commentaire</h3><form class="comment-form"><textarea name="comment"></textarea><label>Nom <input></label><label>E-mail <input type="email"></label><button>Publier un commentaire</button></form>';
    const story = '<h1>Jeu-concours : elle gagne la voiture de la radio</h1>';
    document.documentElement.lang = 'fr';
    expect(screensIn(`${story}<main>${comment}</main><footer>${newsletter}</footer>`)).toEqual([
      'comment',
      'newsletter',
    ]);
    expect(screensIn(`<h1>Jeu-concours : gagnez la voiture</h1><main>${newsletter}</main>`)).toEqual(['contest']);
  });

  it('has headings, but the legend of one question is none', () => {
    document.body.innerHTML = `<form><fieldset><legend>Infolettre</legend><label>Prénom <input></label></fieldset><fieldset><legend>Vous</legend>${email}<label>Ville <input></label></fieldset></form>`;
    expect(readPointContext(document.forms[0] as Element).headings).toBe('Vous');
  });
});
