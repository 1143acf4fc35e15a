import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isAllowed, type LicencedWork } from '../../.scripts/licences/read-licence';
import { INTERFACE_LANGUAGES } from '../../src/disclosure/interface-languages';
import { BROWSERS, DASHBOARD, POPUP, WELCOME } from './browsers';

/** Most JavaScript that opening a view may load, in bytes after gzip: what few rooms need comes with them. */
const MOST_CODE = { popup: 60_000, dashboard: 90_000, welcome: 16_000 };
/** Files that hold the texts of one language for a view, and most that one of them may add: one is always loaded, no more. */
const WORDS = {
  popup: { files: /^(?:french|english|german|spanish|italian|dutch)-(?!rooms-)/, most: 6_500 },
  dashboard: { files: /^(?:french|english|german|spanish|italian|dutch)-rooms-/, most: 22_000 },
  welcome: { files: /^welcome-/, most: 3_000 },
};

/** What is put into frames that have a field, and into those where somebody may fill in what was found. */
const INJECTED = ['src/page/watcher.js', 'src/page/recorder.js'];

const PERMISSIONS = {
  chromium: ['scripting', 'storage', 'unlimitedStorage', 'webRequest', 'offscreen'],
  firefox: ['scripting', 'storage', 'unlimitedStorage', 'webRequest'],
};

describe.each(BROWSERS)('the extension as built for %s', (kind) => {
  const folder = join(process.env.DIST ?? 'dist', kind);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

  it('offers no file to web pages, and asks for the permissions written here only', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.permissions).toEqual(PERMISSIONS[kind]);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('runs no script but its own, by its content security policy', () => {
    const { extension_pages } = manifest.content_security_policy as { extension_pages: string };
    expect(extension_pages).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(extension_pages).not.toContain('unsafe');
  });

  it('has every file that its manifest names', () => {
    const { js } = (manifest.content_scripts as { js: string[] }[])[0] ?? { js: [] };
    expect(js).toEqual(['src/page/gate.js']);
    for (const file of [...js, ...INJECTED, POPUP]) expect(existsSync(join(folder, file)), file).toBe(true);
  });

  it('has each word list once, and where no page is', () => {
    const holders = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.js') && read(file).includes('tranche d age'));
    expect(holders).toEqual([expect.stringMatching(/^assets\/main[.-]/)]);
  });

  it.each(INJECTED)('puts %s into pages, which needs nothing else', (script) => {
    expect(read(script)).not.toMatch(/^(?:import|export)[ {]/m);
  });

  it('loads the PDF reader only when a PDF is to be read', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file));
    const readers = files.filter((file) => read(file).includes('PasswordException'));
    expect(readers.map((file) => basename(file).replace(/-.*/, '')).sort()).toEqual(['pdf.worker.min', 'read']);
    const [reader] = readers.map((file) => basename(file)).filter((file) => file.startsWith('read-pdf-'));
    const loading = files.filter((file) => read(file).includes(`from"./${reader}"`));
    expect(loading).toEqual([]);
  });

  it('lists every package that it is made of, each with a licence that may be in it and its text', () => {
    const { own, works } = JSON.parse(read('licences.json')) as Record<'own', LicencedWork> & { works: LicencedWork[] };
    expect(own.text).toContain('GNU GENERAL PUBLIC LICENSE');
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    const names = works.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'fontkit', 'Noto Serif Regular']));
    expect(works.filter(({ licence, text }) => !isAllowed(licence) || text.length < 200)).toEqual([]);
    // Tools that only build it, and what only their machine needs.
    expect(names.filter((name) => /^(?:typescript|vitest|@napi-rs|@types)/.test(name))).toEqual([]);
  });

  it.each([
    ['popup', POPUP],
    ['dashboard', DASHBOARD],
    ['welcome', WELCOME],
  ] as const)('opens its %s with little code, and the words of one language', (view, html) => {
    const entries = [...read(html).matchAll(/src="\/?([\w./-]{1,200}\.js)"/g)].map(([, script]) => script ?? '');
    const code = loadedWith(entries);
    expect(code.size).toBeGreaterThan(1);
    expect(weigh(code)).toBeLessThan(MOST_CODE[view]);

    const { files, most } = WORDS[view];
    const words = readdirSync(join(folder, 'assets'))
      .map((file) => join('assets', file))
      .filter((file) => files.test(basename(file)) && file.endsWith('.js') && !entries.includes(file));
    expect(words).toHaveLength(INTERFACE_LANGUAGES.length);
    expect(words.filter((file) => code.has(file))).toEqual([]);
    for (const file of words) expect(weigh(loadedWith([...code, file])) - weigh(code), file).toBeLessThan(most);
  });

  /** Scripts with all that they load at once. */
  function loadedWith(scripts: readonly string[]): Set<string> {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const [, next] of read(file).matchAll(/(?:from|import)\s?["']\.{1,2}\/([\w./-]{1,200}\.js)["']/g)) {
        load(join(next?.startsWith('assets/') ? '.' : 'assets', next ?? ''));
      }
    };
    for (const script of scripts) load(script);
    return loaded;
  }

  /** Bytes after gzip. */
  function weigh(files: Iterable<string>): number {
    return [...files].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  }
});
