import { prepare } from './prepare.mjs';
import { runTypescript } from './run-typescript.mjs';

prepare([]);
await runTypescript('tests/bench/traces/run-bench.ts', 'runBench');
