import { detectFields } from '../../src/detector/detect-fields';

/** Puts markup into the document as one form of a page in a language, and gives what its fields are taken to ask. */
export function kindsIn(html: string, lang: string): string[] {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<form>${html}</form>`;
  return detectFields(document).fields.map(({ kind }) => kind);
}
