import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runTypescript } from './run-typescript.mjs';

const counts = process.argv.slice(2).map(Number);
const { chromium } = prepare(['chromium']);
if (!chromium) {
  console.error('No Chromium found.');
  process.exit(1);
}
process.env.CHROMIUM = chromium;
for (const target of ['chromium', 'ledger-page']) if (!build(target)) process.exit(1);
const holds = await runTypescript(
  'tests/bench/ledger/run-bench.ts',
  'runBench',
  counts.length ? counts : [1_000, 10_000, 100_000],
);
process.exit(holds ? 0 : 1);
