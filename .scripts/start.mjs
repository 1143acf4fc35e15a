import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runTypescript } from './run-typescript.mjs';

const { values } = parseArgs({
  options: { rehearse: { type: 'boolean', default: false }, firefox: { type: 'boolean', default: false } },
});

const found = prepare(values.firefox ? ['firefox'] : []);
const [browser] = Object.entries(found);
if (!browser) {
  console.error(
    values.firefox
      ? 'No Firefox found. Install Firefox, or name it: FIREFOX=/path/to/firefox npm start -- --firefox'
      : 'No browser found. Install Chromium, Chrome, Edge, Brave or Firefox, or name one: BROWSER=/path npm start',
  );
  process.exit(1);
}
const [kind, executable] = browser;
console.log(`Building for ${kind}…`);
if (!build(kind)) process.exit(1);

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
if (values.rehearse || !hasDisplay) {
  if (!values.rehearse) console.log('There is no display: rehearsing without one.');
  await runTypescript('tests/e2e/rehearse-sample.ts', 'rehearseSample', { kind, executable, folder: 'dist/rehearsal' });
} else {
  await runTypescript('tests/e2e/show-sample.ts', 'showSample', { kind, executable });
}
