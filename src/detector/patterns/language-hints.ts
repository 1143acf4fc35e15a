import type { LanguageCode } from '../../disclosure/languages';
import { germanHints } from './de';
import { englishHints } from './en';
import { spanishHints } from './es';
import { frenchHints } from './fr';
import { italianHints } from './it';
import { dutchHints } from './nl';
import { polishHints } from './pl';
import { portugueseHints } from './pt';

/** Frequent words of every language, separated by spaces: without them no page's language could be told. */
export const languageHints: Readonly<Record<LanguageCode, string>> = {
  en: englishHints,
  fr: frenchHints,
  de: germanHints,
  es: spanishHints,
  it: italianHints,
  nl: dutchHints,
  pt: portugueseHints,
  pl: polishHints,
};
