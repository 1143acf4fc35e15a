import browser from 'webextension-polyfill';

/** Whose menus this browser has: those of Firefox, or those of Chromium and what is made from it. */
export function browserKind(): 'chromium' | 'firefox' {
  return browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium';
}
