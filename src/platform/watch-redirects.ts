import browser, { type WebRequest } from 'webextension-polyfill';

/** Sees where the answers to this extension's own requests lead; to nothing else does it listen. */
export interface RedirectWatch {
  /** Where the answer to the request for an address leads, waiting a moment for the browser to tell; null when it does not. */
  targetOf(address: string): Promise<string | null>;
  end(): void;
}

/** How long the browser may take to tell, in milliseconds. */
const MOST_WAIT = 500;
const LOOK_EVERY = 20;

/**
 * Watches redirects of this extension's own requests until it is ended: a web page's `fetch` is not told where a
 * redirect leads before it is followed, and a redirect into the user's own network must not be followed.
 */
export function watchRedirects(): RedirectWatch {
  const seen = new Map<string, string>();
  const own = browser.runtime.getURL('').replace(/\/$/, '');
  const listen = (details: WebRequest.OnHeadersReceivedDetailsType): undefined => {
    // Chromium names the initiator, Firefox the address of the document.
    const from = (details as { initiator?: string }).initiator ?? details.originUrl ?? '';
    const location = details.responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value;
    if (details.tabId === -1 && from.startsWith(own) && location) seen.set(details.url, location);
  };
  const filter: WebRequest.RequestFilter = { urls: ['http://*/*', 'https://*/*'], types: ['xmlhttprequest'] };
  browser.webRequest.onHeadersReceived.addListener(listen, filter, ['responseHeaders']);
  return {
    targetOf: async (address) => {
      const key = new URL(address).href.split('#', 1)[0] ?? address;
      for (let waited = 0; waited < MOST_WAIT && !seen.has(key); waited += LOOK_EVERY)
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
      return seen.get(key) ?? null;
    },
    end: () => browser.webRequest.onHeadersReceived.removeListener(listen),
  };
}
