import browser from 'webextension-polyfill';

/** Memory that outlives a stop of the background but not the browser; never on disk. */
export interface Shelf {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<string[]>;
}

/** The browser's session memory. */
export const sessionShelf: Shelf = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  put: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (key) => browser.storage.session.remove(key),
  keys: async () => Object.keys(await browser.storage.session.get(null)),
};
