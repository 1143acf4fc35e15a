import type { LanguagePatterns } from './language-patterns';

export const dutch: LanguagePatterns = {
  code: 'nl',
  hints: '',
  fields: {},
  options: {},
  consent: {},
  screens: {},
  notices: {},
  links: {},
};
