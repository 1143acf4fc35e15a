import browser from 'webextension-polyfill';

/** Runs scripts of ours in one frame, one after the other. Rejects when the frame is gone or may not be entered. */
export async function injectScripts(files: string[], tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
}

/** Tells when a tab closes. */
export function watchClosedTabs(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId));
}

/** Asks the script in one frame something; null when there is none any more. */
export async function askFrame(tabId: number, frameId: number, question: object): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, question, { frameId }).catch(() => null);
}

/** Whether a tab still exists. */
export async function tabExists(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

/** The http(s) address of a tab; null when it has none, or is gone. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  return browser.tabs.get(tabId).then(
    ({ url }) => url ?? null,
    () => null,
  );
}

/** The host name of a web page's address; null for anything else. */
export function siteOf(address: string | null | undefined): string | null {
  return address && /^https?:/i.test(address) ? new URL(address).hostname : null;
}

/** The tab that the popup was opened over. */
export async function tabInView(): Promise<{ id: number; site: string | null; isPrivate: boolean } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, site: siteOf(tab.url), isPrivate: tab.incognito };
}

/** Opens one of our own pages in a tab. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
