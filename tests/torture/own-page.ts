import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserKind } from '../e2e/browsers';

/** Path of the page that runs the torture and the bench, inside the extension made for them. */
export const LEDGER_PAGE = 'ledger-page.html';

/** Makes an extension that is the built one with one page more, and gives its folder. */
export function addLedgerPage(kind: BrowserKind): string {
  const folder = resolve(`dist/${kind}-with-ledger-page`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(resolve('dist', kind), folder, { recursive: true });
  cpSync(resolve('dist/ledger-page/ledger-page.js'), `${folder}/ledger-page.js`);
  const page = '<!doctype html><meta charset="utf-8"><title>ledger</title><script src="ledger-page.js"></script>';
  writeFileSync(`${folder}/${LEDGER_PAGE}`, page);
  return folder;
}
