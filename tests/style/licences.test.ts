import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isAllowed, packageOf, readFont, readPackage } from '../../.scripts/licences/read-licence';

interface Locked {
  dev?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
/** Where the packages of the product lie, with all that they need; those for other machines are not installed. */
const installed = Object.entries(lock.packages)
  .filter(([folder, { dev }]) => folder !== '' && !dev && existsSync(join(folder, 'package.json')))
  .map(([folder]) => folder);

describe('the licences of what the product is made of', () => {
  it('allow it to be under the GPL, and are there to be read', () => {
    expect(installed.length).toBeGreaterThan(30);
    const works = installed.filter((folder) => !isOfTypesAlone(folder)).map(readPackage);
    expect(works.filter(({ licence, text }) => !isAllowed(licence) || text.length < 200)).toEqual([]);
  });

  it('are read from the font and from the text beside it', () => {
    expect(readFont('public/fonts/noto-serif-bold.ttf')).toMatchObject({
      name: 'Noto Serif Bold',
      version: '2.015',
      licence: 'OFL-1.1',
      text: expect.stringContaining('Noto Project Authors'),
    });
  });

  it.each(['MIT', '(MIT OR GPL-2.0)', 'Apache-2.0 AND ISC', 'MPL-2.0'])('%s is allowed', (licence) =>
    expect(isAllowed(licence)).toBe(true),
  );

  it.each(['GPL-2.0', 'MIT AND SSPL-1.0', 'CC-BY-NC-4.0', 'SEE LICENSE IN LICENSE', 'UNLICENSED', ''])(
    '“%s” is not',
    (licence) => expect(isAllowed(licence)).toBe(false),
  );
});

it('each dependency at run time has its reason in the README, and no other has', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const told = readFileSync('README.md', 'utf8').split('\n## Dependencies at run time\n')[1]?.split('\n## ')[0] ?? '';
  const rows = [...told.matchAll(/^\| `([^`]+)` \| (.{8,}) \|$/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(Object.keys(dependencies).sort());
});

describe('a package', () => {
  const made: string[] = [];
  const make = (described: object, files: Record<string, string> = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    made.push(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'one', version: '1.0.0', ...described }));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
  });

  it('hands on its notice beside its licence', () => {
    const folder = make({ license: 'Apache-2.0' }, { LICENSE: 'the terms', NOTICE: 'made by', 'licenser.js': 'code' });
    expect(readPackage(folder)).toEqual({
      name: 'one',
      version: '1.0.0',
      licence: 'Apache-2.0',
      text: 'the terms\n\nmade by',
    });
  });

  it('without the text of its licence gets the standard one, with its author, and says so', () => {
    const work = readPackage(make({ license: 'MIT', author: { name: 'Ada' } }));
    expect(work.text).toMatch(/^Copyright \(c\) Ada\n\nPermission is hereby granted/);
    expect(work.isStandardText).toBe(true);
  });

  it('without any licence, or with one of which nobody has the text, is refused', () => {
    expect(() => readPackage(make({}))).toThrow('one names no licence.');
    expect(() => readPackage(make({ license: 'ISC' }))).toThrow('one carries no text of its licence, ISC.');
  });

  it('is known by any module that is from it, also where it lies in another', () => {
    const folder = make({});
    const inner = join(folder, 'node_modules', '@scope', 'inner');
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, 'package.json'), '{}');
    expect(packageOf(`${inner}/lib/index.js?url`)).toBe(inner);
    expect(packageOf('\0rolldown/runtime.js')).toBe('node_modules/rolldown');
    expect(packageOf(join(process.cwd(), 'src/ledger/ledger.ts'))).toBe(null);
  });
});

/** What only describes types has nothing to put into a build, and some carry no licence text. */
function isOfTypesAlone(folder: string): boolean {
  const { main, types, typings, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return !main && !exports && Boolean(types ?? typings);
}
