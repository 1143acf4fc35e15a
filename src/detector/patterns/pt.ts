import type { LanguagePatterns } from './language-patterns';

export const portuguese: LanguagePatterns = {
  code: 'pt',
  hints: '',
  fields: {},
  options: {},
  consent: {},
  screens: {},
  notices: {},
  links: {},
};
