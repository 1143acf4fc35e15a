import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fetchDocument } from '../../src/background/fetch-document';
import { BROWSERS, type BrowserKind, DASHBOARD } from '../e2e/browsers';
import { hasKept, readLedger, waitForLedger } from '../e2e/ledger-rows';
import { searchProfile } from '../e2e/profile-search';
import { fillEntry, press } from '../e2e/visitor';
import { addQuickContest, enterContest } from './enter-contest';
import { atLeast, exactly, type Figure, none, type Row, type Tools } from './row';
import { runTests } from './run-tests';
import { withBrowser } from './with-browser';

/** What a page can see of the extension. */
export const visibleTraces: Row = {
  number: 10,
  threat: 'a page finds out that the extension is there, or what it remembers',
  measure: (tools) =>
    withBrowser('chromium', {}, async ({ driver, site }) => {
      const page = await driver.open(site.page('temoin.html'));
      const folder = resolve('dist/chromium');
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      const wanted = Array.from({ length: Math.max(200, files.length) }, (_, n) => files[n % files.length] ?? '');
      const answered = await page.evaluate(
        async (addresses) => {
          const ask = (one: string) =>
            fetch(one).then(
              () => 1,
              () => 0,
            );
          return (await Promise.all(addresses.map(ask))).reduce<number>((sum, one) => sum + one, 0);
        },
        wanted.map((file) => `${driver.origin}/${file}`),
      );
      tools.tell('the census of a page, in both browsers');
      return [
        atLeast('probes of every file of the extension', wanted.length, 200),
        {
          ...none('answered', answered),
          instead:
            'the reaction time with 0 and 10,000 records is not timed yet; that answers hold nothing of the ledger is measured in row 8',
        },
        ...(await runTests('e2e', ['tests/e2e/guest.test.ts'], 7)),
      ];
    }),
};

/** Private windows. */
export const privateWindows: Row = {
  number: 18,
  threat: 'a private window leaves a trace',
  measure: async (tools) => (await Promise.all(BROWSERS.map((kind) => enterPrivately(kind, tools)))).flat(),
};

async function enterPrivately(kind: BrowserKind, tools: Tools): Promise<Figure[]> {
  const many = tools.amount(50);
  return withBrowser(kind, { privateWindows: true }, async ({ driver, site, own }) => {
    const address = site.page(addQuickContest(site, 'xylandrique').slice(1));
    const page = await driver.openPrivately(address);
    for (let n = 0; n < many; n++) {
      if (n) await page.goto(address, { waitUntil: 'load' });
      await enterContest(page, { prenom: 'Zéphyrine', email: `z${n}@exemple.test` });
    }
    const sent = site.posts.length;
    await page.close();
    const rows = await readLedger(own);
    const count = Object.values(rows).reduce((sum, list) => sum + list.length, 0);
    const memory = await own.evaluate(async () =>
      JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
    );
    await driver.browser.close();
    // Firefox notes the address of every page by its own means; what the extension may write are its own folders.
    const found = (await searchProfile(driver.profile, ['xylandrique'])).filter((file) =>
      /extension|idb|storage/i.test(file),
    );
    return [
      exactly(`forms sent from a private window in ${kind}`, sent, 50),
      none(`rows of them in ${kind}`, count),
      none(`traces in the memory of the session in ${kind}`, memory.includes('xylandrique') ? 1 : 0),
      none(`files of the extension that name the page in ${kind}`, found.length),
    ];
  });
}

/** Values that were typed. */
export const typedValues: Row = {
  number: 19,
  threat: 'a value that was typed comes to lie on the disk',
  measure: async (tools) =>
    (
      await Promise.all(BROWSERS.map((kind) => typeCanaries(kind, tools.amount(kind === 'chromium' ? 200 : 50))))
    ).flat(),
};

/** Forms that are sent from one tab: a quick machine would else say more of one tab in a minute than is listened to. */
const PER_TAB = 40;

async function typeCanaries(kind: BrowserKind, forms: number): Promise<Figure[]> {
  const hosts = Array.from({ length: Math.ceil(forms / PER_TAB) }, (_, n) => `canari${n}.test`);
  return withBrowser(kind, { hosts }, async ({ driver, site, own }) => {
    const path = addQuickContest(site, 'canari');
    const values: string[] = [];
    let page = await driver.browser.newPage();
    for (let n = 0; n < forms; n++) {
      if (n && n % PER_TAB === 0) page = await driver.browser.newPage();
      const mark = (n * 7_919 + 100_003).toString(36);
      const typed = {
        prenom: `Xylandr${mark}`,
        email: `qvx${mark}@zorblatt.test`,
        ...(n % 2 ? { mobile: `06981${27_000 + n}` } : {}),
      };
      values.push(typed.prenom, typed.email);
      if (typed.mobile) values.push(typed.mobile);
      await page.goto(`http://${hosts[n % hosts.length]}:${site.port}${path}`, { waitUntil: 'load' });
      await enterContest(page, typed);
    }
    const rows = await waitForLedger(own, hasKept(forms), 60_000);
    const text = JSON.stringify(rows);
    await driver.browser.close();
    const control = await searchProfile(driver.profile, ['cas/canari.html']);
    const found = await searchProfile(driver.profile, values);
    return [
      atLeast(`values in ${forms} forms in ${kind}`, values.length, kind === 'chromium' ? 500 : 125),
      none(`of them in the ledger of ${kind}`, values.filter((value) => text.includes(value)).length),
      atLeast(`files in which the search finds what is kept in ${kind}`, control.length, 1),
      none(`of them in the profile of ${kind}, in UTF-8, UTF-16, percent and base64`, found.length),
    ];
  });
}

