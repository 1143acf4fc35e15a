import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareNotices } from '../../src/background/compare-notices';
import { hashText } from '../../src/background/fingerprint';
import { lookAgain } from '../../src/background/look-again';
import { type DocumentTools, readLinkedDocuments } from '../../src/background/read-linked-documents';
import { openDatabase } from '../../src/ledger/database';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { readNotice } from '../../src/notice/read-notice';
import { sampleEntry, uuidOf } from '../ledger/sample-entry';

const name = 'looks-under-test';
const ADDRESS = 'https://jeux.test/confidentialite';
const OLD = 'Vos données ne sont transmises à aucun tiers. Elles sont gardées trois ans.';
const NEW = 'Vos données sont transmises à des partis politiques. Elles sont gardées trois ans.';
let ledger: Ledger;
let made = 0;
beforeEach(async () => {
  await Dexie.delete(name);
  ledger = await openLedger(() => uuidOf(600 + made++), name);
});
afterEach(() => ledger.close());

/** The web on a day: the policy as it reads then, or null when it is gone. */
function tools(now: string, text: string | null): DocumentTools {
  return {
    now: () => now,
    fetch: async (address) =>
      text === null
        ? { outcome: 'http-error', detail: '404' }
        : { outcome: 'kept', address, body: { kind: 'plain', text } },
    extract: async () => ({ outcome: 'kept', title: '', language: 'fr', text: text ?? '', links: [] }),
    read: (given) => readNotice({ text: given }),
  };
}

async function enter(n: number, sentAt: string, text: string | null): Promise<void> {
  const entry = sampleEntry(n, { sentAt });
  const pending = { disclosureId: uuidOf(n), address: ADDRESS, role: 'privacy-policy', outcome: 'pending' } as const;
  await ledger.keepDisclosure({ ...entry, documents: [{ ...pending, fetchedAt: sentAt }] });
  await readLinkedDocuments(ledger, tools(sentAt, text));
}

const versions = async (n: number) => (await ledger.disclosureInFull(uuidOf(n)))?.versions.get(ADDRESS);

it('keeps today’s text beside the old one, and compares them', async () => {
  await enter(1, '2026-03-03T10:00:00.000Z', OLD);
  await lookAgain(ledger, tools('2026-04-09T10:00:00.000Z', NEW), uuidOf(1), ADDRESS);
  const full = await ledger.disclosureInFull(uuidOf(1));
  const hashes = { old: await hashText(OLD), new: await hashText(NEW) };
  expect(full?.documents[0]).toMatchObject({ noticeHash: hashes.old, fetchedAt: '2026-03-03T10:00:00.000Z' });
  expect(full?.assessment.political).not.toBe('disclosed');
  expect((await versions(1))?.later).toMatchObject({ noticeHash: hashes.new, fetchedAt: '2026-04-09T10:00:00.000Z' });
  const comparison = await compareNotices(ledger, hashes.old, hashes.new);
  // Parties that data are passed to are recipients as well.
  expect(comparison?.touches).toEqual(['politics', 'partners']);
});

it('compares nothing with a text that is damaged', async () => {
  await enter(1, '2026-03-03T10:00:00.000Z', OLD);
  await lookAgain(ledger, tools('2026-04-09T10:00:00.000Z', NEW), uuidOf(1), ADDRESS);
  const [old, fresh] = [await hashText(OLD), await hashText(NEW)];
  const db = await openDatabase(name);
  await db.notices.update(old, { packed: new Uint8Array([1, 2, 3]) });
  db.close();
  expect(await compareNotices(ledger, old, fresh)).toBeNull();
  expect(await compareNotices(ledger, fresh, old)).toBeNull();
});

it('tells that nothing changed, or that the document is gone', async () => {
  await enter(1, '2026-03-03T10:00:00.000Z', OLD);
  await lookAgain(ledger, tools('2026-04-09T10:00:00.000Z', OLD), uuidOf(1), ADDRESS);
  expect((await versions(1))?.later?.noticeHash).toBe(await hashText(OLD));
  await lookAgain(ledger, tools('2026-05-09T10:00:00.000Z', null), uuidOf(1), ADDRESS);
  expect((await versions(1))?.later).toEqual({
    address: ADDRESS,
    outcome: 'http-error',
    detail: '404',
    fetchedAt: '2026-05-09T10:00:00.000Z',
  });
});

it('keeps a document that could not be read then, with today’s date', async () => {
  await enter(1, '2026-03-03T10:00:00.000Z', null);
  await lookAgain(ledger, tools('2026-04-09T10:00:00.000Z', OLD), uuidOf(1), ADDRESS);
  expect((await ledger.disclosureInFull(uuidOf(1)))?.documents[0]).toMatchObject({
    outcome: 'kept',
    fetchedAt: '2026-04-09T10:00:00.000Z',
  });
});

it('sees a change between two visits from both of them', async () => {
  await enter(1, '2026-03-03T10:00:00.000Z', OLD);
  await enter(2, '2026-04-09T10:00:00.000Z', NEW);
  expect((await versions(1))?.later?.noticeHash).toBe(await hashText(NEW));
  expect((await versions(1))?.earlier).toBeUndefined();
  expect((await versions(2))?.earlier?.noticeHash).toBe(await hashText(OLD));
  expect((await versions(2))?.later).toBeUndefined();
});

it('goes with the last disclosure that links to the document', async () => {
  await enter(1, '2026-03-03T10:00:00.000Z', OLD);
  await lookAgain(ledger, tools('2026-04-09T10:00:00.000Z', NEW), uuidOf(1), ADDRESS);
  const at = '2026-04-01T00:00:00.000Z';
  await ledger.keeper.emptyBin((await ledger.keeper.throwAway({ what: 'disclosure', id: uuidOf(1) }, at)) ?? '', at);
  expect(await ledger.notice(await hashText(NEW))).toBeUndefined();
  expect(await ledger.notice(await hashText(OLD))).toBeUndefined();
});

it('asks for nothing while fetching is switched off, nor for an address that no disclosure links to', async () => {
  await enter(1, '2026-03-03T10:00:00.000Z', OLD);
  const again = tools('2026-04-09T10:00:00.000Z', NEW);
  await expect(lookAgain(ledger, again, uuidOf(1), 'https://ailleurs.test/')).rejects.toThrow('missing');
  await ledger.changeSettings({ fetchDocuments: false });
  await expect(lookAgain(ledger, again, uuidOf(1), ADDRESS)).rejects.toThrow('fetching-off');
});
