import type { Settings } from '../../disclosure/settings';

/** The language of the interface: the user's choice, else French for a French browser, else English. */
export function chooseLanguage(chosen: Settings['language'], browserLanguage: string): 'fr' | 'en' {
  if (chosen !== 'browser') return chosen;
  return /^fr(?:$|[-_])/i.test(browserLanguage) ? 'fr' : 'en';
}
