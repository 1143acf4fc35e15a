import type { InterfaceLanguage } from '../../disclosure/interface-languages';

/** A text with a capital at its beginning. */
export function capitalise(text: string, language: InterfaceLanguage): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
