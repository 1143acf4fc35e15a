import { expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/views/phrases/choose-language';

it('follows the browser unless the user chose', () => {
  expect(chooseLanguage('browser', 'fr-CA')).toBe('fr');
  expect(chooseLanguage('browser', 'fr')).toBe('fr');
  expect(chooseLanguage('browser', 'de-DE')).toBe('en');
  expect(chooseLanguage('browser', 'fry')).toBe('en');
  expect(chooseLanguage('en', 'fr')).toBe('en');
  expect(chooseLanguage('fr', 'en-GB')).toBe('fr');
});
