import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { MOST_MESSAGES } from '../../src/background/message-meter';
import type { Driver } from '../e2e/browsers';
import { readLedger } from '../e2e/ledger-rows';
import { addQuickContest, enterContest } from './enter-contest';
import { enterOwnWorld } from './own-world';
import { atLeast, atMost, exactly, type Figure, none, type Row } from './row';
import { pause, withBrowser } from './with-browser';

const ID = '00000000-0000-4000-8000-000000000001';
const VIEW_TYPES =
  'describeTab forgetDisclosure keepRequest keepAnswer forgetAnswer matchIdentifier mergeHolders splitHolder lookAgain compareNotices importCompanies removeCompanies changeSettings throwAwaySite throwAwayHolder throwAwayEverything takeBack emptyBin liftLimit registerIdentity removeIdentity whoHas beginImport importHolders importRecords finishImport undoImport noteBackup'.split(
    ' ',
  );

const draft = (id: string) => ({
  id,
  screen: 'contest',
  reasons: [],
  title: 'Faux',
  language: 'fr',
  fields: [{ category: 'email', label: 'E-mail', required: true }],
  boxes: [],
  notices: ['Mention'],
  links: [],
  target: null,
});
const real = (id: string): object[] => [
  { type: 'draftMade', watchId: id, draft: draft(id) },
  { type: 'gestureMade', gesture: { draftId: id, how: 'submit', given: ['given'], boxes: [], identifiers: [] } },
  { type: 'gestureSettled', draftId: id, outcome: 'sent', evidence: ['request'] },
];

const anything = fc.anything({ maxDepth: 3, withNullPrototype: false });
/** Of our views’ messages, of the pages’ own with a part changed or added, and noise. */
const hostile = fc.oneof(
  fc.constantFrom<object>(
    { type: 'describeTab', tabId: 1 },
    { type: 'forgetDisclosure', id: ID },
    { type: 'throwAwayEverything' },
    { type: 'whoHas', identity: { kind: 'email', value: 'z@exemple.test' } },
    { type: 'changeSettings', settings: { paused: true } },
    { type: 'liftLimit', site: 'autre.test' },
    { type: 'beginImport', importId: ID, file: 'x' },
  ),
  fc.tuple(fc.constantFrom(...VIEW_TYPES), fc.object({ maxDepth: 2 })).map(([type, rest]) => ({ ...rest, type })),
  fc
    .tuple(fc.constantFrom(...real(ID)), fc.string(), anything)
    .map(([message, key, value]) => ({ ...message, [key]: value })),
  fc
    .tuple(fc.constantFrom('address', 'topAddress', 'sender', 'tabId', 'draft', 'gesture', '__proto__'), anything)
    .map(([key, value]) => ({ ...draftMessage(), [key]: value })),
  anything,
);
const draftMessage = () => real(randomUUID())[0] ?? {};

/** What a page that took over its content script may say. */
export const forgedMessages: Row = {
  number: 8,
  threat: 'a page that took over its content script says what it likes',
  measure: (tools) =>
    withBrowser('chromium', {}, async ({ driver, site, own }) => {
      await enterOne(driver, site.page(addQuickContest(site, 'autre').slice(1), 'autre.test'));
      const before = await readLedger(own);
      const errors = await countErrors(driver);
      const wanted = tools.amount(10_000);
      let said = 0;
      let answered = 0;
      // Each tab says fewer than are read of one in a minute: all of them are looked at.
      while (said < wanted) {
        const { page, run } = await enterOwnWorld(driver, site.page('merci.html'));
        const batch = fc.sample(hostile, MOST_MESSAGES - 100).flatMap((one) => serialised(one));
        answered += await run(sayAll, batch);
        said += batch.length;
        await page.close();
      }
      const { page, run } = await enterOwnWorld(driver, site.page('merci.html'));
      // Well-formed, of a disclosure that another page made, and a new one: kept, but as this page’s.
      const fresh = randomUUID();
      await run(sayAll, [...real(before.disclosures[0]?.id ?? ID), ...real(fresh)]);
      const after = await readLedger(own);
      const foreign = after.disclosures.filter(({ place }) => !place.address.startsWith(new URL(page.url()).origin));
      return [
        atLeast('fuzzed messages from a content script', said, 10_000),
        none('reads answered', answered),
        none('writes outside its own origin', JSON.stringify(foreign) === JSON.stringify(before.disclosures) ? 0 : 1),
        exactly(
          'of 1 well-formed disclosure kept as the page’s own',
          Number(after.disclosures.some(({ id }) => id === fresh)),
          1,
        ),
        none('uncaught errors of the background', errors()),
      ];
    }),
};

