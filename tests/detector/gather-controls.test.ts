import { afterEach, describe, expect, it } from 'vitest';
import { kindsIn } from './kinds-in';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what forms of robots are baited with', () => {
  it('is no field', () => {
    const bait =
      '<li class="gfield gform_validation_container"><label for="i9">Phone</label><input id="i9" name="input_9"></li>';
    expect(kindsIn(`<label>E-mail<input name="a"></label>${bait}`, 'en')).toEqual(['email']);
  });
});

describe('a field that is named by chance', () => {
  it('is bait, as servers put it into their forms', () => {
    const form = '<label>E-mail<input name="a"></label><input name="my_name_8fWq2">';
    expect(kindsIn(form, 'en')).toEqual(['email']);
    expect(kindsIn(form.replace('my_name_8fWq2', 'my_name'), 'en')).toEqual(['email', 'full-name']);
  });
});

describe('a button that opens a list', () => {
  it('is a list to choose from', () => {
    const button =
      '<span id="l">Geschlecht</span><button type="button" aria-haspopup="listbox" aria-labelledby="l">…</button>';
    expect(kindsIn(button, 'de')).toEqual(['gender']);
    expect(kindsIn(button.replace('listbox', 'menu'), 'de')).toEqual([]);
  });
});

describe('a list of options that stands open', () => {
  const chips = (around = '') =>
    `<h4>Familienstand</h4><mat-chip-listbox role="listbox"${around}>${['ledig', 'verheiratet', 'verwitwet']
      .map((text) => `<mat-chip-option><button role="option" aria-selected="false">${text}</button></mat-chip-option>`)
      .join('')}</mat-chip-listbox>`;
  const email = '<label>E-Mail<input type="email"></label><label>Ort<input></label>';

  it('is one question', () => {
    expect(kindsIn(email + chips(), 'de')).toEqual(['email', 'city', 'marital-status']);
    expect(kindsIn(email + chips(' aria-label="Wie wohnen Sie?"'), 'de')).toEqual(['email', 'city', 'housing']);
  });

  it('is none where another control opens it', () => {
    const owner = '<input role="combobox" aria-controls="orte" aria-expanded="true" aria-label="Ort">';
    expect(kindsIn(`${email}${owner}${chips(' id="orte"')}`, 'de')).toEqual(['email', 'city', 'city']);
    expect(kindsIn(`${email}<div><button aria-haspopup="true">Sprache</button>${chips()}</div>`, 'de')).toEqual([
      'email',
      'city',
    ]);
    expect(kindsIn(`${email}<div role="presentation">${chips()}</div>`, 'de')).toEqual(['email', 'city']);
  });

  it('is a list to choose from where it is still empty', () => {
    const select = '<mat-select role="listbox" tabindex="0" aria-label="Anrede" aria-required="true"></mat-select>';
    expect(kindsIn(email + select, 'de')).toEqual(['email', 'city', 'honorific']);
    expect(kindsIn(email + select.replace(' tabindex="0"', ''), 'de')).toEqual(['email', 'city']);
    // The popup of a list that stands in a shadow tree is filled from outside.
    expect(kindsIn(email + select.replace('"0"', '"-1"'), 'de')).toEqual(['email', 'city']);
    expect(kindsIn(email + select.replace('><', '><slot></slot><'), 'de')).toEqual(['email', 'city']);
    const opener = '<input role="combobox" aria-controls="z" aria-label="Anrede">';
    expect(kindsIn(email + opener + select.replace('role', 'id="z" role'), 'de')).toEqual([
      'email',
      'city',
      'honorific',
    ]);
  });
});

describe('boxes made of other elements, in a list', () => {
  const box = (text: string) =>
    `<div role="listitem"><label><div role="checkbox" aria-label="${text}" aria-checked="false" tabindex="0"></div> ${text}</label></div>`;
  const list = (...texts: string[]) =>
    `<div role="heading" id="i9">¿Qué coches hay en casa?</div><div role="list" aria-labelledby="i9">${texts.map(box).join('')}</div>`;

  it('are the answers of one question', () => {
    expect(
      kindsIn(`<label>E-mail <input type="email"></label>${list('Un utilitario', 'Un todoterreno')}`, 'es'),
    ).toEqual(['email', 'vehicle']);
  });
});
