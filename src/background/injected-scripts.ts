import type { LanguageCode } from '../disclosure/languages';
import watcher from '../page/watcher?iife';
import german from '../page/words/de?iife';
import english from '../page/words/en?iife';
import spanish from '../page/words/es?iife';
import french from '../page/words/fr?iife';
import italian from '../page/words/it?iife';
import names from '../page/words/names?iife';
import dutch from '../page/words/nl?iife';
import polish from '../page/words/pl?iife';
import portuguese from '../page/words/pt?iife';

const WORDS: Readonly<Record<LanguageCode, string>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish,
};

/** The files that hold the words of some languages. */
export function wordFiles(languages: readonly LanguageCode[]): string[] {
  return languages.map((language) => WORDS[language]);
}

/** The files of a watcher, the words first: it looks as soon as it runs. */
export function watcherFiles(languages: readonly LanguageCode[]): string[] {
  return [...wordFiles(languages), names, watcher];
}
