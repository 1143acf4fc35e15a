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

describe('boxes of one group', () => {
  const boxes = (...labels: string[]) =>
    labels.map((label, at) => `<label><input type="checkbox" name="n${at}"> ${label}</label>`).join('');

  it('answer its question, whatever their names', () => {
    const group = `<fieldset><legend>Your hobbies</legend>${boxes('Golf', 'Chess', 'Sailing')}</fieldset>`;
    expect(kindsIn(group, 'en')).toEqual(['interests']);
    const unnamed = group
      .replaceAll(/name="n\d"/g, '')
      .replace('<fieldset>', '<div role="group" aria-label="Your hobbies">');
    expect(kindsIn(unnamed.replace('</fieldset>', '</div>'), 'en')).toEqual(['interests']);
  });

  it('are not one question where a field stands among them', () => {
    const group = `<fieldset><legend>About you</legend>${boxes('Golf', 'Chess', 'Sailing')}<label>E-mail <input name="m"></label></fieldset>`;
    expect(kindsIn(group, 'en')).toEqual(['email']);
  });
});
