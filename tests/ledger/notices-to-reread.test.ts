import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '../../src/ledger/database';
import { noticesToReread } from '../../src/ledger/notices-to-reread';
import type { PackedNotice } from '../../src/ledger/packed-notice';
import { hashOf } from './sample-entry';

const name = 'notices-to-reread-under-test';
afterEach(() => Dexie.delete(name));

const notice = (n: number, change: Partial<PackedNotice>): PackedNotice => ({
  hash: hashOf(n),
  title: '',
  language: 'fr',
  keptAt: '2026-03-03T10:00:00.000Z',
  ...change,
});

it('goes past damaged texts, however many, and reads none of them anew', async () => {
  const db = await openDatabase(name);
  const hashes = Array.from({ length: 8 }, (_, n) => hashOf(n)).sort();
  const last = hashes.at(-1);
  for (let n = 0; n < 8; n++)
    await db.notices.put(
      notice(n, hashOf(n) === last ? { text: 'Mention intacte.' } : { packed: new Uint8Array([1, 2, 3]) }),
    );
  expect((await noticesToReread(db, 4, 3)).map(({ notice: { hash, text } }) => [hash, text])).toEqual([
    [last, 'Mention intacte.'],
  ]);
  db.close();
});
