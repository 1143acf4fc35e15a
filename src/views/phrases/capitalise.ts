/** A text with a capital at its beginning. */
export function capitalise(text: string, language: 'fr' | 'en'): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
