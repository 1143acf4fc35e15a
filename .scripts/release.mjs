import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { filesUnder, trackedFiles } from './release/gather-files.mjs';
import { rebuild } from './release/rebuild.mjs';
import { takePictures } from './release/take-pictures.mjs';
import { writeZip } from './release/write-zip.mjs';
import { runCommand } from './run-command.mjs';

const TARGETS = ['chromium', 'firefox'];
const FOLDER = 'dist/release';
/** Most that one extension may weigh in a store, in bytes. */
const HEAVIEST = 2_500_000;

const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
const failures = [];
const tell = (holds, sentence) => {
  console.log(`${holds ? '✓' : '✗'} ${sentence}`);
  if (!holds) failures.push(sentence);
};

prepare();
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const { files: sources, isCommitted } = trackedFiles();
tell(isCommitted, 'what is released is what is committed');
tell(
  new RegExp(`^## ${version.replaceAll('.', '\\.')}( |$)`, 'm').test(text('.github/CHANGELOG.md')),
  `the changelog tells of ${version}`,
);

for (const target of TARGETS) if (!build(target)) process.exit(1);
const again = rebuild(sources, TARGETS, values.fresh);
tell(again !== null, `the source archive builds by itself${values.fresh ? ', with packages installed anew' : ''}`);

for (const target of TARGETS) {
  const zip = writeZip(filesUnder(`dist/${target}`));
  keep(`contrepartie-${version}-${target}.zip`, zip);
  tell(zip.length <= HEAVIEST, `${target}: ${zip.length} bytes, ${HEAVIEST} at most`);
  if (again) tell(zip.equals(writeZip(again[target])), `${target}: the second build has the same bytes`);
  const built = JSON.parse(text(`dist/${target}/manifest.json`));
  tell(built.version === version, `${target}: version ${built.version}`);
  const wanted = permissionsFor(target).join(' ');
  tell([...built.permissions, ...built.host_permissions].join(' ') === wanted, `${target}: permissions ${wanted}`);
}
keep(
  `contrepartie-${version}-sources.zip`,
  writeZip(new Map([...sources, ['BUILD.md', sources.get('.store/build.md')]])),
);

gate('sizes', ['size-limit']);
gate(
  'web-ext lint',
  ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery'],
  /^errors +\d+|^warnings +\d+/gm,
);
for (const [name, bytes] of filesUnder('.store')) keep(`store/${name}`, bytes);
const pictures = takePictures('dist/gallery', `${FOLDER}/store/pictures`);
console.log(
  pictures === null
    ? '· no pictures: dist/gallery is not there (npm run gallery)'
    : `✓ ${pictures} pictures of store sizes`,
);

console.log(failures.length ? `Not to be released: ${failures.length} failed` : `Ready: ${FOLDER}`);
process.exit(failures.length ? 1 : 0);

function text(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function keep(name, bytes) {
  const file = join(FOLDER, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, bytes);
  if (name.endsWith('.zip')) console.log(`  ${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
}

/** The permissions that were decided on, in the order of the decision. */
function permissionsFor(target) {
  const decided = Object.entries(JSON.parse(text('.store/permissions.json')));
  return decided.filter(([, { only }]) => !only || only === target).map(([name]) => name);
}

function gate(name, args, shown) {
  const { status, output } = runCommand('npx', ['--no-install', ...args], { quiet: true });
  if (status !== 0) console.error(output);
  const figures = shown ? (output.match(shown) ?? []).map((line) => line.replace(/ +/g, ' ')).join(', ') : '';
  tell(status === 0, figures ? `${name}: ${figures}` : name);
}
