import browser from 'webextension-polyfill';
import type french from '../../public/_locales/fr/messages.json';

type Phrase = keyof typeof french;

/** A phrase in the browser's language; the French file is the reference for the keys. */
export function phrase(key: Phrase, ...words: string[]): string {
  return browser.i18n.getMessage(key, words);
}

/** The language of the browser's interface, as a BCP 47 tag. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
