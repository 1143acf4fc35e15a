import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { BROWSERS } from '../e2e/browsers';
import { atLeast, atMost, exactly, none, type Row } from './row';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** Permissions. */
export const permissions: Row = {
  number: 23,
  threat: 'permissions creep in',
  measure: async () => {
    const decided = json('.store/permissions.json') as Record<string, { only?: string }>;
    return BROWSERS.map((kind) => {
      const built = json(`dist/${kind}/manifest.json`);
      const wanted = Object.keys(decided).filter((name) => (decided[name]?.only ?? kind) === kind);
      const asked: string[] = [
        ...built.permissions,
        ...built.host_permissions,
        ...(built.optional_permissions ?? []),
        ...(built.web_accessible_resources ?? []),
      ];
      const differing = [
        ...asked.filter((one) => !wanted.includes(one)),
        ...wanted.filter((one) => !asked.includes(one)),
      ];
      return none(`permissions of ${kind} that differ from the decision`, differing.length);
    });
  },
};

/** What comes from others. */
export const supplies: Row = {
  number: 24,
  threat: 'code of others changes, or comes from elsewhere',
  measure: async () => {
    const { packages } = json('package-lock.json') as {
      packages: Record<string, { integrity?: string; link?: boolean; dev?: boolean; optional?: boolean }>;
    };
    const foreign = Object.entries(packages).filter(([path]) => path);
    const { dependencies } = json('package.json');
    const readme = readFileSync('README.md', 'utf8');
    // A row of the table of packages, with words in its second cell.
    const unexplained = Object.keys(dependencies).filter(
      (name) =>
        !readme.split('\n').some((line) => line.startsWith(`| \`${name}\` | `) && line.length > name.length + 12),
    );
    const code = BROWSERS.flatMap((kind) =>
      filesOf(resolve('dist', kind))
        .filter((file) => /\.(?:m?js|html|css)$/.test(file))
        .map((file) => readFileSync(join('dist', kind, file), 'utf8')),
    );
    const remote = code.filter((text) =>
      /(?:import\(|from|importScripts\()\s?["'`]https?:|<script[^>]{0,200}src="https?:|<link[^>]{0,200}href="https?:/.test(
        text,
      ),
    );
    const evals = code.filter((text) => /(?<![\w.$])eval\(/.test(text));
    return [
      atLeast('packages in the lock file', foreign.length, 100),
      none('of them without a hash', foreign.filter(([, one]) => !one.integrity && !one.link).length),
      exactly('files that differ between two builds, the second elsewhere', differingFiles(), 0),
      none('files that load code from elsewhere', remote.length),
      none('files that call eval', evals.length),
      {
        ...atMost('packages at run time', Object.keys(dependencies).length, 20),
        instead:
          '20 instead of 5, each with its reason in the README; twelve are loaded only when a file is made or read, or a picture is drawn',
      },
      none('of them without a reason in the README', unexplained.length),
    ];
  },
};

/** Builds what git keeps in another folder, and compares. */
function differingFiles(): number {
  const folder = mkdtempSync(join(tmpdir(), 'contrepartie-again-'));
  try {
    for (const path of spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).stdout.split('\0').filter(Boolean)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), readFileSync(path));
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    // Vite, which runs this, has set a mode of its own.
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    const { status, stderr } = spawnSync('npm', ['run', 'build'], { cwd: folder, encoding: 'utf8', env });
    if (status !== 0) throw new Error(`The second build failed: ${stderr.slice(-500)}`);
    let differing = 0;
    for (const kind of BROWSERS) {
      const [here, there] = [resolve('dist', kind), join(folder, 'dist', kind)];
      const names = new Set([...filesOf(here), ...filesOf(there)]);
      for (const name of names) {
        const [one, other] = [here, there].map((root) => {
          try {
            return readFileSync(join(root, name));
          } catch {
            return null;
          }
        });
        if (!one || !other || !one.equals(other)) differing++;
      }
    }
    return differing;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
