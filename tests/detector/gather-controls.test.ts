import { afterEach, describe, expect, it } from 'vitest';
import { detectFields } from '../../src/detector/detect-fields';

function kindsIn(html: string, lang: string): string[] {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<form>${html}</form>`;
  return detectFields(document).fields.map(({ kind }) => kind);
}

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
