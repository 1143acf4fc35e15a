import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/disclosure/interface-languages';
import { ROOMS } from './rooms';
import { readSources } from './source-files';

/** About 200, with a tenth of grace. */
const MOST_LINES = 220;
/** Words of a language are data, as long as the language needs. */
const DATA = /\/(?:patterns|lexicons|phrases|checklists|holidays|languages|authorities)\//;
const VAGUE = /(?:^|\/)(?:utils?|helpers?|common|misc|managers?)(?:[/.-]|$)/i;

const files = readSources();
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

describe('the shape of the repository', () => {
  it('has the rooms of the map, no others', () => {
    const found = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(`src/${entry.name}`).length > 0)
      .map((entry) => entry.name);
    expect(found.filter((room) => !ROOMS[room])).toEqual([]);
  });

  it('names every room in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const rooms = new Set(files.map(({ path }) => path.split('/')[1] ?? ''));
    expect([...rooms].filter((room) => !readme.includes(`src/${room}`))).toEqual([]);
  });

  it(`keeps source files at ${MOST_LINES} lines or fewer`, () => {
    const long = files
      .filter(({ path, text }) => !DATA.test(path) && text.trimEnd().split('\n').length > MOST_LINES)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it('gives no file or folder a name that says nothing', () => {
    expect(files.map(({ path }) => path).filter((path) => VAGUE.test(path))).toEqual([]);
  });

  it('exports by name only', () => {
    const nameless = files.filter(({ text }) => /^export default /m.test(text)).map(({ path }) => path);
    expect(nameless).toEqual([]);
  });

  it('has the same phrases of the browser’s own places in each language of the interface, none left in another', () => {
    expect(readdirSync('public/_locales').sort()).toEqual([...INTERFACE_LANGUAGES].sort());
    const phrases = INTERFACE_LANGUAGES.map((language) => {
      const messages = json(`public/_locales/${language}/messages.json`) as Record<string, { message: string }>;
      return Object.entries(messages).sort(([one], [other]) => (one < other ? -1 : 1));
    });
    const keys = phrases.map((entries) => entries.map(([key]) => key));
    for (const found of keys) expect(found).toEqual(keys[0]);
    const texts = phrases.flatMap((entries) => entries.map(([, { message }]) => message));
    // The name alone is the same in all.
    expect(new Set(texts).size).toBe(texts.length - INTERFACE_LANGUAGES.length + 1);
  });

  it('asks for the permissions that are written here, no others', () => {
    const manifest = json('manifest.json');
    expect(manifest.permissions).toEqual(['scripting', 'storage', 'unlimitedStorage', 'webRequest', 'offscreen']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('explains each permission in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const asked = json('manifest.json').permissions as string[];
    expect(asked.filter((permission) => !readme.includes(`\`${permission}\``))).toEqual([]);
  });

  it('silences no check and escapes no type', () => {
    const silenced = /@ts-ignore|@ts-expect-error|@ts-nocheck|biome-ignore|eslint-disable|(?<!\w)as any(?!\w)/;
    expect(files.filter(({ text }) => silenced.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('imports the schema library in its small form only', () => {
    expect(files.filter(({ text }) => /from 'zod'/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
