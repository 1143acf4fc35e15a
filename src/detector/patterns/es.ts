import type { LanguagePatterns } from './language-patterns';

export const spanish: LanguagePatterns = {
  code: 'es',
  hints: '',
  fields: {},
  options: {},
  consent: {},
  screens: {},
  notices: {},
  links: {},
};
