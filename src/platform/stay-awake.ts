import browser from 'webextension-polyfill';

/** Milliseconds between two signs of life. */
const BEAT = 1_000;

/**
 * Keeps the browser from stopping the background for idleness while a piece of work of bounded length goes on: a worker
 * that reads a long document is no sign of life to it, a call of the extension API is.
 */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo().catch(() => undefined), BEAT);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
