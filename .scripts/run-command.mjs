import { spawnSync } from 'node:child_process';

/**
 * Runs a program with its output shown, or kept when `quiet`.
 * @returns the exit status, -1 when it could not be started, and what it printed when `quiet`.
 */
export function runCommand(program, args, { quiet = false, env = process.env, cwd = process.cwd() } = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    env,
    cwd,
    // npm and the tools in node_modules/.bin are scripts on Windows.
    shell: process.platform === 'win32',
    maxBuffer: 64_000_000,
  });
  return { status: status ?? -1, output: `${stdout ?? ''}${stderr ?? ''}` };
}
