import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runCommand } from './run-command.mjs';

const FOLDER = resolve(process.env.BENCH_DIR ?? '../shared/bench');
const SCRIPT = resolve('dist/bench/contrepartie.js');

/** What each bench needs built, and how it is called. */
const BENCHES = {
  forms: { target: 'bench', args: ['--detector', `ours=${SCRIPT}`] },
  pages: { target: 'bench', args: ['--detector', SCRIPT] },
  notices: { target: 'bench', args: ['--reader', SCRIPT] },
  pagecost: { target: 'chromium', needsPackages: true, args: ['--ext', `ours=${resolve('dist/chromium')}`] },
};

const [name, ...more] = process.argv.slice(2);
const names = name === 'all' ? ['forms', 'pages', 'notices'] : [name ?? ''];
if (names.some((one) => !BENCHES[one])) {
  console.error(`usage: npm run bench:NAME [-- options of the bench]   (${Object.keys(BENCHES).join(', ')})`);
  process.exit(2);
}

const { chromium } = prepare(['chromium']);
for (const one of names) {
  const runner = join(FOLDER, one, 'run.mjs');
  if (!existsSync(runner)) {
    console.error(`The ${one} bench is not there: no ${runner}. BENCH_DIR names another folder.`);
    process.exitCode = 1;
    continue;
  }
  const { target, args, needsPackages } = BENCHES[one];
  if (!build(target)) process.exit(1);
  console.log(`\n${one}`);
  const env = { ...process.env, CHROMIUM: process.env.CHROMIUM ?? chromium ?? '' };
  const copy = needsPackages ? copyWithPackages(one) : null;
  const script = copy ? join(copy, 'run.mjs') : runner;
  const { status } = runCommand(process.execPath, [script, ...args, ...more], { env });
  if (copy) rmSync(copy, { recursive: true, force: true });
  if (status !== 0) process.exitCode = 1;
}

/** A bench that imports packages runs from a copy beside this project's own. */
function copyWithPackages(one) {
  const copy = mkdtempSync(join(tmpdir(), `contrepartie-${one}-`));
  cpSync(join(FOLDER, one), copy, { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}
