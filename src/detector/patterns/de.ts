import type { LanguagePatterns } from './language-patterns';

export const german: LanguagePatterns = {
  code: 'de',
  hints: '',
  fields: {},
  options: {},
  consent: {},
  screens: {},
  notices: {},
  links: {},
};
