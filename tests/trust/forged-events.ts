import { BROWSERS, type BrowserKind } from '../e2e/browsers';
import { hasKept, readLedger, waitForLedger } from '../e2e/ledger-rows';
import { readBadge } from '../e2e/popup';
import { addQuickContest, enterContest } from './enter-contest';
import { atLeast, exactly, type Figure, none, type Row, type Tools } from './row';
import { pause, withBrowser } from './with-browser';

const KINDS = 'submit click input change keydown keypress keyup pointerdown pointerup mousedown mouseup focusin'.split(
  ' ',
);
/** Longer than the watcher waits for the effect of a gesture. */
const EFFECT = 15_000;

/** Events made by the page's own script. */
export const forgedEvents: Row = {
  number: 1,
  threat: 'events made by a page’s script forge disclosures',
  measure: async (tools) => (await Promise.all(BROWSERS.map((kind) => tryBrowser(kind, tools)))).flat(),
};

async function tryBrowser(kind: BrowserKind, tools: Tools): Promise<Figure[]> {
  return withBrowser(kind, {}, async ({ driver, site, own }) => {
    const path = addQuickContest(site, 'vraie').slice(1);
    const page = await driver.open(site.page(path));
    while ((await readBadge(own, page.url())).text !== '•') await pause(200);
    // The badge can be there before the driver has come to the new document.
    await page.waitForSelector('form');
    const forged = await page.evaluate(async (kinds) => {
      const form = document.querySelector('form');
      if (!form) return 0;
      for (const field of form.querySelectorAll<HTMLInputElement>('input')) {
        if (field.type === 'checkbox') field.checked = true;
        else field.value = field.type === 'email' ? 'faux@exemple.test' : 'Faux';
      }
      form.addEventListener('submit', (event) => event.stopImmediatePropagation(), true);
      let made = 0;
      const targets = [form, form.querySelector('button'), form.querySelector('input')];
      const all = Array.from({ length: 28 }, () =>
        kinds.flatMap((kind) => targets.map((target) => ({ kind, target }))),
      ).flat();
      for (const { kind, target } of all) {
        target?.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true, composed: true }));
        made++;
        if (made % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
      }
      await fetch('/api/participer', { method: 'POST', body: 'faux=1' });
      form.remove();
      document.body.append('Merci, votre participation est enregistrée !');
      return made;
    }, KINDS);
    await pause(EFFECT);
    const after = (await readLedger(own)).disclosures.length;
    await page.close();
    const real = tools.amount(20);
    for (let n = 0; n < real; n++) {
      const entry = await driver.open(site.page(path));
      await enterContest(entry, { prenom: 'Zéphyrine', email: `z${n}@exemple.test` });
      await waitForLedger(own, hasKept(after + n + 1));
      await entry.close();
    }
    const kept = (await readLedger(own)).disclosures.filter(({ state }) => state === 'sent').length;
    return [
      atLeast(`forged events of ${KINDS.length} kinds in ${kind}`, forged, 1_000),
      none(`disclosures of them in ${kind}`, after),
      exactly(`of 20 real ones kept in ${kind}`, kept, 20),
    ];
  });
}
