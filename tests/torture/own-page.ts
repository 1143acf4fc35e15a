import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserKind } from '../e2e/browsers';

/** Path of the page that runs the torture and the bench, inside the extension made for them. */
export const LEDGER_PAGE = 'ledger-page.html';

/** Makes an extension that is the built one with one page more, and gives its folder. */
export function addLedgerPage(kind: BrowserKind): string {
  return addOwnPage(kind, 'ledger-page');
}

/** The same with another script, `dist/<name>/<name>.js`; its page is `<name>.html`. */
export function addOwnPage(kind: BrowserKind, name: string): string {
  const folder = resolve(`dist/${kind}-with-${name}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(resolve('dist', kind), folder, { recursive: true });
  cpSync(resolve(`dist/${name}/${name}.js`), `${folder}/${name}.js`);
  const page = `<!doctype html><meta charset="utf-8"><title>${name}</title><script src="${name}.js"></script>`;
  writeFileSync(`${folder}/${name}.html`, page);
  return folder;
}
