import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runCommand } from '../run-command.mjs';
import { filesUnder } from './gather-files.mjs';

/**
 * Unpacks the source archive elsewhere and builds from it, as a reviewer of a store does.
 * @param sources name in the archive → bytes.
 * @param fresh whether the packages are installed anew, without their scripts, instead of taken from this checkout.
 * @returns the built files of each target, or null where that failed (its output is shown).
 */
export function rebuild(sources, targets, fresh) {
  const folder = mkdtempSync(join(tmpdir(), 'contrepartie-rebuild-'));
  const run = (program, args) => {
    const { status, output } = runCommand(program, args, { quiet: true, cwd: folder });
    if (status !== 0) console.error(output);
    return status === 0;
  };
  try {
    for (const [name, bytes] of sources) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    if (!fresh) symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    else if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])) return null;
    if (!run('npm', ['run', 'build'])) return null;
    return Object.fromEntries(targets.map((target) => [target, filesUnder(join(folder, 'dist', target))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
