import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runTypescript } from './run-typescript.mjs';

const { chromium } = prepare(['chromium']);
if (!chromium) {
  console.error('No Chromium found.');
  process.exit(1);
}
process.env.CHROMIUM = chromium;
for (const target of ['chromium', 'ledger-page']) if (!build(target)) process.exit(1);
const holds = await runTypescript('tests/bench/views/run-bench.ts', 'runBench');
process.exit(holds ? 0 : 1);