const PRIVATE =
  'localhost 127.0.0.1 127.1 0x7f.1 2130706433 0 10.1.2.3 192.168.1.1 172.16.0.1 172.31.255.255 169.254.169.254 100.64.0.1 198.18.0.1 224.0.0.1 255.255.255.255 [::1] [::] [::ffff:127.0.0.1] [fe80::1] [fd00::1] [64:ff9b::7f00:1] [2002:7f00:1::] nas.local routeur intranet.corp a.internal x.lan jeu.localhost'.split(
    ' ',
  );
const SCHEMES = [
  'file:///etc/passwd',
  'data:text/html,x',
  'javascript:alert(1)',
  'ftp://exemple.fr/',
  'blob:https://exemple.fr/1',
  'chrome://version',
  'about:blank',
  'ws://exemple.fr/',
];

/** What is fetched, and when. */
export const fetchedDocuments: Row = {
  number: 22,
  threat: 'the fetch of legal documents is led into a private network, or tells of visits',
  untried: 'a public name whose DNS leads to a private address: no extension can see that before it asks',
  measure: async (tools) => [
    ...(await tryAddresses()),
    ...(
      await runTests('unit', ['tests/background/fetch-document.test.ts', 'tests/background/public-address.test.ts'], 40)
    ).map((figure) => ({
      ...figure,
      ...(figure.wanted === '0'
        ? {}
        : {
            instead:
              'at most 2 MB are read instead of 1, and PDF too: rules of contests are often PDF of more than one',
          }),
    })),
    ...(await browseWithoutSending(tools)),
  ],
};

async function tryAddresses(): Promise<Figure[]> {
  const ports = ['', ':8080', ':22'];
  const paths = ['/', '/admin', '/latest/meta-data/', '/%2e%2e/', '/?q=1', '/#x'];
  const addresses = [
    ...SCHEMES,
    ...PRIVATE.flatMap((host) => ports.flatMap((port) => paths.map((path) => `http://${host}${port}${path}`))),
  ];
  const real = globalThis.fetch;
  let asked = 0;
  globalThis.fetch = async () => {
    asked++;
    return new Response('');
  };
  const outcomes: string[] = [];
  try {
    const watch = () => ({ target: async () => null, end: () => undefined });
    for (const address of addresses)
      outcomes.push((await fetchDocument(address, 'https://jeu.exemple.fr/', watch)).outcome);
  } finally {
    globalThis.fetch = real;
  }
  return [
    atLeast('hostile addresses', addresses.length, 500),
    none('connections to them', asked),
    none('not refused', outcomes.filter((one) => one !== 'refused').length),
  ];
}

/** Every request that Chromium noted as begun by the extension for an address of the web. */
function ownRequests(file: string, origin: string): string[] {
  const text = readFileSync(file, 'utf8');
  const events = text
    .split('\n')
    .filter((line) => line.includes(`"initiator":"${origin}"`) && /"url":"https?:/.test(line));
  return events.map((line) => /"url":"([^"]{1,300})"/.exec(line)?.[1] ?? '');
}

async function browseWithoutSending(tools: Tools): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'contrepartie-net-'));
  const netLog = join(folder, 'net.json');
  const many = tools.amount(300);
  const pages = [
    'jeu.html',
    'newsletter.html',
    'connexion.html',
    'confidentialite.html',
    'jeu-lien-mort.html',
    'quiz.html',
  ];
  const { origin, control } = await withBrowser('chromium', { netLog }, async ({ driver, site, own }) => {
    const page = await driver.browser.newPage();
    for (let n = 0; n < many; n++) await page.goto(site.page(pages[n % pages.length] ?? ''), { waitUntil: 'load' });
    await own.goto(`${driver.origin}/${DASHBOARD}`);
    const browsed = site.asked.length;
    await page.goto(site.page('jeu.html?dernier'), { waitUntil: 'load' });
    await fillEntry(page);
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    await waitForLedger(own, hasKept(1));
    return { origin: driver.origin, control: browsed };
  });
  const lines = readFileSync(netLog, 'utf8').split('\n');
  const sent = lines.findIndex((line) => line.includes('jeu.html?dernier'));
  const own = ownRequests(netLog, origin);
  const before = lines
    .slice(0, sent)
    .filter((line) => line.includes(`"initiator":"${origin}"`) && /"url":"https?:/.test(line));
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      ...atLeast('pages browsed without sending, with a net-log', many, 300),
      instead: '300 pages one after the other instead of an hour',
    },
    atLeast('requests of the pages themselves', control, many),
    none('requests by the extension in that time', before.length),
    atLeast('requests by the extension after one sending, in the same log', own.length, 1),
  ];
}
