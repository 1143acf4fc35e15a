import { BROWSERS, type BrowserKind } from '../e2e/browsers';
import { hasKept, waitForLedger } from '../e2e/ledger-rows';
import { sketch } from '../e2e/small-contest';
import { addQuickContest, enterContest } from './enter-contest';
import { pointsOf } from './points-of';
import { atLeast, exactly, type Figure, none, type Row } from './row';
import { withBrowser } from './with-browser';

/** Every name that the form and the document have, as the name of a control, of an image and of a form. */
const CLOBBER = `<script>
  const names = new Set();
  for (const start of [HTMLFormElement.prototype, Document.prototype])
    for (let one = start; one && one !== Object.prototype; one = Object.getPrototypeOf(one))
      for (const name of Object.getOwnPropertyNames(one)) if (/^[a-z]+$/i.test(name)) names.add(name);
  globalThis.trustCount = names.size;
  // What the page itself and the driver of the browser need to find anything.
  const kept = /^(querySelector|querySelectorAll|createElement|createTreeWalker|documentElement|body)$/;
  addEventListener('DOMContentLoaded', () => {
    const form = document.querySelector('form');
    const make = Document.prototype.createElement;
    const add = Node.prototype.appendChild;
    const set = Element.prototype.setAttribute;
    const body = document.querySelector('main');
    for (const name of names) for (const [tag, place] of [['input', form], ['img', body]]) {
      if (tag === 'img' && kept.test(name)) continue;
      const one = make.call(document, tag);
      if (tag === 'input') set.call(one, 'type', 'hidden');
      set.call(one, 'name', name);
      if (tag === 'img') set.call(one, 'id', name);
      add.call(place, one);
    }
  });
</script>`;

/** Fifty prototypes, their methods and getters made to throw or to lie where the page itself does not need them. */
const TAMPER = `<script>
  const kinds = Object.getOwnPropertyNames(window).filter((name) => /^(HTML.*Element|Element|Node|Document|Event|.*Event|DOMTokenList|NodeList|HTMLCollection|Range|TreeWalker|MutationObserver|IntersectionObserver|Performance|ShadowRoot|Attr|CSSStyleDeclaration)$/.test(name)).slice(0, 400);
  const needed = /^(constructor|addEventListener|preventDefault|querySelector|querySelectorAll|createElement|textContent|replaceWith|id|type|name|value|checked|hostname|dispatchEvent|currentTarget|target)$/;
  let changed = 0;
  for (const kind of kinds) {
    const prototype = window[kind]?.prototype;
    if (!prototype) continue;
    let touched = false;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (needed.test(name)) continue;
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      if (!own?.configurable) continue;
      try {
        if (typeof own.value === 'function') prototype[name] = () => { throw new Error('tampered'); };
        else if (own.get) Object.defineProperty(prototype, name, { configurable: true, get: () => 'tampered', set() {} });
        touched = true;
      } catch {}
    }
    if (touched) changed++;
  }
  JSON.stringify = () => '{}';
  globalThis.trustCount = changed;
</script>`;

/** A form whose controls carry the names of its own properties. */
export const clobbering: Row = {
  number: 2,
  threat: 'a page names its controls after what a script would read (DOM clobbering)',
  measure: async () =>
    (await Promise.all(BROWSERS.map((kind) => compare(kind, CLOBBER, 300, 'names clobbered')))).flat(),
};

/** Prototypes of the page's own world. */
export const tampering: Row = {
  number: 3,
  threat: 'a page replaces what its prototypes do before anything loads',
  measure: async () =>
    (await Promise.all(BROWSERS.map((kind) => compare(kind, TAMPER, 50, 'prototypes changed')))).flat(),
};

async function compare(kind: BrowserKind, before: string, least: number, what: string): Promise<Figure[]> {
  return withBrowser(kind, {}, async ({ driver, site, own }) => {
    const found: string[] = [];
    const kept: string[] = [];
    let errors = 0;
    let names = 0;
    for (const [n, text] of ['', before].entries()) {
      const page = await driver.browser.newPage();
      // Errors of every script in the page, the extension's own among them.
      page.on('pageerror', (error) => {
        if (`${error instanceof Error ? error.stack : error}`.includes('-extension://')) errors++;
      });
      const address = site.page(addQuickContest(site, `page${n}`, text).slice(1));
      await page.goto(address, { waitUntil: 'load' });
      if (text) names = Number(await page.evaluate(() => (globalThis as unknown as { trustCount: number }).trustCount));
      found.push(await pointsOf(own, address));
      await enterContest(page, { prenom: 'Zéphyrine', email: 'z@exemple.test' });
      const rows = await waitForLedger(own, hasKept(n + 1));
      kept.push(JSON.stringify(sketch(rows.disclosures.find(({ place }) => place.address === address))));
      await page.close();
    }
    return [
      atLeast(`${what} in ${kind}`, names, least),
      none(`errors of the extension in ${kind}`, errors),
      exactly(`of 1 page read as without it in ${kind}`, found[0] !== 'nothing' && found[0] === found[1] ? 1 : 0, 1),
      exactly(`of 1 sending kept as without it in ${kind}`, kept[0] === kept[1] ? 1 : 0, 1),
    ];
  });
}
