import type { CDPSession, Page } from 'puppeteer-core';
import type { Driver } from '../e2e/browsers';

/** The world of the extension's own scripts in a page: what a page that broke out of its own world would have. */
export interface OwnWorld {
  page: Page;
  /** Runs a function there with an argument that is plain data. */
  run<A, T>(act: (argument: A) => Promise<T>, argument: A): Promise<T>;
}

/** Opens a page in Chromium and finds that world. */
export async function enterOwnWorld(driver: Driver, address: string): Promise<OwnWorld> {
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
  return { page, run: (act, argument) => runThere(session, contextId, act, argument) };
}

async function runThere<A, T>(session: CDPSession, contextId: number, act: (argument: A) => Promise<T>, argument: A) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `(${act})(${JSON.stringify(argument)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
