import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { Site } from '../serve-site';

/** Languages of the sample pages. */
const LANGUAGE = 'fr';

/**
 * Bundles the entry file of a page made with a form library, as a site of today does, and puts the page on the site.
 * @returns the path of the page.
 * @throws when the entry cannot be built.
 */
export async function addBundledPage(site: Site, entry: string, title: string): Promise<string> {
  const path = `/${entry.replace(/\.tsx?$/, '')}`;
  const { script, style } = await bundleOnce(entry);
  site.addPage(`${path}.js`, script);
  site.addPage(`${path}.css`, style);
  site.addPage(
    `${path}.html`,
    `<!doctype html><html lang="${LANGUAGE}"><head><meta charset="utf-8"><title>${title}</title>` +
      `<link rel="icon" href="data:,"><link rel="stylesheet" href="${path}.css"></head>` +
      `<body><div id="app"></div><script src="${path}.js"></script></body></html>`,
  );
  return `${path}.html`.slice(1);
}

interface Bundle {
  script: string;
  style: string;
}

const bundles = new Map<string, Promise<Bundle>>();

/** Both browsers see the same bundle. */
function bundleOnce(entry: string): Promise<Bundle> {
  const bundle = bundles.get(entry) ?? bundlePage(entry);
  bundles.set(entry, bundle);
  return bundle;
}

async function bundlePage(entry: string): Promise<Bundle> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env': '{}',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    // Under the test runner the bundler takes itself to be in development.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    // The pages carry their templates as text.
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    build: {
      write: false,
      minify: false,
      reportCompressedSize: false,
      lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'page' },
    },
  })) as Rolldown.RolldownOutput[];
  const output = built.flatMap((one) => one.output);
  const script = output.find((one) => one.type === 'chunk')?.code;
  const style = output.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  if (!script) throw new Error(`Nothing came of ${entry}`);
  return { script, style: style?.type === 'asset' ? String(style.source) : '' };
}
