import { parseArgs } from 'node:util';
import { prepare } from './prepare.mjs';
import { runTypescript } from './run-typescript.mjs';

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '2000' } } });
const megabytes = Number(values.megabytes);
if (!(megabytes > 0)) {
  console.error('usage: npm run bench:mailbox [-- --megabytes 2000]');
  process.exit(2);
}
prepare([]);
await runTypescript('tests/bench/mailbox/run-bench.ts', 'runBench', megabytes);
