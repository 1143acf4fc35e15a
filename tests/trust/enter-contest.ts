import type { Page } from 'puppeteer-core';
import type { Site } from '../e2e/serve-site';
import { contestPage, QUESTIONS } from '../e2e/small-contest';

/** A contest that sends by a request and thanks in the page; what stands before its form is given. */
export function quickContest(before = ''): string {
  // By prototypes, since the page may have clobbered its own form.
  return contestPage(`${before}<div id="place"><form autocomplete="off">${QUESTIONS}<button>Je participe</button></form></div><script>
    EventTarget.prototype.addEventListener.call(document.querySelector('form'), 'submit', (event) => {
      event.preventDefault();
      post().then(() => thank(document.querySelector('#place')));
    });</script>`);
}

/** Serves quick contests and gives their address on a host of the sample site. */
export function addQuickContest(site: Site, name: string, before = ''): string {
  site.addPage(`/cas/${name}.html`, quickContest(before));
  return `/cas/${name}.html`;
}

/** Enters a quick contest with input that the browser takes for a person's. */
export async function enterContest(page: Page, values: { prenom: string; email: string; mobile?: string }) {
  for (const [name, value] of Object.entries(values)) {
    const field = await page.waitForSelector(`[name=${name}]`, { visible: true });
    await field?.click();
    await field?.type(value);
  }
  await (await page.$('[name=reglement]'))?.click();
  await (await page.$('form button'))?.click();
  await page.waitForSelector('#merci', { timeout: 20_000 });
}
