import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runCommand } from './run-command.mjs';

const found = prepare(['chromium', 'firefox']);
const env = { ...process.env, CHROMIUM: found.chromium ?? '', FIREFOX: found.firefox ?? '' };
for (const kind of ['chromium', 'firefox']) if (!found[kind]) console.error(`No ${kind}: its tests will fail.`);

const reports = mkdtempSync(join(tmpdir(), 'contrepartie-test-'));
const tally = { passed: 0, failed: 0 };
const failures = [];

/** Counts one gate, or the tests of a vitest project. */
function count(name, passed, failed) {
  tally.passed += passed;
  tally.failed += failed;
  if (failed) failures.push(`${name} (${failed})`);
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
}

function gate(name, program, args) {
  const { status, output } = runCommand(program, ['--no-install', ...args], { quiet: true, env });
  if (status !== 0) console.error(output);
  count(name, status === 0 ? 1 : 0, status === 0 ? 0 : 1);
}

function tests(project) {
  const file = join(reports, `${project}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = runCommand('npx', ['--no-install', 'vitest', 'run', '--project', project, ...reporters], { env });
  const { passed, failed } = readReport(file);
  // A run that broke off, or an error outside any test, is a failure too.
  count(`tests: ${project}`, passed, failed || (status === 0 ? 0 : 1));
}

function readReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const unloaded = report.testResults.filter((one) => one.status === 'failed' && !one.assertionResults.length).length;
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

gate('lint and format', 'npx', ['biome', 'ci', '.']);
gate('types', 'npx', ['tsc', '--noEmit']);
gate('unused code', 'npx', ['knip']);
for (const target of ['chromium', 'firefox', 'bench', 'gallery-page']) {
  const built = build(target);
  count(`build: ${target}`, built ? 1 : 0, built ? 0 : 1);
}
gate('sizes', 'npx', ['size-limit']);
gate('web-ext lint', 'npx', ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery']);
for (const project of ['unit', 'browser', 'e2e']) tests(project);

rmSync(reports, { recursive: true, force: true });
if (failures.length) console.log(`Failed: ${failures.join(', ')}`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed ? 1 : 0);
