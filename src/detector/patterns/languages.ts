import type { LanguageCode } from '../../disclosure/languages';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import type { LanguagePatterns } from './language-patterns';
import { dutch } from './nl';
import { polish } from './pl';
import { portuguese } from './pt';

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
