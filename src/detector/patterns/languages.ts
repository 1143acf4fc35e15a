import type { LanguageCode } from '../../disclosure/languages';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { LanguagePatterns } from './language-patterns';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';

/** The words of every language; a new one is a data file and a line here. */
export const PATTERNS: Readonly<Record<LanguageCode, LanguagePatterns>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish,
};
