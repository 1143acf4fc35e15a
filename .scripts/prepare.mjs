import { readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { runCommand } from './run-command.mjs';

const OLDEST_NODE = [20, 19];
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Makes a fresh checkout ready: Node new enough, packages as the lock file says (nothing is fetched when they are),
 * and a browser; on Debian, root gets one from apt where none is found.
 * @param kinds the kinds of browser needed; empty for "any one".
 * @returns the browsers found, by kind; one that could not be had is missing.
 */
export function prepare(kinds = []) {
  checkNode();
  installPackages();
  return Object.fromEntries((kinds.length ? kinds : [undefined]).flatMap(browserEntry));
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}.`);
  process.exit(1);
}

function installPackages() {
  if (packagesAreCurrent()) return;
  console.log('Installing the packages of package-lock.json…');
  const { status } = runCommand('npm', ['ci', '--engine-strict', '--no-audit', '--no-fund']);
  if (status === 0) return;
  console.error('npm ci failed: the packages could not be installed (see above).');
  process.exit(1);
}

/** Compares what npm says it installed with the lock file; packages for other machines may be missing. */
function packagesAreCurrent() {
  const wanted = readPackages('package-lock.json');
  const found = readPackages('node_modules/.package-lock.json');
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([path, { version, optional, dev, peer }]) => {
    if (!path) return true;
    if (!found[path]) return Boolean(optional || (peer && !dev));
    return found[path].version === version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

function browserEntry(kind) {
  const found = findBrowser(kind) ?? (installBrowser(kind ?? 'chromium') ? findBrowser(kind) : null);
  return found ? [[found.kind, found.executable]] : [];
}

function installBrowser(kind) {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0;
  if (!mayInstall || runCommand('apt-get', ['--version'], { quiet: true }).status !== 0) return false;
  console.log(`No ${kind} found: installing Debian's…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  runCommand('apt-get', ['update', '-qq'], { quiet: true, env });
  const { status, output } = runCommand(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', PACKAGES[kind]],
    { quiet: true, env },
  );
  if (status !== 0) console.error(output.slice(-2_000));
  return status === 0;
}
