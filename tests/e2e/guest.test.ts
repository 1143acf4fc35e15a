import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { waitForLedger } from './ledger-rows';
import { readBadge } from './popup';
import { setStage } from './stage';
import { fillEntry } from './visitor';

/** Runs an expression in the world of the extension's own script in a page. */
async function inContentScript(page: Page, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!world) throw new Error('the extension has no script in this page');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: world.id,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return exceptionDetails ? { thrown: exceptionDetails.exception?.description } : result.value;
}

describe.each(BROWSERS)('a page cannot tell that the extension is there, in %s', (kind) => {
  const stage = setStage(kind);

  it('by anything that changed in it, before or after the user filled it in', async () => {
    const page = await stage.open('temoin.html');
    // The watcher has been here: what it found is on the button.
    await expect.poll(() => readBadge(stage.own, page.url()).then(({ text }) => text), { timeout: 15_000 }).toBe('•');
    await fillEntry(page);
    const seen = await page.evaluate(() => {
      const { before, census, changes } = window as unknown as {
        before: object;
        census: () => object;
        changes: number;
      };
      return { before, after: census(), changes };
    });
    expect(seen.after).toEqual(seen.before);
    expect(seen.changes).toBe(0);
  });

  it('by asking for its files', async () => {
    const page = await stage.open('temoin.html');
    const files = [
      'manifest.json',
      'icons/16.png',
      'src/page/gate.js',
      'src/page/watcher.js',
      'src/page/recorder.js',
      'src/page/words/fr.js',
      'src/views/popup/index.html',
    ];
    const answers = await page.evaluate(
      async (addresses) =>
        Promise.all(
          addresses.map((one) =>
            fetch(one).then(
              () => 'answered',
              () => 'refused',
            ),
          ),
        ),
      files.map((file) => `${stage.driver.origin}/${file}`),
    );
    expect(answers).toEqual(files.map(() => 'refused'));
  });

  it('by a way to talk to it', async () => {
    const page = await stage.open('temoin.html');
    const ways = await page.evaluate(() => {
      const { chrome, browser } = globalThis as unknown as Record<string, { runtime?: { sendMessage?: unknown } }>;
      return [chrome?.runtime?.sendMessage, browser?.runtime?.sendMessage].map((way) => typeof way);
    });
    expect(ways).toEqual(['undefined', 'undefined']);
  });
});

describe('a script in a page that pretends to be one of our views (chromium)', () => {
  const stage = setStage('chromium');

  it('gets no answer, and nothing is done', async () => {
    await stage.enterPlainContest();
    const before = await stage.kept(1);
    const id = before.disclosures[0]?.id ?? '';
    const page = await stage.open('jeu.html');
    const messages = [
      { type: 'describeTab', tabId: 1 },
      { type: 'forgetDisclosure', id },
      { type: 'changeSettings', settings: { paused: true } },
    ];
    for (const message of messages) {
      const answer = await inContentScript(
        page,
        `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((a) => a ?? null, (e) => 'refused: ' + e.message)`,
      );
      expect(answer === null || String(answer).startsWith('refused'), JSON.stringify(answer)).toBe(true);
    }
    expect(await stage.rows()).toEqual(before);
    await stage.enterPlainContest();
    expect((await waitForLedger(stage.own, ({ disclosures }) => disclosures.length === 2)).disclosures).toHaveLength(2);
  });
});
