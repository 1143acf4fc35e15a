import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runTypescript } from './run-typescript.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    stops: { type: 'string', default: '500' },
    'firefox-kills': { type: 'string', default: '12' },
  },
});
const found = prepare(['chromium', 'firefox']);
if (!found.chromium || !found.firefox) {
  console.error('Chromium and Firefox are both needed.');
  process.exit(1);
}
Object.assign(process.env, { CHROMIUM: found.chromium, FIREFOX: found.firefox });
for (const target of ['chromium', 'firefox', 'ledger-page']) if (!build(target)) process.exit(1);
const isSound = await runTypescript('tests/torture/run-torture.ts', 'runTorture', {
  kills: Number(values.kills),
  stops: Number(values.stops),
  firefoxKills: Number(values['firefox-kills']),
});
process.exit(isSound ? 0 : 1);
