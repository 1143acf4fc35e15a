import browser from 'webextension-polyfill';

/**
 * Opens the page with a DOM that Chromium grants a service worker, unless it is open.
 * Firefox's background has a DOM and needs none.
 */
export async function openOffscreenPage(path: string): Promise<void> {
  const { offscreen } = globalThis.chrome;
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({
    url: browser.runtime.getURL(path),
    reasons: [offscreen.Reason.DOM_PARSER, offscreen.Reason.WORKERS],
    justification: 'Reads the text of the legal documents that a form links to.',
  });
}

/** Closes it again. */
export async function closeOffscreenPage(): Promise<void> {
  const { offscreen } = globalThis.chrome;
  if (await offscreen.hasDocument()) await offscreen.closeDocument();
}
