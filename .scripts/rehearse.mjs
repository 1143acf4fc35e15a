import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runTypescript } from './run-typescript.mjs';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string' },
    firefox: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
if (!values.pages) {
  console.error('usage: npm run rehearse -- --pages DIR [--only ID] [--out FILE.json] [--firefox] [--built]');
  process.exit(2);
}
const kind = values.firefox ? 'firefox' : 'chromium';
const executable = prepare([kind])[kind];
if (!executable) {
  console.error(`No ${kind} found.`);
  process.exit(1);
}
if (!values.built && !build(kind)) process.exit(1);
const { pages, only, out } = values;
await runTypescript('tests/e2e/rehearse-pages.ts', 'rehearsePages', { kind, executable, folder: pages, only, out });
