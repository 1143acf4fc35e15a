import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

const { env, platform } = process;

/** Names on the search path and places of programs, best first. */
const PLACES = {
  chromium: {
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
      'brave-browser',
      'brave',
    ],
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'BraveSoftware/Brave-Browser/Application/brave.exe',
    ],
  },
  firefox: {
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe'],
  },
};

/** Whether the name of a program is that of a Firefox or of a Chromium. */
function kindOf(executable) {
  return /firefox|librewolf|waterfox/i.test(basename(executable)) ? 'firefox' : 'chromium';
}

/**
 * Finds an installed browser of a kind, or of any kind. `BROWSER` names one that goes before all others; `CHROMIUM`
 * and `FIREFOX` name one of their kind. Null when there is none.
 */
export function findBrowser(kind) {
  const wanted = env.BROWSER && (programNamed(env.BROWSER) ?? (existsSync(env.BROWSER) ? env.BROWSER : null));
  if (wanted && (!kind || kindOf(wanted) === kind)) return { kind: kindOf(wanted), executable: wanted };
  for (const one of kind ? [kind] : ['chromium', 'firefox']) {
    const executable = installed(one);
    if (executable) return { kind: one, executable };
  }
  return null;
}

function installed(kind) {
  const named = env[kind.toUpperCase()];
  if (named && existsSync(named)) return named;
  const { names, darwin, win32 } = PLACES[kind];
  if (platform === 'darwin') return darwin.find((path) => existsSync(path)) ?? null;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => win32.map((path) => join(root, path))).find((path) => existsSync(path)) ?? null;
  }
  for (const name of names) {
    const path = programNamed(name);
    if (path) return path;
  }
  return null;
}

function programNamed(name) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
