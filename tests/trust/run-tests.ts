import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atLeast, type Figure, none } from './row';

/** Runs tests of the project that hold a row already, and counts them. */
export async function runTests(
  project: 'unit' | 'browser' | 'e2e',
  files: readonly string[],
  least: number,
): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'contrepartie-trust-'));
  const file = join(folder, 'report.json');
  const args = ['--no-install', 'vitest', 'run', '--project', project, '--reporter=json', `--outputFile.json=${file}`];
  // Vite, which runs this, has told the environment that it is no test.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  await new Promise((resolve) => spawn('npx', [...args, ...files], { stdio: 'ignore', env }).on('close', resolve));
  const report = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  const names = files.map((one) => one.replace(/.*\/|\.test\.tsx?$/g, '')).join(', ');
  return [
    atLeast(`tests of ${names} passed`, report.numPassedTests, least),
    none(`tests of ${names} failed`, report.numFailedTests + report.numFailedTestSuites),
  ];
}
