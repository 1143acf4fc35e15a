import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BackupRecord, BackupValue } from '../../src/disclosure/backup-record';
import { BackupRefusedError } from '../../src/exchange/backup/backup-refusal';
import { inspectBackup } from '../../src/exchange/backup/inspect-backup';
import { sealBackup } from '../../src/exchange/backup/seal-backup';
import { packParts, recogniseBackup, unpackBackup } from '../../src/exchange/backup/unpack-backup';
import { nameBackup, writeBackup } from '../../src/exchange/backup/write-backup';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { sampleEntry, uuidOf } from '../ledger/sample-entry';
import { richEntry } from '../views/rich-entry';
import { backUp, gather, inParts, takeIn } from './pass-backup';

const name = 'backup-under-test';
let ledger: Ledger;
let plain: Uint8Array;
let packed: Uint8Array;
let sealed: Uint8Array;
let made = 0;
const SALT = new Uint8Array(16).fill(9);
const PASSPHRASE = 'cheval correct pile agrafe';

beforeAll(async () => {
  await Dexie.delete(name);
  ledger = await openLedger(() => uuidOf(300_000 + made++), name);
  await ledger.fingerprintKey(() => new Uint8Array(32).fill(7));
  for (const n of [1, 2]) await ledger.keepDisclosure(richEntry(n));
  for (const n of [3, 4, 5]) await ledger.keepDisclosure(sampleEntry(n));
  await ledger.keeper.throwAway({ what: 'disclosure', id: uuidOf(4) }, '2026-04-01T10:00:00.000Z');
  await ledger.keeper.registerIdentity({
    id: uuidOf(60),
    kind: 'email',
    value: 'moi@exemple.test',
    addedAt: '2026-04-01T10:00:00.000Z',
  });
  plain = await backUp(ledger);
  packed = await gather(packParts(inParts(plain)));
  sealed = await gather(sealBackup(packParts(inParts(await backUp(ledger, true))), PASSPHRASE, SALT));
});
afterAll(() => ledger.close());

const inspect = (file: Uint8Array, passphrase?: string, size?: number) =>
  inspectBackup(unpackBackup({ start: file.subarray(0, 64), parts: inParts(file, size) }, passphrase));
const reasonOf = async (file: Uint8Array, passphrase?: string) => {
  try {
    await inspect(file, passphrase);
    return 'taken';
  } catch (error) {
    return error instanceof BackupRefusedError ? error.reason : `${error}`;
  }
};
const lines = () => new TextDecoder().decode(plain).split('\n').slice(0, -1);

