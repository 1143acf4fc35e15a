import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runTypescript } from './run-typescript.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    short: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
const found = prepare(['chromium', 'firefox']);
if (!found.chromium || !found.firefox) {
  console.error('Chromium and Firefox are both needed.');
  process.exit(1);
}
Object.assign(process.env, { CHROMIUM: found.chromium, FIREFOX: found.firefox });
if (!values.built) for (const target of ['chromium', 'firefox', 'ledger-page']) if (!build(target)) process.exit(1);
const holds = await runTypescript('tests/trust/run-trust.ts', 'runTrust', {
  only: values.only.split(',').filter(Boolean).map(Number),
  short: values.short,
  folder: 'dist/trust',
});
process.exit(holds ? 0 : 1);