function serialised(one: unknown): unknown[] {
  try {
    const text = JSON.stringify(one);
    return text === undefined ? [] : [JSON.parse(text)];
  } catch {
    return [];
  }
}

/** Runs in the content script's world: how many answers held more than "taken" or "refused". */
async function sayAll(messages: unknown[]): Promise<number> {
  let told = 0;
  for (const message of messages) {
    const answer = await chrome.runtime.sendMessage(message).catch(() => null);
    if (answer && Object.keys(answer).some((key) => !['ok', 'again', 'kept', 'judgement'].includes(key))) told++;
  }
  return told;
}

/** As many messages as it can in a minute, each a disclosure of its own. */
export const flood: Row = {
  number: 9,
  threat: 'one site floods the ledger',
  measure: (tools) =>
    withBrowser('chromium', {}, async ({ driver, site, own }): Promise<Figure[]> => {
      const other = site.page(addQuickContest(site, 'autre').slice(1), 'autre.test');
      await enterOne(driver, other);
      const before = JSON.stringify((await readLedger(own)).disclosures);
      const { page, run } = await enterOwnWorld(driver, site.page('merci.html'));
      const said = await run(floodIt, { messages: real(ID), id: ID, most: tools.amount(100_000), time: 60_000 });
      await page.close();
      const rows = await readLedger(own);
      const flooded = rows.disclosures.filter(({ place }) => !place.address.includes('autre.test'));
      const others = rows.disclosures.filter(({ place }) => place.address.includes('autre.test'));
      await enterOne(driver, other);
      const alive = await keptOf(own, 'autre.test', 2);
      return [
        {
          ...atLeast('messages within 60 s, each as soon as one before is answered', said, tools.amount(10_000)),
          instead: '10,000 instead of 100,000: the browser itself carries no more in a minute on two cores',
        },
        atMost('disclosures of the flooding site', flooded.length, 50),
        exactly('of 1 other site’s disclosure intact', JSON.stringify(others) === before ? 1 : 0, 1),
        exactly('disclosures of the other site after one more', alive, 2),
      ];
    }),
};

async function keptOf(own: Parameters<typeof readLedger>[0], host: string, enough: number): Promise<number> {
  let count = 0;
  for (let tries = 0; tries < 60; tries++) {
    count = (await readLedger(own)).disclosures.filter(({ place }) => place.address.includes(host)).length;
    if (count >= enough) break;
    await pause(500);
  }
  return count;
}

async function floodIt({ messages, id, most, time }: { messages: object[]; id: string; most: number; time: number }) {
  const until = Date.now() + time;
  let said = 0;
  const text = JSON.stringify(messages);
  while (said < most && Date.now() < until) {
    // Many at once, each as soon as the last is answered.
    await Promise.all(
      Array.from({ length: 100 }, async (_, lane) => {
        const own = id.slice(0, 24) + String(said * 100 + lane).padStart(12, '0');
        for (const message of JSON.parse(text.replaceAll(id, own))) {
          await chrome.runtime.sendMessage(message).catch(() => null);
          said++;
        }
      }),
    );
  }
  return said;
}

async function enterOne(driver: Driver, address: string): Promise<void> {
  const page = await driver.open(address);
  await enterContest(page, { prenom: 'Zéphyrine', email: 'z@exemple.test' });
  await pause(3_000);
  await page.close();
}

/** Counts what nobody caught in the background, from now on. */
async function countErrors({ browser, origin }: Driver): Promise<() => number> {
  let count = 0;
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  const session = await target?.createCDPSession();
  session?.on('Runtime.exceptionThrown', () => count++);
  await session?.send('Runtime.enable');
  return () => count;
}
