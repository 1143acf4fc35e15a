import type { Page } from 'puppeteer-core';
import type { Surroundings } from './scenes';

/** What the page's script is given: everything as data, since it runs in another world. */
interface StandIn {
  language: string;
  tab: Surroundings['tab'];
  page: 'silent' | 'gone' | { state: string; points: unknown[]; trouble: string | null };
  welcome: Surroundings['welcome'];
  ledgerIsSlow: boolean;
  textsAreDamaged: boolean;
}

/**
 * Puts the answers of the browser and the background about the tab in view into an own page, before its scripts run; all
 * other messages go through. Only so can one browser show every state.
 */
export async function standIn(page: Page, surroundings: StandIn): Promise<{ end(): Promise<void> }> {
  const { identifier } = await page.evaluateOnNewDocument((given: StandIn) => {
    const settle = (args: unknown[], value: unknown) => {
      const last = args.at(-1);
      if (typeof last === 'function') return void setTimeout(() => last(value));
      return Promise.resolve(value);
    };
    const apis = [globalThis.chrome, (globalThis as { browser?: typeof chrome }).browser];
    for (const api of apis) {
      if (!api?.runtime) continue;
      const { tabs, runtime, i18n, permissions, action } = api as unknown as Record<
        string,
        Record<string, (...args: unknown[]) => unknown>
      >;
      if (!tabs || !runtime || !i18n) continue;
      i18n.getUILanguage = () => given.language;
      const { welcome } = given;
      if (welcome && permissions && action) {
        permissions.contains = (...args) => settle(args, welcome.maySeeAllSites);
        action.getUserSettings = (...args) => settle(args, { isOnToolbar: welcome.isOnToolbar });
      }
      if (!given.tab) continue;
      const { watchable, isPrivate } = given.tab;
      tabs.query = (...args) =>
        settle(args, [{ id: 1, url: watchable ? 'https://jeu.example/' : 'about:addons', incognito: isPrivate }]);
      const send = runtime.sendMessage?.bind(runtime);
      runtime.sendMessage = (...args) => {
        if ((args[0] as { type?: string }).type !== 'describeTab') return send?.(...args);
        if (given.page === 'silent') return new Promise(() => undefined);
        if (given.page === 'gone') return settle(args, { ok: false, error: 'gone' });
        return settle(args, { ok: true, value: given.page });
      };
    }
    // What lies in the ledger stays whole for the other scenes: it only cannot be unpacked here.
    if (given.textsAreDamaged)
      globalThis.DecompressionStream = class extends DecompressionStream {
        constructor() {
          super('gzip');
        }
      };
    if (given.ledgerIsSlow) IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  }, surroundings);
  return { end: () => page.removeScriptToEvaluateOnNewDocument(identifier) };
}
