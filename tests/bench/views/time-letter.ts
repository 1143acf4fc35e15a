import { DASHBOARD, type Driver } from '../../e2e/browsers';
import type { Figures } from '../ledger/measure-ledger';

/** How often the first PDF of a newly opened room is made; the fastest counts, since all else only adds to it. */
const TURNS = 5;
/** While a name is typed, its writer is loaded; a person takes longer. */
const TYPING = 1_500;

/** Opens the room of a letter anew, types a name, and times the PDF from the press to the file. */
export async function timeLetter(driver: Driver): Promise<Figures> {
  const times: number[] = [];
  let size = 0;
  for (let n = 0; n < TURNS; n++) {
    const page = await driver.openOwn(`${DASHBOARD}#/`);
    await page.waitForSelector('.row-state a');
    // Another holder each time: a second letter to one asks whether it is meant.
    await page.$$eval('.row-state a', (links, at) => (links[at] as HTMLElement).click(), n);
    await page.waitForSelector('#letter-name');
    await page.type('#letter-name', 'Camille Exemple');
    await new Promise((resolve) => setTimeout(resolve, TYPING));
    const made = await page.evaluate(
      () =>
        new Promise<{ time: number; size: number }>((resolve) => {
          const create = URL.createObjectURL;
          let start = 0;
          URL.createObjectURL = (file) => {
            resolve({ time: performance.now() - start, size: (file as Blob).size });
            return create.call(URL, file);
          };
          start = performance.now();
          document.querySelector<HTMLElement>('.letter-actions .button-main')?.click();
        }),
    );
    times.push(made.time);
    size = made.size;
    await page.close();
  }
  return { 'first PDF of a letter, ms': Math.min(...times), 'PDF of a letter, KB': size / 1_000 };
}
