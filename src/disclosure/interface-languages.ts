/** The languages in which the extension speaks to its user; all but French and English await a native reader. */
export const INTERFACE_LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl'] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
