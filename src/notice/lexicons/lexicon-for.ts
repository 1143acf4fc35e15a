import { type CompiledLexicon, compileLexicon } from '../compile-lexicon';
import type { Lexicon } from '../lexicon';
import { GERMAN } from './de';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import { ITALIAN } from './it';
import { DUTCH } from './nl';
import { POLISH } from './pl';
import { PORTUGUESE } from './pt';

/** The languages that are read. */
const LEXICONS: readonly Lexicon[] = [FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN, DUTCH, PORTUGUESE, POLISH];
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
