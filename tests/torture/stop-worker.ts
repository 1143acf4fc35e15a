import { randomUUID } from 'node:crypto';
import type { CDPSession, Page } from 'puppeteer-core';
import { type Driver, launchBrowser } from '../e2e/browsers';
import { serveSite } from '../e2e/serve-site';
import { addLedgerPage, LEDGER_PAGE } from './own-page';

/** What became of disclosures that were told while the background was stopped again and again. */
export interface Stopped {
  /** Stops that hit a running background. */
  stops: number;
  told: number;
  lost: number;
  doubled: number;
  torn: number;
  faults: number;
}

/** Disclosures of one site, below what one site may add in a day. Not each stop hits a running background: there are sites for twice as many. */
const PER_SITE = 25;

/**
 * Tells the background of disclosures from the extension's own world in a web page, by the watcher's messages, while the
 * worker is stopped at a random moment of each; a message that is not acknowledged is said again, as the watcher does.
 */
export async function stopWorker(stops: number, tell: (line: string) => void): Promise<Stopped> {
  const hosts = Array.from({ length: Math.ceil((stops * 2) / PER_SITE) + 1 }, (_, n) => `torture${n}.test`);
  const site = await serveSite();
  const driver = await launchBrowser('chromium', { extension: addLedgerPage('chromium'), hosts });
  const told: string[] = [];
  let hit = 0;
  try {
    let world: World | null = null;
    for (let n = 0; hit < stops && n < hosts.length * PER_SITE; n++) {
      if (n % PER_SITE === 0) {
        await world?.page.close();
        const address = new URL(site.page('merci.html'));
        address.hostname = hosts[n / PER_SITE] ?? '';
        world = await enterWorld(driver, address.href);
      }
      if (!world) break;
      const id = randomUUID();
      const said = world.say(id);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 120));
      if (await stopRunning(driver)) hit++;
      await said;
      told.push(id);
      if (n % 50 === 0) tell(`${hit} stops, ${told.length} disclosures told`);
    }
    return { stops: hit, told: told.length, ...(await judge(driver, told)) };
  } finally {
    await driver.close();
    await driver.removeProfile();
    await site.close();
  }
}

/** Stops the worker at once, and says whether there was one. */
async function stopRunning({ browser, origin }: Driver): Promise<boolean> {
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  const worker = await target?.worker().catch(() => null);
  if (!worker) return false;
  return worker.close().then(
    () => true,
    () => false,
  );
}

async function judge(driver: Driver, told: readonly string[]) {
  const page = await driver.openOwn(LEDGER_PAGE);
  const { ids, torn, doubled, findings } = await page.evaluate(() =>
    (
      globalThis as unknown as {
        torture: { check(): Promise<{ ids: string[]; torn: string[]; doubled: number; findings: string[] }> };
      }
    ).torture.check(),
  );
  const there = new Set(ids);
  return {
    lost: told.filter((id) => !there.has(id)).length,
    doubled: doubled + ids.filter((id) => !told.includes(id)).length,
    torn: torn.length,
    faults: findings.length,
  };
}

interface World {
  page: Page;
  /** Tells of one disclosure and resolves once it is acknowledged as kept. */
  say(id: string): Promise<void>;
}

/** The world in which the extension's own scripts run in a page. */
async function enterWorld(driver: Driver, address: string): Promise<World> {
  const page = await driver.browser.newPage();
  const session = await page.createCDPSession();
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = context.auxData as { type?: string };
      if (type === 'isolated' && context.origin === driver.origin) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  await page.goto(address, { waitUntil: 'load' });
  const contextId = await found;
  return { page, say: (id) => say(session, contextId, id) };
}

async function say(session: CDPSession, contextId: number, id: string): Promise<void> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `(${sayInPage})(${JSON.stringify(messagesOf(id))})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails || result.value !== 'kept') throw new Error(`Not kept: ${JSON.stringify(result.value)}`);
}

function messagesOf(id: string) {
  const draft = {
    id,
    screen: 'contest',
    reasons: ['title: jeu concours'],
    title: 'Grand jeu',
    language: 'fr',
    fields: [{ category: 'email', label: 'E-mail', required: true }],
    boxes: [],
    notices: [`Vos données sont transmises à nos partenaires. ${id}`],
    links: [],
    target: null,
  };
  return [
    { type: 'draftMade', watchId: randomUUID(), draft },
    {
      type: 'gestureMade',
      gesture: {
        draftId: id,
        how: 'submit',
        given: ['given'],
        boxes: [],
        identifiers: [{ kind: 'phone', value: '0612345678' }],
      },
    },
    { type: 'gestureSettled', draftId: id, outcome: 'sent', evidence: ['request'] },
  ];
}

/** Runs in the page: says three messages, each until it is taken; from the start when a draft got lost. */
async function sayInPage(messages: object[]): Promise<string> {
  for (let tries = 0; tries < 40; tries++) {
    let kept = false;
    for (const message of messages) {
      const reply = await chrome.runtime.sendMessage(message).catch(() => null);
      if (!reply?.ok) break;
      kept = reply.kept === true;
    }
    if (kept) return 'kept';
    await new Promise((resolve) => setTimeout(resolve, 25 * (tries + 1)));
  }
  return 'given up';
}
