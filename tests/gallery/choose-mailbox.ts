import type { Page } from 'puppeteer-core';
import { COMPOSED_MAILS, writeMail } from '../exchange/mailbox/composed-mails';

const DAYS = ['2023-11-04', '2024-03-15', '2024-12-02', '2025-05-21', '2026-02-01'];

/** A mailbox of composed messages, as text, with a sender whose site no header tells. */
export function sampleMailbox(): string {
  const platform = writeMail({
    kind: 'newsletter',
    from: 'Les amis du lavoir <lavoir@mcsv.net>',
    subject: 'La lettre des amis du lavoir',
    words: 'Voici notre lettre.',
    bulk: true,
  });
  const mails = (COMPOSED_MAILS.fr ?? []).map((mail, at) => writeMail(mail, DAYS[at % DAYS.length]));
  return [platform, ...mails]
    .map((mail) => `From - Mon Jun 01 09:30:00 2026\n${new TextDecoder().decode(mail)}\n\n`)
    .join('');
}

/** Chooses the sample mailbox in its room; with `endless` the file never comes to its end. */
export const chooseMailbox =
  (how: 'whole' | 'endless') =>
  async (page: Page): Promise<void> => {
    await page.waitForSelector('input[type=file]');
    await page.evaluate(
      (text, isEndless) => {
        if (isEndless) {
          const bytes = new TextEncoder().encode(text);
          Blob.prototype.stream = () => new ReadableStream({ start: (way) => way.enqueue(bytes) });
          Object.defineProperty(Blob.prototype, 'size', { get: () => 1_840_000_000 });
        }
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'boite.mbox'));
        const input = document.querySelector('input[type=file]') as HTMLInputElement;
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      sampleMailbox(),
      how === 'endless',
    );
    await page.waitForSelector(how === 'endless' ? 'progress' : '#proposed');
  };

/** Confirms two proposals; the ledger of the other scenes stays as it is. */
export async function confirmTwo(page: Page): Promise<void> {
  await chooseMailbox('whole')(page);
  await page.evaluate(() => {
    for (const api of [globalThis.chrome, (globalThis as { browser?: typeof chrome }).browser]) {
      const runtime = api?.runtime as unknown as Record<string, unknown> | undefined;
      if (runtime) runtime.sendMessage = async () => ({ ok: true, value: 'kept' });
    }
    for (const box of [...document.querySelectorAll<HTMLInputElement>('.row input[type=checkbox]')].slice(0, 2))
      box.click();
  });
  await page.locator('#proposed ~ .actions .button-main').click();
  await page.waitForSelector('#kept');
}

/** Ticks a sender whose site has to be typed. */
export async function tickWithoutSite(page: Page): Promise<void> {
  await chooseMailbox('whole')(page);
  await page.locator('#proposed ~ search input').fill('mcsv');
  await page.locator('.row input[type=checkbox]').click();
  await page.waitForSelector('.row input[type=text]');
}
