import { runTypescript } from '/work/wt-ledger/.scripts/run-typescript.mjs';
await runTypescript('tests/bench/ledger/run-bench.ts','runBench', process.argv.slice(2).map(Number));
