import browser, { type Runtime } from 'webextension-polyfill';

/** Who sent a message, by the browser's word, never by the message's own. */
export interface Sender {
  /** `own-page`: one of our views; `page`: a content script of ours in a web page. */
  kind: 'own-page' | 'page';
  tabId: number | null;
  frameId: number;
  /** Address of the frame, null for one that has none of its own (`about:blank`). */
  address: string | null;
  topAddress: string | null;
  topTitle: string;
  /** True too when the browser does not say. */
  isPrivate: boolean;
}

/** Answers messages of this extension; others are not even read. A handler that returns null leaves the answer to others. */
export function answerMessages(answer: (message: unknown, sender: Sender) => Promise<unknown> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return answer(message, describeSender(sender)) ?? undefined;
  });
}

/** Sends a message to the background. Rejects when nobody answers. */
export async function sendToBackground(message: object): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Tells when a line opened by a page ends, with its name. */
export function watchLines(ended: (name: string, sender: Sender) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (!sender || sender.id !== browser.runtime.id) return port.disconnect();
    port.onDisconnect.addListener(() => ended(port.name, describeSender(sender)));
  });
}

function describeSender(sender: Runtime.MessageSender): Sender {
  const own = sender.url?.startsWith(browser.runtime.getURL('')) ?? !sender.tab;
  return {
    kind: own ? 'own-page' : 'page',
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
    address: webAddress(sender.url) ?? webAddress((sender as { origin?: string }).origin),
    topAddress: webAddress(sender.tab?.url),
    topTitle: sender.tab?.title ?? '',
    isPrivate: own ? false : (sender.tab?.incognito ?? true),
  };
}

function webAddress(url: string | undefined): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
