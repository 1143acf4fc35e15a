import browser from 'webextension-polyfill';

/** Tells when this extension was put into the browser; not when it, or the browser, was updated. */
export function watchInstall(installed: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed();
  });
}