describe('a backup', () => {
  it('is JSON Lines in gzip, which any tool can read', async () => {
    expect([...gunzipSync(packed)]).toEqual([...plain]);
    const [header, ...rest] = lines().map((line) => JSON.parse(line));
    expect(header).toMatchObject({ format: 'contrepartie-backup', version: 4, madeAt: '2026-11-25T10:00:00.000Z' });
    expect(rest.at(-1)).toMatchObject({ kind: 'end', records: rest.length - 1 });
    expect(nameBackup(header, false)).toBe(`contrepartie-2026-11-25-${header.device.slice(0, 8)}.jsonl.gz`);
    expect(nameBackup({ ...header, device: null }, true)).toBe('contrepartie-2026-11-25-empty.jsonl.gz.sealed');
  });

  it.each(['plain', 'packed', 'sealed'] as const)(
    'that is %s is told from the others and says what it holds',
    async (form) => {
      const file = { plain, packed, sealed }[form];
      expect(recogniseBackup(file)).toBe(form);
      for (const size of [7, 1_000_000]) {
        const summary = await inspect(file, PASSPHRASE, size);
        expect(summary.counts).toMatchObject({
          disclosure: 5,
          identity: form === 'sealed' ? 1 : 0,
          key: form === 'sealed' ? 1 : 0,
        });
        expect(summary.span).toEqual({ from: '2026-03-02T10:00:00.000Z', to: '2026-03-06T10:00:00.000Z' });
        expect(summary.report).toMatchObject({ disclosures: 5, binned: 1 });
        expect(summary.report.findings.every(({ kind }) => kind.startsWith('notice'))).toBe(true);
      }
    },
  );

  it('that is long is read in stretches, between which whoever shows how far it is is waited for', async () => {
    async function* many(): AsyncGenerator<BackupRecord> {
      for (let n = 0; n < 1_100; n++) {
        const identity = { kind: 'email', value: `moi${n}@exemple.test`, addedAt: '2026-04-01T10:00:00.000Z' };
        yield { kind: 'identity', value: { id: uuidOf(n), ...identity } as BackupValue<'identity'> };
      }
    }
    const header = JSON.parse(lines()[0] ?? '');
    const file = await gather(writeBackup(header, many()));
    const told: number[] = [];
    let isWaiting = false;
    const summary = await inspectBackup(inParts(file), async (done) => {
      expect(isWaiting).toBe(false);
      isWaiting = true;
      told.push(done);
      await new Promise((resolve) => setTimeout(resolve));
      isWaiting = false;
    });
    expect(told).toEqual([500, 1_000]);
    expect(summary.counts.identity).toBe(1_100);
  });

  it('that is not sealed tells nothing by which a number could be guessed', () => {
    const text = new TextDecoder().decode(plain);
    expect(text).not.toContain('moi@exemple.test');
    expect(text).not.toContain('07'.repeat(32));
  });

  it('that is sealed shows none of its words', () => {
    const bytes = Buffer.from(sealed);
    for (const word of ['jeu1', 'Jeux Exemple', 'contest', 'exemple.test']) expect(bytes.includes(word)).toBe(false);
  });
});

describe('a file that is not as it was written', () => {
  it.each(['plain', 'packed', 'sealed'] as const)(
    'is refused wherever it is cut off (%s)',
    async (form) => {
      const file = { plain, packed, sealed }[form];
      const cuts = Array.from({ length: form === 'sealed' ? 12 : 150 }, (_, index) =>
        Math.floor((file.length * index) / 150),
      );
      if (form === 'sealed') cuts.push(file.length - 1, file.length - 5, file.length >> 1);
      for (const cut of cuts) {
        const reason = await reasonOf(file.subarray(0, cut), PASSPHRASE);
        expect(['truncated', 'damaged', 'not-a-backup', 'wrong-passphrase'], `cut at ${cut}: ${reason}`).toContain(
          reason,
        );
      }
    },
    60_000,
  );

  it.each(['plain', 'packed'] as const)(
    'is refused whichever byte is changed (%s)',
    async (form) => {
      const file = { plain, packed }[form];
      await fc.assert(
        // The first ten bytes of a gzip file say nothing of what is in it.
        fc.asyncProperty(
          fc.integer({ min: 10, max: file.length - 1 }),
          fc.integer({ min: 1, max: 255 }),
          async (at, change) => {
            const changed = new Uint8Array(file);
            changed[at] = (changed[at] ?? 0) ^ change;
            // The last bits of what was packed fill up a byte: nobody reads them, and the content is the same.
            if ((await reasonOf(changed)) === 'taken') expect([...gunzipSync(changed)]).toEqual([...plain]);
          },
        ),
        { numRuns: 400 },
      );
    },
    60_000,
  );

  it('that is sealed is refused whichever byte is changed, and with another passphrase', async () => {
    for (const at of [5, 120, 200, 300, sealed.length >> 1, sealed.length - 1]) {
      const changed = new Uint8Array(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await reasonOf(changed, PASSPHRASE), `byte ${at}`).not.toBe('taken');
    }
    expect(await reasonOf(sealed, 'autre chose')).toBe('wrong-passphrase');
    expect(await reasonOf(sealed)).toBe('passphrase-needed');
    expect(await reasonOf(new Uint8Array([...sealed, 0]), PASSPHRASE)).not.toBe('taken');
  }, 60_000);
});

