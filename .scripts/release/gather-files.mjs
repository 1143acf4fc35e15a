import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runCommand } from '../run-command.mjs';

/** Every file under a folder, by its path from there. */
export function filesUnder(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

/**
 * What git keeps of this project, as it lies here, and whether it is just what was committed.
 * @throws Error outside a git checkout.
 */
export function trackedFiles() {
  const { status, output } = runCommand('git', ['ls-files', '-z'], { quiet: true });
  if (status !== 0) throw new Error('The source archive is made of what git keeps: run this in a git checkout.');
  const files = new Map(
    output
      .split('\0')
      .filter(Boolean)
      .map((path) => [path, readFileSync(path)]),
  );
  const changes = runCommand('git', ['status', '--porcelain'], { quiet: true }).output.trim();
  return { files, isCommitted: changes === '' };
}
