import { type CompiledLexicon, compileLexicon } from '../compile-lexicon';
import type { Lexicon } from '../lexicon';
import { ENGLISH } from './en';
import { FRENCH } from './fr';

const LEXICONS: readonly Lexicon[] = [FRENCH, ENGLISH];
/** Compiling is pure, so a lexicon is compiled once. */
const compiled = new Map<string, CompiledLexicon>();

/** Gives the lexicon of a language (`fr`, `en`…), or null for a language that is not covered. */
export function lexiconFor(language: string): CompiledLexicon | null {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = LEXICONS.find((one) => one.language === language);
  if (!lexicon) return null;
  const made = compileLexicon(lexicon);
  compiled.set(language, made);
  return made;
}
