import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { detectFields } from '../../src/detector/detect-fields';
import { findCollectionPoints } from '../../src/detector/find-collection-points';

function kindsIn(html: string, lang = 'fr'): string[] {
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
  return detectFields(document).fields.map(({ kind }) => kind);
}

const row = (label: string, ...names: string[]) =>
  `<tr><td>${label}</td><td>${names.map((name) => `<input name="${name}">`).join(' ')}</td></tr>`;
const tabled = (...rows: string[]) => `<form><table>${rows.join('')}</table></form>`;

beforeEach(() => {
  document.documentElement.lang = 'fr';
});

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a label before several controls', () => {
  it.each([
    ['nl', 'Straat en nr.', ['street', 'street-2']],
    ['de', 'PLZ / Ort', ['postal-code', 'city']],
    ['fr', 'Code postal et ville', ['postal-code', 'city']],
    ['it', 'CAP e città', ['postal-code', 'city']],
    ['fr', 'Date de naissance', ['birth-day', 'birth-month', 'birth-year']],
    ['fr', 'Téléphone', ['phone', 'phone', 'phone']],
  ])('%s “%s” is for all of them', (lang, label, kinds) => {
    const names = kinds.map((_, at) => `z${at}`);
    expect(kindsIn(tabled(row(label, ...names)), lang)).toEqual(kinds);
  });

  it('is for one control where the next has its own', () => {
    expect(kindsIn(tabled(row('Code postal et ville', 'z1'), row('Mot de la fin', 'z2')))).toEqual(['postal-code']);
  });

  it('does not go on where nothing goes on', () => {
    expect(kindsIn(tabled(row('Prénom', 'z1', 'z2')))).toEqual(['given-name']);
  });
});

describe('code and town under one label', () => {
  it('are told apart, also where the second has a word of its own', () => {
    const field = '<label for="a">PLZ / Ort</label><input id="a" name="z1"><input name="z2" placeholder="Ort">';
    expect(kindsIn(`<form>${field}</form>`, 'de')).toEqual(['postal-code', 'city']);
  });
});

describe('names of makers', () => {
  it('that only count are no codes of cards', () => {
    expect(kindsIn(tabled(row('Stromanbieter', 'cid_15')), 'de')).toEqual(['energy']);
    expect(kindsIn('<form><input name="cid_3"></form>')).toEqual([]);
  });
});

describe('room to write', () => {
  it('is for no town and no age', () => {
    const asked = (control: string) =>
      kindsIn(`<form><label>Was fehlt in Ihrer Gemeinde? ${control}</label></form>`, 'de');
    expect(asked('<textarea></textarea>')).toEqual(['free-text']);
  });
});

describe('a long label', () => {
  it.each([
    ['Courriel, pour recevoir les points offerts aux membres du panel', 'email'],
    ['Téléphone portable – nous vous prévenons le jour du tirage au sort', 'mobile'],
    ['Quel véhicule conduisez-vous le plus souvent pendant la semaine ?', 'vehicle'],
  ])('“%s” names first what it asks', (label, kind) => {
    expect(kindsIn(`<form><label>${label}<input name="f1"></label></form>`)).toEqual([kind]);
  });

  it('is no e-mail where one is only spoken of', () => {
    expect(
      kindsIn('<form><label>Pseudonyme, que nous ajoutons à votre e-mail de confirmation<input></label></form>'),
    ).toEqual(['username']);
  });
});

describe('a control that brings up the keys for an e-mail', () => {
  it('asks for one', () => {
    expect(kindsIn('<form><input name="q910" inputmode="email"></form>')).toEqual(['email']);
    expect(kindsIn('<form><input name="q910" inputmode="numeric"></form>')).toEqual([]);
  });
});

describe('a card number', () => {
  it('is that of a customer where nothing is paid', () => {
    expect(kindsIn(tabled(row('Numéro de Carte Privilège', 'c'), row('Prénom', 'p')))).toEqual([
      'member-number',
      'given-name',
    ]);
  });

  it('is that of a payment card beside its code, or where it says so', () => {
    expect(kindsIn(tabled(row('Numéro de carte', 'c'), row('Cryptogramme visuel', 'k')))[0]).toBe('card-number');
    expect(kindsIn(tabled(row('Numéro de carte bancaire', 'c')))).toEqual(['card-number']);
  });
});

