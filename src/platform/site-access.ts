import browser from 'webextension-polyfill';

/** As in the manifest. */
const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser lets this extension look at every site: its user may have said no, when installing it or since. */
export async function maySeeAllSites(): Promise<boolean> {
  return browser.permissions.contains(EVERYWHERE);
}

/** Has the browser ask its user for that; only at a press of theirs. False when they say no. */
export async function askForAllSites(): Promise<boolean> {
  return browser.permissions.request(EVERYWHERE);
}
