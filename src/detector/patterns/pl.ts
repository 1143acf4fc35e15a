import type { LanguagePatterns } from './language-patterns';

export const polish: LanguagePatterns = {
  code: 'pl',
  hints: '',
  fields: {},
  options: {},
  consent: {},
  screens: {},
  notices: {},
  links: {},
};
