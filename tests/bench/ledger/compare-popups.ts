import { type Driver, launchBrowser, POPUP } from '../../e2e/browsers';
import { addLedgerPage } from '../../torture/own-page';
import type { Figures } from './measure-ledger';

/** How often each popup is opened. */
const TURNS = 12;

/**
 * Opens the popup of this ledger and of an empty one by turns, so that what else the machine does weighs on both; of each
 * the fastest counts, since all else only adds to it.
 */
export async function comparePopups(driver: Driver): Promise<Figures> {
  const other = await launchBrowser('chromium', { extension: addLedgerPage('chromium') });
  try {
    const times = { empty: [] as number[], full: [] as number[] };
    for (let n = 0; n < TURNS; n++) {
      times.empty.push(await openPopup(other));
      times.full.push(await openPopup(driver));
    }
    const [empty, full] = [Math.min(...times.empty), Math.min(...times.full)];
    return {
      'popup, empty ledger': empty,
      'popup, first content': full,
      'popup beyond an empty one': Math.max(0, full - empty),
    };
  } finally {
    await other.close();
    await other.removeProfile();
  }
}

/** Milliseconds from the start of loading to the first words of the popup. */
async function openPopup(driver: Driver): Promise<number> {
  const page = await driver.openOwn(POPUP);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const done = document.querySelector('main, h1, h2') && !document.querySelector('.loading');
          if (done) resolve(performance.now());
          else setTimeout(look, 1);
        };
        look();
      }),
  );
  await page.close();
  return time;
}
