import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runTypescript } from './run-typescript.mjs';

const { values } = parseArgs({ options: { size: { type: 'string', multiple: true } } });
const counts = (values.size ?? ['1000', '10000', '100000']).map(Number);
if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
  console.error('usage: npm run bench:ledger [-- --size 1000 --size 10000]');
  process.exit(2);
}
const { chromium } = prepare(['chromium']);
if (!chromium) {
  console.error('No Chromium found.');
  process.exit(1);
}
process.env.CHROMIUM = chromium;
for (const target of ['chromium', 'ledger-page']) if (!build(target)) process.exit(1);
const holds = await runTypescript('tests/bench/ledger/run-bench.ts', 'runBench', counts);
process.exit(holds ? 0 : 1);
