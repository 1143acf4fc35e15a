import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { readLedger, waitForLedger } from '../e2e/ledger-rows';
import { enterContest, quickContest } from './enter-contest';
import { atMost, exactly, type Figure, type Row, told } from './row';
import { ownWork, traced } from './traced-work';
import { pause, withBrowser } from './with-browser';

const HEAVY: readonly { name: string; body: () => string }[] = [
  {
    name: 'a million inputs',
    body: () => `<div hidden id="all"></div><script>
      const all = document.getElementById('all');
      const one = document.createElement('input');
      const hundred = document.createDocumentFragment();
      for (let n = 0; n < 1000; n++) hundred.append(one.cloneNode());
      for (let n = 0; n < 1000; n++) all.append(hundred.cloneNode(true));
    </script><form>${'<p><label>E-mail <input type="email"></label></p>'.repeat(200)}<button>Jouer au jeu concours</button></form>`,
  },
  {
    name: 'two thousand levels, a hundred thousand nodes',
    body: () =>
      `<form><label>E-mail <input type="email"></label></form><script>
      let inner = document.body;
      for (let depth = 0; depth < 2000; depth++) { const one = document.createElement('div'); for (let n = 0; n < 49; n++) one.append(document.createElement('i')); inner.append(one); inner = one; }
      inner.append(document.createElement('input')); document.body.append(top);
    </script>`,
  },
  {
    name: 'two hundred frames in each other and beside each other',
    body: () =>
      `<script>for (let n = 0; n < 190; n++) { const one = document.createElement('iframe'); one.srcdoc = '<p>x</p>'; document.body.append(one); }
      let place = document; for (let n = 0; n < 10; n++) { const one = place.createElement('iframe'); place.body.append(one); place = one.contentDocument; place.body.innerHTML = '<input type="email">'; }</script>`,
  },
];

/** Pages made to choke whoever reads them. */
export const heavyPages: Row = {
  number: 4,
  threat: 'a page so large or deep that reading it hangs the tab',
  untried:
    'ten thousand levels: Chromium itself hangs on them without any extension; memory cannot be told from the page’s own',
  measure: () =>
    withBrowser('chromium', {}, async ({ driver, site }) => {
      const figures: Figure[] = [];
      for (const [n, { name, body }] of HEAVY.entries()) {
        site.addPage(`/lourd${n}.html`, `<!doctype html><html lang="fr"><title>Jeu concours</title><body>${body()}`);
        const { value: alive, events } = await traced(driver.browser, async () => {
          const page = await driver.browser.newPage();
          await page.goto(site.page(`lourd${n}.html`), { waitUntil: 'load', timeout: 60_000 });
          await pause(5_000);
          const answers = await answersSoon(page);
          await page.close();
          return answers;
        });
        const work = ownWork(events, driver.origin);
        figures.push(
          atMost(`${name}: longest slice, in ms of processor`, work.longest, 16, 'ms'),
          atMost(`${name}: all the work, in ms of processor`, work.total, 1_000, 'ms'),
          exactly(`${name}: of 1 tab that answers`, alive ? 1 : 0, 1),
          ...(work.collections > 0
            ? [told(`${name}: the browser’s own collection of the page’s heap, in ms, taken off`, work.collections)]
            : []),
        );
      }
      return figures;
    }),
};

async function answersSoon(page: Page): Promise<boolean> {
  const answer = page.evaluate(() => 1).catch(() => 0);
  return (await Promise.race([answer, pause(5_000).then(() => 0)])) === 1;
}

const WORDS =
  'vos données personnelles sont transmises à nos partenaires commerciaux aux fins de prospection selon le règlement du jeu'.split(
    ' ',
  );

/** A notice of fifty megabytes beside the form. */
export const noticeBomb: Row = {
  number: 5,
  threat: 'a notice of 50 MB beside the form',
  measure: () =>
    withBrowser('chromium', {}, async ({ driver, own }) => {
      const server = createServer((request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        if (request.method === 'POST') return void response.end('{}');
        response.end(quickContest(`<p id="mention">${bomb()}</p>`));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      try {
        const address = `http://jeux.test:${(server.address() as AddressInfo).port}/`;
        const { events } = await traced(driver.browser, async () => {
          const page = await driver.browser.newPage();
          // Loading it is the browser's own affair, and takes a slow machine more than a minute.
          await page.goto(address, { waitUntil: 'load', timeout: 240_000 });
          await pause(3_000);
          // Layout of 50 MB is the page's own affair.
          await page.evaluate(() => document.querySelector('#mention')?.setAttribute('hidden', ''));
          await enterContest(page, { prenom: 'Zéphyrine', email: 'z@exemple.test' });
          await waitForLedger(own, ({ disclosures }) => disclosures.length === 1);
          await page.close();
        });
        const work = ownWork(events, driver.origin);
        const { notices } = await readLedger(own);
        const packed = await packedSizes(own);
        return [
          exactly('of 1 sending kept', (await readLedger(own)).disclosures.length, 1),
          atMost('all the work, in ms of processor', work.total, 50, 'ms'),
          {
            ...atMost('bytes stored of the longest notice', Math.max(0, ...packed), 8_192, 'bytes'),
            ...(notices.length ? {} : { what: 'notices stored' }),
          },
        ];
      } finally {
        server.closeAllConnections();
        server.close();
      }
    }),
};

function bomb(): string {
  let seed = 7;
  const words: string[] = [];
  for (let n = 0; n < 100_000; n++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    words.push(WORDS[seed % WORDS.length] ?? '');
  }
  const text = `${words.join(' ')}. `;
  return text.repeat(Math.ceil(50_000_000 / text.length));
}

async function packedSizes(own: Page): Promise<number[]> {
  return own.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('contrepartie');
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<{ packed?: Uint8Array; text?: string }[]>((resolve) => {
      const request = db.transaction('notices').objectStore('notices').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    return rows.map(({ packed, text }) => packed?.length ?? text?.length ?? 0);
  });
}
