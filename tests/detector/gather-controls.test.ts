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
