import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runTypescript } from './run-typescript.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    only: { type: 'string', default: 'chromium,firefox' },
    built: { type: 'boolean', default: false },
  },
});
const kinds = values.only.split(',');
const found = prepare(kinds);
for (const kind of kinds) {
  if (!found[kind]) {
    console.error(`No ${kind} found.`);
    process.exit(1);
  }
  process.env[kind.toUpperCase()] = found[kind];
  if (!values.built && !build(kind)) process.exit(1);
}
const holds = await runTypescript('tests/trust/soak.ts', 'soak', { minutes: Number(values.minutes), kinds });
process.exit(holds ? 0 : 1);
