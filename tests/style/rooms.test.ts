import { describe, expect, it } from 'vitest';
import { findCycles, findFenceJumps, findForbiddenImports } from './find-trespasses';
import { importsOf, readSources, type SourceFile } from './source-files';

const files = readSources();

describe('the doors between rooms', () => {
  it('let through only what the map of rooms allows', () => {
    expect(findForbiddenImports(files)).toEqual([]);
  });

  it('keep clocks, chance, network, storage and the extension API where they belong', () => {
    expect(findFenceJumps(files)).toEqual([]);
  });

  it('keep apart the half of the detector that sees pages and the half that knows words', () => {
    const known = new Set(files.map(({ path }) => path));
    const reached = (folder: string) =>
      files
        .filter(({ path }) => path.startsWith(folder))
        .flatMap((file) => importsOf(file, known).filter(({ typeOnly }) => !typeOnly))
        .map(({ file }) => file ?? '');
    expect(reached('src/detector/judgement/').filter((file) => file.startsWith('src/detector/sight/'))).toEqual([]);
    const inPages = [...reached('src/detector/sight/'), ...reached('src/page/')];
    expect(inPages).toContain('src/detector/sight/dom.ts');
    expect(inPages.filter((file) => /detector\/(?:judgement|patterns)/.test(file))).toEqual([
      // The tokens of the HTML standard, which are the same in every language.
      'src/detector/patterns/autocomplete.ts',
    ]);
  });

  it('leave no two files that import each other', () => {
    expect(findCycles(files)).toEqual([]);
  });
});

describe('the check of the doors', () => {
  const made = (path: string, text: string): SourceFile => ({ path, text });

  it.each([
    ['src/detector/a.ts', "import { openLedger } from '../ledger/ledger';"],
    ['src/letter/a.ts', "import browser from 'webextension-polyfill';"],
    ['src/views/popup/a.tsx', "import { Dexie } from 'dexie';"],
    ['src/page/a.ts', "import { readNotice } from '../notice/read-notice';"],
    ['src/page/a.ts', "export * from '../ledger/ledger';"],
    ['src/background/a.ts', "import { watchPage } from '../page/page-watch';"],
    ['src/notice/a.ts', "const late = await import('../views/popup/popup');"],
    ['src/disclosure/a.ts', "import * as z from 'zod';"],
    ['src/disclosure/a.ts', "import {\n  one,\n  two,\n} from '../letter/letter';"],
    ['src/cellar/a.ts', ''],
  ])('catches a forbidden import in %s: %s', (path, text) => {
    expect(findForbiddenImports([made(path, text)])).toHaveLength(1);
  });

  it.each([
    ['src/detector/a.ts', "import { OCCASIONS } from '../disclosure/occasions';"],
    ['src/page/a.ts', "import { blockText } from '../notice/block-text';"],
    ['src/background/a.ts', "import watcher from '../page/watcher?iife';"],
    ['src/ledger/a.ts', "import { Dexie } from 'dexie';"],
    ['src/detector/a.ts', "import { fr } from './patterns/fr';"],
  ])('lets through what is allowed in %s: %s', (path, text) => {
    expect(findForbiddenImports([made(path, text)])).toEqual([]);
  });

  it.each([
    ['src/detector/a.ts', 'const now = Date.now();'],
    ['src/letter/a.ts', 'const today = new Date();'],
    ['src/disclosure/a.ts', 'const id = crypto.randomUUID();'],
    ['src/notice/a.ts', 'void fetch(address);'],
    ['src/background/intake.ts', 'await fetch(address);'],
    ['src/views/popup/a.tsx', 'const tabs = await browser.tabs.query({});'],
    ['src/page/a.ts', 'localStorage.seen = 1;'],
    ['src/exchange/a.ts', 'const title = document.title;'],
    ['src/views/popup/a.tsx', 'return <p dangerouslySetInnerHTML={{ __html: text }} />;'],
    ['src/page/a.ts', 'box.innerHTML = text;'],
  ])('catches a jumped fence in %s: %s', (path, text) => {
    expect(findFenceJumps([made(path, text)]).length).toBeGreaterThan(0);
  });

  it.each([
    ['src/letter/a.ts', "const words = 'The document.';\n// fetch(it) with Date.now()\n"],
    ['src/letter/a.ts', 'const day = new Date(writtenOn);'],
    ['src/background/fetch-document.ts', 'await fetch(address);'],
    ['src/notice/a.ts', 'const found = page.document.title;'],
  ])('does not take words, comments or arguments for a jump in %s: %s', (path, text) => {
    expect(findFenceJumps([made(path, text)])).toEqual([]);
  });

  it('catches a ring of three files, and takes types for none', () => {
    const ring = [
      made('src/notice/a.ts', "import { b } from './b';"),
      made('src/notice/b.ts', "import { c } from './c';"),
      made('src/notice/c.ts', "import { a } from './a';"),
    ];
    expect(findCycles(ring)).toEqual(['src/notice/a.ts → src/notice/b.ts → src/notice/c.ts → src/notice/a.ts']);
    const typed = [...ring.slice(0, 2), made('src/notice/c.ts', "import type { A } from './a';")];
    expect(findCycles(typed)).toEqual([]);
  });
});
