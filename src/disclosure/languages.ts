/** The languages whose words this extension knows: for each one a data file of the detector and one of the reader. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'pl'] as const;

export type LanguageCode = (typeof LANGUAGES)[number];

/** The language that a page declares (`fr-CA`), null when it is none of ours. */
export function toLanguage(declared: string): LanguageCode | null {
  const code = declared.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === code) ?? null;
}