/** The same backup with its lines changed, and an end that fits them. */
async function rewrite(change: (all: string[]) => string[]): Promise<Uint8Array> {
  const { createHash } = await import('node:crypto');
  const all = change(lines().slice(0, -1));
  const body = all.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  return new TextEncoder().encode(`${body}${JSON.stringify({ kind: 'end', records: all.length - 1, sha256 })}\n`);
}
const edit = (kind: string, change: (value: Record<string, unknown>) => unknown) =>
  rewrite((all) => {
    const at = all.findIndex((line) => line.startsWith(`{"kind":"${kind}"`));
    return all.map((line, index) =>
      index === at ? JSON.stringify({ kind, value: change(JSON.parse(line).value) }) : line,
    );
  });
const raw = (kind: string, change: (line: string) => string) =>
  rewrite((all) => {
    const at = all.findIndex((line) => line.startsWith(`{"kind":"${kind}"`));
    return all.map((line, index) => (index === at ? change(line) : line));
  });

describe('a hostile file', () => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'not-a-backup'],
    ['a picture', () => readFileSync('public/icons/16.png'), 'not-a-backup'],
    ['other JSON', () => new TextEncoder().encode('{"a":1}\n'), 'not-a-backup'],
    ['a list', () => new TextEncoder().encode('[]\n'), 'not-a-backup'],
    ['half a character', () => new Uint8Array([0x7b, 0xff, 0xfe, 0x0a]), 'not-a-backup'],
    [
      'a newer version',
      () => rewrite(([first = '', ...rest]) => [first.replace('"version":4', '"version":5,"more":{}'), ...rest]),
      'newer-version',
    ],
    [
      'a strange header',
      () => rewrite(([first = '', ...rest]) => [first.replace('{', '{"more":1,'), ...rest]),
      'wrong-shape',
    ],
    ['an unknown kind', () => rewrite((all) => [...all, '{"kind":"surprise","value":1}']), 'wrong-shape'],
    ['a member too many', () => edit('disclosure', (value) => ({ ...value, more: 1 })), 'wrong-shape'],
    ['a wrong type', () => edit('disclosure', (value) => ({ ...value, fields: 'all' })), 'wrong-shape'],
    [
      'a script for an address',
      () => edit('disclosure', (value) => ({ ...value, target: 'javascript:alert(1)' })),
      'wrong-shape',
    ],
    [
      'an address that no browser can read',
      () => edit('disclosure', (value) => ({ ...value, place: { address: 'http://[', title: '', language: '' } })),
      'wrong-shape',
    ],
    [
      '__proto__',
      () => raw('disclosure', (line) => line.replace('"version"', '"__proto__":{"polluted":1},"version"')),
      'forbidden-name',
    ],
    [
      '__proto__ in disguise',
      () => raw('holder', (line) => line.replace('"id"', '"\\u005f_proto__":{"polluted":1},"id"')),
      'forbidden-name',
    ],
    [
      'constructor',
      () => raw('link', (line) => line.replace('"hash"', '"constructor":{"prototype":{}},"hash"')),
      'forbidden-name',
    ],
    [
      'deep nesting',
      () => raw('disclosure', (line) => line.replace('"reasons":[', `"reasons":[${deep(50)},`)),
      'too-deep',
    ],
    ['very deep nesting', () => rewrite((all) => [...all, deep(200_000)]), 'too-deep'],
    [
      'a line without end',
      () => new TextEncoder().encode(`{"format":"contrepartie-backup"${' '.repeat(17_000_000)}`),
      'too-large',
    ],
    ['no JSON', () => raw('link', () => '{"kind":"link",'), 'not-json'],
    ['an empty line', () => rewrite((all) => [...all, '']), 'not-json'],
    ['lines in another order', () => rewrite(([first = '', ...rest]) => [first, ...rest.reverse()]), 'wrong-order'],
    [
      'a record twice',
      () => rewrite((all) => all.flatMap((line) => (line.startsWith('{"kind":"disclosure"') ? [line, line] : [line]))),
      'twice',
    ],
    [
      'a disclosure without a link',
      () => rewrite((all) => all.filter((line) => !line.startsWith('{"kind":"link"'))),
      'loose-end',
    ],
    [
      'a holding of nobody',
      () => rewrite((all) => all.filter((line) => !line.startsWith('{"kind":"holder"'))),
      'loose-end',
    ],
    ['two ends', async () => new Uint8Array([...plain, ...new TextEncoder().encode(`${lines().at(-1)}\n`)]), 'damaged'],
    ['words after the end', async () => new Uint8Array([...plain, 65]), 'damaged'],
  ])('is refused whole: %s', async (_, file, reason) => {
    expect(await reasonOf(await file())).toBe(reason);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('is refused when it packs endless emptiness', async () => {
    async function* emptiness() {
      yield new TextEncoder().encode('{"format":"contrepartie-backup"');
      for (let n = 0; n < 64; n++) yield new Uint8Array(1_000_000).fill(32);
    }
    const bomb = await gather(packParts(emptiness()));
    expect(bomb.length).toBeLessThan(400_000);
    let taken = 0;
    async function* counted() {
      for await (const part of inParts(bomb, 1_000)) {
        taken += part.length;
        yield part;
      }
    }
    const reading = inspectBackup(unpackBackup({ start: bomb.subarray(0, 64), parts: counted() }));
    await expect(reading).rejects.toMatchObject({ reason: 'too-large' });
    // It stops at the longest line that is allowed, and does not unpack the rest.
    expect(taken).toBeLessThan(bomb.length / 2);
  });

  it('cannot ask for all the memory there is by its passphrase', async () => {
    const header = `{"format":"contrepartie-sealed","version":1,"kdf":"argon2id","m":4000000,"t":1,"p":1,"salt":"${'0'.repeat(32)}"}\n`;
    expect(await reasonOf(new TextEncoder().encode(header), PASSPHRASE)).toBe('not-a-backup');
  });

  it('that changed a disclosure is shown, and the changed one is left out', async () => {
    const file = await edit('disclosure', (value) => ({ ...value, occasion: 'quiz' }));
    const summary = await inspect(file);
    expect(summary.report.findings).toContainEqual(
      expect.objectContaining({ kind: 'disclosure-altered', disclosureId: uuidOf(1) }),
    );
    const other = await openLedger(() => crypto.randomUUID(), 'other');
    const { plan } = await takeIn(other, file, uuidOf(1));
    expect(plan).toMatchObject({ leftOut: 1, fresh: 4 });
    expect((await other.latestDisclosures(9)).map(({ id }) => id)).not.toContain(uuidOf(1));
    other.close();
    await Dexie.delete('other');
  });

  it('that says of a known disclosure something else, with a chain that fits, is refused', async () => {
    const forged = await openLedger(() => crypto.randomUUID(), 'forged');
    const entry = richEntry(1);
    await forged.keepDisclosure({ ...entry, disclosure: { ...entry.disclosure, occasion: 'quiz' } });
    const file = await backUp(forged);
    const before = await ledger.latestDisclosures(9);
    await expect(takeIn(ledger, file, uuidOf(2))).rejects.toMatchObject({ reason: 'contradicts-ledger' });
    expect(await ledger.latestDisclosures(9)).toEqual(before);
    expect(await ledger.imports()).toEqual([]);
    forged.close();
    await Dexie.delete('forged');
  });

  it('of any kind neither breaks the reader nor passes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.jsonValue().map((value) => JSON.stringify(value)),
            fc.string(),
          ),
          { maxLength: 5 },
        ),
        fc.nat(40),
        async (junk, at) => {
          const file = await rewrite((all) => [...all.slice(0, at), ...junk, ...all.slice(at)]);
          fc.pre(junk.length > 0);
          expect(await reasonOf(file)).toMatch(/^[a-z-]+$/);
          expect(await reasonOf(file)).not.toBe('taken');
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
