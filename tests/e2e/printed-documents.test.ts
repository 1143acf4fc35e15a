import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../src/background/read-pdf';
import type { NoticeReading } from '../../src/disclosure/reading';
import { normaliseText } from '../../src/notice/normalise-text';
import { readNotice } from '../../src/notice/read-notice';
import { type Driver, launchBrowser } from './browsers';

const FOLDER = resolve(import.meta.dirname, '../notice/policies');
const MARGIN = { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' };
/** How the same text may be set. */
const LOOKS = {
  'on a page with running titles': '',
  'in two justified columns': 'body { columns: 2; font-size: 9pt; text-align: justify }',
  'in a narrow column with broken words': 'body { hyphens: auto; text-align: justify; width: 9cm }',
};

/** Everything that a reading finds, but for the places where it stands. */
function findingsOf({ political, onward, partners, sectors, controller, contacts, statements }: NoticeReading) {
  const kinds = [...new Set(statements.map(({ kind }) => kind))].sort();
  return { political: political.verdict, onward: onward.level, partners, sectors, controller, contacts, kinds };
}

function toHtml(text: string, language: string, style: string): string {
  const blocks = text.split('\n').filter((line) => line !== '');
  const marked = blocks.map((line) => {
    if (line.startsWith('•')) return `<li>${line.slice(1)}</li>`;
    return line.length < 60 && !/[.;:,]$/.test(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`;
  });
  const body = marked.join('').replace(/((?:<li>[^<]{0,2000}<\/li>)+)/g, '<ul>$1</ul>');
  return `<html lang="${language}"><style>${style}</style><body>${body}</body></html>`;
}

describe.each(Object.entries(LOOKS))('a legal text printed as PDF %s', (look, style) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launchBrowser('chromium');
  });
  afterAll(async () => {
    await driver?.close();
    await driver?.removeProfile();
  });

  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));

  it.each(files)('reads as the text itself: %s', async (file) => {
    const text = normaliseText(readFileSync(join(FOLDER, file), 'utf8'));
    const page = await driver.browser.newPage();
    await page.setContent(toHtml(text, file.split('.')[1] ?? '', style));
    const pdf = await page.pdf({
      format: 'A4',
      displayHeaderFooter: look.includes('running titles'),
      headerTemplate: '<div style="font-size: 8px">Règlement du jeu</div>',
      footerTemplate:
        '<div style="font-size: 8px"><span class="pageNumber"></span>/<span class="totalPages"></span></div>',
      margin: MARGIN,
    });
    await page.close();
    const found = await readPdf(new Uint8Array(pdf));
    if (found.outcome !== 'kept') throw new Error(found.outcome);
    expect(findingsOf(readNotice({ text: found.text }))).toEqual(findingsOf(readNotice({ text })));
  });
});
