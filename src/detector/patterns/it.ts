import type { LanguagePatterns } from './language-patterns';

export const italian: LanguagePatterns = {
  code: 'it',
  hints: '',
  fields: {},
  options: {},
  consent: {},
  screens: {},
  notices: {},
  links: {},
};
