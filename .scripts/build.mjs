import { runCommand } from './run-command.mjs';

/** Builds one target into `dist/<target>`; its output is shown only when it fails. @returns whether it was built. */
export function build(target) {
  const { status, output } = runCommand('npx', ['--no-install', 'vite', 'build', '--mode', target], { quiet: true });
  if (status !== 0) console.error(output);
  return status === 0;
}
