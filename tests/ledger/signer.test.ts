import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type LedgerDatabase, openDatabase } from '../../src/ledger/database';
import { keepDisclosure } from '../../src/ledger/keep-disclosure';
import { keeperOf } from '../../src/ledger/keeper';
import { readFrom } from '../../src/ledger/ledger-reader';
import { richEntry } from '../views/rich-entry';
import { uuidOf } from './sample-entry';

const SIGNER = { name: 'Ștefan Wałęsa', postal: '3 rue des Lilas\n35000 Rennes', town: '', email: '', phone: '' };
let db: LedgerDatabase;
let made = 0;
const newId = () => uuidOf(800_000 + made++);

beforeEach(async () => {
  db = await openDatabase('signer-under-test');
  await keeperOf(db, newId).keepSigner(SIGNER);
});
afterEach(() => db.delete());

it('keeps who signs, and forgets it', async () => {
  expect(await readFrom(db).signer()).toEqual(SIGNER);
  await keeperOf(db, newId).keepSigner(null);
  expect(await readFrom(db).signer()).toBeNull();
});

it('is in no backup, not even a sealed one', async () => {
  await keepDisclosure(db, richEntry(1), newId);
  const records = [];
  for await (const record of readFrom(db).readForBackup({ secrets: true })) records.push(record);
  expect(records.length).toBeGreaterThan(3);
  expect(JSON.stringify(records)).not.toMatch(/Wałęsa|Lilas/);
});

it('is erased with everything else, at once', async () => {
  await keepDisclosure(db, richEntry(1), newId);
  await keeperOf(db, newId).throwAway({ what: 'everything' }, '2026-04-01T10:00:00.000Z');
  expect(await readFrom(db).signer()).toBeNull();
});

it('that somebody else wrote into the store is not shown', async () => {
  await db.items.put({ key: 'signer', value: { name: 7 } });
  expect(await readFrom(db).signer()).toBeNull();
});
