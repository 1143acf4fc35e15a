import { expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/views/phrases/choose-language';

it.each([
  ['fr-CA', 'fr'],
  ['fr', 'fr'],
  ['de-DE', 'de'],
  ['de_AT', 'de'],
  ['es-419', 'es'],
  ['it-CH', 'it'],
  ['nl-BE', 'nl'],
  ['EN-GB', 'en'],
])('follows the browser unless the user chose: %s', (browser, language) => {
  expect(chooseLanguage('browser', browser)).toBe(language);
});

it.each(['pt-PT', 'fry', 'nld', ''])('speaks English to a browser in none of ours: %s', (browser) => {
  expect(chooseLanguage('browser', browser)).toBe('en');
});

it('is what the user chose, whatever the browser speaks', () => {
  expect(chooseLanguage('en', 'fr')).toBe('en');
  expect(chooseLanguage('nl', 'en-GB')).toBe('nl');
});
