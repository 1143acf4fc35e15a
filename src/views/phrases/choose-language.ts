import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../disclosure/interface-languages';
import type { Settings } from '../../disclosure/settings';

/** The language of the interface: the user's choice, else that of the browser where it is one of ours, else English. */
export function chooseLanguage(chosen: Settings['language'], browserLanguage: string): InterfaceLanguage {
  if (chosen !== 'browser') return chosen;
  const [code] = browserLanguage.toLowerCase().split(/[-_]/);
  return INTERFACE_LANGUAGES.find((language) => language === code) ?? 'en';
}
