import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { readPatterns } from './read-patterns';
import { readSources } from './source-files';

/** How long one pattern may be looked at, in milliseconds: what takes longer is too hard to judge, and too hard to trust. */
const TIMEOUT = 20_000;
const WHOLE_ROOM = 180_000;

/** Patterns that are not linear, with the bound that keeps their input short. */
const BOUNDED: Readonly<Record<string, string>> = {
  '[^.]+\\.(?:[^.]{2,3}\\.[^.]{2}|[^.]+)$': 'a host name, at most 253 characters',
  '^[a-z]\\S*-.*group': 'the name of an element, as a page has it: to be bounded where it is read',
  '<meta[^>]{0,200}charset=["\']?([\\w-]{1,40})': 'the first 1,024 bytes of a document',
};

const rooms = new Map<string, { text: string }[]>();
for (const file of readSources()) {
  const room = file.path.split('/')[1] ?? '';
  rooms.set(room, [...(rooms.get(room) ?? []), file]);
}

async function findSlow(patterns: readonly { source: string; flags: string }[]): Promise<string[]> {
  const slow: string[] = [];
  for (const { source, flags } of patterns) {
    if (source in BOUNDED) continue;
    const { status } = await check(source, flags, { timeout: TIMEOUT });
    if (status !== 'safe') slow.push(`${status}: /${source}/${flags}`);
  }
  return slow;
}

describe('no text makes a pattern slow (recheck)', () => {
  it.each([...rooms])(
    'in src/%s',
    async (_, files) => {
      expect(await findSlow(files.flatMap(({ text }) => readPatterns(text)))).toEqual([]);
    },
    WHOLE_ROOM,
  );

  it(
    'where patterns are put together',
    async () => {
      const made: { source: string; flags: string }[] = [];
      const whole = globalThis.RegExp;
      globalThis.RegExp = new Proxy(whole, {
        construct(target, [source, flags]) {
          made.push({ source: String(source), flags: String(flags ?? '') });
          return new target(source, flags);
        },
      });
      try {
        await import('../../src/notice/legal-form');
        await import('../../src/letter/typography');
      } finally {
        globalThis.RegExp = whole;
      }
      expect(made.length).toBeGreaterThanOrEqual(6);
      expect(await findSlow(made)).toEqual([]);
    },
    WHOLE_ROOM,
  );

  it('is asked about every file that puts patterns together', () => {
    const makers = readSources().filter(({ text }) => text.includes('new RegExp('));
    expect(makers.map(({ path }) => path).sort()).toEqual(['src/letter/typography.ts', 'src/notice/legal-form.ts']);
  });

  it('finds the patterns of a file, and no division', () => {
    const code = "const a = /x[/]y/giu; // /no/\nconst b = 1 / 2 / 3; const c = '/no/'; const d = [/z\\//];";
    expect(readPatterns(code).map(({ source, flags }) => `${source} ${flags}`)).toEqual(['x[/]y giu', 'z\\/ ']);
  });
});
