import browser, { type WebRequest } from 'webextension-polyfill';

/** A request of a tab that has a body. */
export interface RequestWithBody {
  address: string;
  /** Milliseconds of the machine's clock. */
  at: number;
  body: { formData?: Record<string, unknown[]> | undefined; raw?: { bytes?: unknown }[] | undefined };
}

/**
 * Tells of each request of one tab that has a body, until it is ended: observing only, nothing is held up or changed. What
 * the browser does not hand over (a WebSocket, an answer of the page's own service worker) is not told of.
 */
export function watchBodies(tabId: number, heard: (request: RequestWithBody) => void): { end(): void } {
  const listen = (details: WebRequest.OnBeforeRequestDetailsType): undefined => {
    const { url, timeStamp } = details;
    // The polyfill's types take each field of a form for one text; browsers give a list.
    const body = details.requestBody as (RequestWithBody['body'] & { error?: string }) | undefined;
    if (body && !body.error) heard({ address: url, at: timeStamp, body });
  };
  const filter: WebRequest.RequestFilter = { urls: ['http://*/*', 'https://*/*'], tabId };
  browser.webRequest.onBeforeRequest.addListener(listen, filter, ['requestBody']);
  return { end: () => browser.webRequest.onBeforeRequest.removeListener(listen) };
}
