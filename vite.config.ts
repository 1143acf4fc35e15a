import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import entities from 'third-party-web/dist/entities-nostats.json' with { type: 'json' };
import { getDomain } from 'tldts';
import { defineConfig } from 'vitest/config';
import { withLicenceList } from './.scripts/licences/with-licence-list.ts';
import { withLexicons } from './.scripts/with-lexicons.ts';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };

type Target = 'chromium' | 'firefox';

/** Sources that the background injects on demand; each becomes one self-contained classic script of its own. */
const INJECTED = ['src/page/watcher.ts', 'src/page/recorder.ts'];
/** Extension pages that the manifest does not name. */
const PAGES = { dashboard: 'src/views/dashboard/index.html', welcome: 'src/views/welcome/index.html' };
/** Chromium only: a page with a DOM for the service worker, which has none. */
const READING_DESK = { 'reading-desk': 'src/background/reading-desk.html' };

/** Gives the list of third-party-web, reduced to a line for each company: its name and the domains that are its own. */
function withCompanyList() {
  // Named after the package that it is made from, for the list of licences.
  const MADE = '\0third-party-web/companies';
  return {
    name: 'with-company-list',
    resolveId: (id: string) => (id === 'virtual:companies' ? MADE : null),
    load(id: string) {
      if (id !== MADE) return null;
      const domains = new Map<string, Set<string>>();
      for (const { name, company = name, domains: found } of entities as Entity[]) {
        const own = found.map((domain) => domain.replace('*.', '')).filter((domain) => getDomain(domain) === domain);
        domains.set(company, new Set([...(domains.get(company) ?? []), ...own]));
      }
      const lines = [...domains]
        .filter(([, own]) => own.size > 0)
        .map(([name, own]) => `${name}\t${[...own].join(' ')}`);
      return `export const companies = ${JSON.stringify(lines.join('\n'))};`;
    },
  };
}

interface Entity {
  name: string;
  company?: string;
  domains: string[];
}

const production = { 'process.env.NODE_ENV': '"production"' };

/** One manifest for all browsers: what a browser does not know is taken out, what it names otherwise is renamed. */
function manifestFor(target: Target): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, background, permissions, ...common } = manifest;
  const own =
    target === 'firefox'
      ? {
          browser_specific_settings,
          // Firefox runs an event page, which has a DOM of its own: no offscreen document, no such permission.
          background: { scripts: [background.service_worker], type: 'module' },
          permissions: permissions.filter((name) => name !== 'offscreen'),
        }
      : { minimum_chrome_version, background, permissions };
  // The version stands in package.json alone.
  return { ...common, version: project.version, ...own } as unknown as ManifestV3Export;
}

/**
 * Takes out the `web_accessible_resources` that the bundler adds for injected scripts (`executeScript` needs none),
 * and the orphan module it leaves: a page could probe the extension through them.
 */
function withoutAccessibleResources(): CrxPlugin {
  return {
    name: 'without-accessible-resources',
    enforce: 'post',
    apply: 'build',
    renderCrxManifest(built, bundle) {
      delete built.web_accessible_resources;
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      for (const chunk of chunks)
        if (INJECTED.some((script) => chunk.facadeModuleId?.endsWith(`/${script}`))) delete bundle[chunk.fileName];
      // What only they shared goes with them.
      for (;;) {
        const left = Object.values(bundle).filter((output) => output.type === 'chunk');
        const used = new Set(left.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]));
        const orphans = left.filter((chunk) => !chunk.isEntry && !chunk.isDynamicEntry && !used.has(chunk.fileName));
        if (orphans.length === 0) return built;
        for (const orphan of orphans) delete bundle[orphan.fileName];
      }
    },
  } as CrxPlugin;
}

/**
 * The background's file has no hash in its name: the bundler would take it over a path of this machine, and the same
 * sources would make other packages elsewhere.
 */
function nameScript({ name }: { name: string }): string {
  return name === 'main.ts' ? 'assets/main.js' : 'assets/[name]-[hash].js';
}

function extensionConfig(target: Target) {
  return {
    define: production,
    // The build for browsers of today: what "dexie" leads to is made for all, and loads itself through CommonJS.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    plugins: [
      withCompanyList(),
      withLexicons(),
      withLicenceList(),
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      ...crx({
        manifest: manifestFor(target),
        browser: target === 'firefox' ? 'firefox' : 'chrome',
        contentScripts: { standaloneFiles: ['src/page/gate.ts'] },
      }),
      withoutAccessibleResources(),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox140' : 'chrome120',
      modulePreload: false as const,
      rolldownOptions: {
        input: target === 'firefox' ? PAGES : { ...PAGES, ...READING_DESK },
        output: { entryFileNames: nameScript, chunkFileNames: nameScript },
      },
    },
  };
}

/** Parts of the product as one classic script, the same code as in the extension, for benches and torture. */
function scriptConfig(outDir: string, entry: string, name: string) {
  return {
    define: production,
    plugins: [withCompanyList(), withLexicons()],
    publicDir: false as const,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome120',
      lib: { entry, formats: ['iife' as const], name: 'contrepartie', fileName: () => `${name}.js` },
    },
  };
}

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Test projects: pure rooms and views in a simulated DOM, layout in a real browser, flows in both real browsers. */
const testConfig = {
  plugins: [withCompanyList(), withLexicons(), preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    coverage: { provider: 'v8' as const, include: ['src/**/*.{ts,tsx}'] },
    projects: [
      {
        extends: true as const,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/e2e/**'],
        },
      },
      {
        extends: true as const,
        // Named, so that the server does not find it half way through a run and load the page anew.
        optimizeDeps: { include: ['zod/mini'] },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromium,
                args: [
                  '--no-sandbox',
                  '--disable-quic',
                  '--disable-background-networking',
                  '--disable-component-update',
                ],
              },
            }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
      {
        extends: true as const,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // Two files side by side, each with browsers of its own: most of their time is waiting.
          maxWorkers: 2,
          // A browser on a busy machine may miss a beat; what fails twice is a failure.
          retry: 1,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
};

export default defineConfig(({ mode }) => {
  if (process.env.VITEST) return testConfig;
  if (mode === 'bench') return scriptConfig('dist/bench', 'tests/bench/contrepartie.ts', 'contrepartie');
  if (mode === 'ledger-page') return scriptConfig('dist/ledger-page', 'tests/torture/ledger-page.ts', 'ledger-page');
  if (mode === 'gallery-page')
    return scriptConfig('dist/gallery-page', 'tests/gallery/gallery-page.ts', 'gallery-page');
  return extensionConfig(mode === 'firefox' ? 'firefox' : 'chromium');
});