describe('boxes of one list', () => {
  const list = (...boxes: [name: string, label: string][]) =>
    `<form><input type="email"><ul>${boxes.map(([name, label]) => `<li><label><input type="checkbox" name="${name}"> ${label}</label></li>`).join('')}</ul></form>`;

  it('that are numbered are one question', () => {
    expect(kindsIn(list(['g[12][1]', 'Théâtre'], ['g[12][2]', 'Danse'], ['g[12][4]', 'Concerts']))).toEqual([
      'email',
      'interests',
    ]);
  });

  it('that agree leave those that answer', () => {
    document.body.innerHTML = list(
      ['hobby[golf]', 'Jardinage'],
      ['hobby[lire]', 'Lecture'],
      ['hobby[nl]', 'J’accepte de recevoir vos offres par e-mail'],
    );
    const [point] = findCollectionPoints(document);
    expect(point?.boxes.map(({ purposes }) => purposes.join())).toEqual(['newsletter']);
    expect(point?.fields.map(({ category, elements }) => [category, elements.length])).toEqual([
      ['email', 1],
      ['interests', 2],
    ]);
  });

  it('that agree stay boxes, each for itself', () => {
    document.body.innerHTML = `<h1>Jeu concours</h1>${list(
      ['optin[1]', 'Je souhaite recevoir vos offres'],
      ['optin[2]', 'J’accepte de recevoir les offres de vos partenaires'],
    )}`;
    const boxes = findCollectionPoints(document)[0]?.boxes.map(({ purposes }) => purposes.join());
    expect(boxes).toEqual(['newsletter', 'partners']);
  });
});

describe('agreeing or not', () => {
  const scale = (statement: string) =>
    `<p>${statement}</p>${['Tout à fait d’accord', 'Plutôt d’accord', 'Pas d’accord'].map((answer) => `<label><input type="radio" name="s" value="${answer}">${answer}</label>`).join('')}`;
  const asked = (title: string, statement: string) => {
    document.documentElement.lang = 'fr';
    document.body.innerHTML = `<h1>${title}</h1><form>${scale(statement)}<label>E-mail <input type="email"></label><button>Voir mon résultat</button></form>`;
    return findCollectionPoints(document)[0]?.fields.map(({ category }) => category);
  };

  it('is a political opinion in a political test', () => {
    expect(asked('La boussole présidentielle', 'Les grandes entreprises devraient payer plus d’impôts.')).toEqual([
      'political-opinion',
      'email',
    ]);
  });

  it('is an opinion of something else elsewhere', () => {
    expect(asked('Votre avis sur nos yaourts', 'Le goût est assez sucré.')).toEqual(['opinion', 'email']);
  });
});

describe('a name or a number', () => {
  it.each([
    ['fr', 'Nom du jeu pour lequel vous demandez une clé', []],
    ['fr', 'Nom du gagnant ou de la gagnante', ['full-name']],
    ['pt', 'Nome do seu projeto', []],
    ['es', 'Título de tu relato', []],
    ['en', 'Name of the winner', ['full-name']],
    ['fr', 'Numéro de série (au dos de l’appareil)', []],
    ['es', 'Número', ['street']],
  ])('%s “%s” is somebody’s or a thing’s', (lang, label, kinds) => {
    const kept = kindsIn(`<form><label>${label} <input name="q7"></label></form>`, lang);
    expect(kept.filter((kind) => kind !== 'other')).toEqual(kinds);
  });

  it('in the markup may be the last of something', () => {
    const field = '<form><label>Quelle lessive ? <input name="NAME"></label></form>';
    expect(kindsIn(field.replace('NAME', 'last_brand'))).not.toContain('family-name');
    expect(kindsIn('<form><input name="customer_last"></form>')).toEqual(['family-name']);
    expect(kindsIn('<form><input name="last_1"></form>')).toEqual(['family-name']);
  });
});
