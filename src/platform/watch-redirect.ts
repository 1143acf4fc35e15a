import browser, { type WebRequest } from 'webextension-polyfill';

/** Sees where the answer to one request of this extension leads; to nothing else does it listen. */
export interface RedirectWatch {
  /** Where it leads, waiting a moment for the browser to tell; null when it does not. */
  target(): Promise<string | null>;
  end(): void;
}

/** How long the browser may take to tell, in milliseconds. */
const MOST_WAIT = 500;
const LOOK_EVERY = 20;

/**
 * Watches the redirect of this extension's own request for one address, until it is ended: `fetch` is not told where a
 * redirect leads before it is followed, and one into the user's own network must not be followed. Only that address is
 * watched, since Chromium remembers a listener of a background that it stopped, and wakes it for all that matches.
 */
export function watchRedirect(address: string): RedirectWatch {
  const asked = address.split('#', 1)[0] ?? address;
  const own = browser.runtime.getURL('').replace(/\/$/, '');
  let seen: string | null = null;
  const listen = (details: WebRequest.OnHeadersReceivedDetailsType): undefined => {
    // Chromium names the initiator, Firefox the address of the document.
    const from = (details as { initiator?: string }).initiator ?? details.originUrl ?? '';
    const location = details.responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value;
    if (details.tabId === -1 && from.startsWith(own) && details.url === asked && location) seen = location;
  };
  const { hostname, pathname } = new URL(asked);
  // Patterns know no ports: they match every one.
  const filter: WebRequest.RequestFilter = { urls: [`*://${hostname}${pathname}*`], types: ['xmlhttprequest'] };
  browser.webRequest.onHeadersReceived.addListener(listen, filter, ['responseHeaders']);
  return {
    target: async () => {
      for (let waited = 0; waited < MOST_WAIT && seen === null; waited += LOOK_EVERY)
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
      return seen;
    },
    end: () => browser.webRequest.onHeadersReceived.removeListener(listen),
  };
}
