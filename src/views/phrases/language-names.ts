import type { InterfaceLanguage } from '../../disclosure/interface-languages';

/** Each language by its own name, as those look for it who read no other. */
export const LANGUAGE_NAMES: Record<InterfaceLanguage, string> = {
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  nl: 'Nederlands',
};
