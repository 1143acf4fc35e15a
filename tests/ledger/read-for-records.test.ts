import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { richEntry } from '../views/rich-entry';
import { sampleEntry, sampleReading, uuidOf } from './sample-entry';

const NAME = 'records';
let ledger: Ledger;

beforeEach(async () => {
  await Dexie.delete(NAME);
  ledger = await openLedger(() => crypto.randomUUID(), NAME);
});
afterEach(() => ledger.close());

async function readAll(ids: readonly string[]) {
  const found = [];
  for await (const one of ledger.readForRecords(ids)) found.push(one);
  return found;
}

describe('disclosures for records', () => {
  it('are those of the room of a disclosure, without the texts of the notices', async () => {
    for (const n of [1, 2, 3]) await ledger.keepDisclosure(richEntry(n));
    for (const found of await readAll(await ledger.disclosureIds())) {
      const full = await ledger.disclosureInFull(found.disclosure.id);
      expect(found).toMatchObject({
        disclosure: full?.disclosure,
        assessment: full?.assessment,
        documents: full?.documents,
        holders: full?.holders,
        readings: full?.readings,
        notices: full?.notices.map(({ text: _, ...notice }) => notice),
      });
      expect(JSON.stringify(found.notices)).not.toContain('"text"');
    }
  });

  it('come in the order asked for, more than a batch of them, and what is not there is left out', async () => {
    for (let n = 1; n <= 110; n++) await ledger.keepDisclosure(sampleEntry(n));
    const ids = await ledger.disclosureIds();
    expect(ids).toHaveLength(110);
    const asked = [...ids].reverse();
    const found = await readAll([...asked.slice(0, 60), uuidOf(9_999), ...asked.slice(60)]);
    expect(found.map(({ disclosure }) => disclosure.id)).toEqual(asked);
  }, 60_000);

  it('rest on the newest reading of a notice, and have the letters about them', async () => {
    const entry = richEntry(1);
    await ledger.keepDisclosure(entry);
    const hash = entry.notices[0]?.hash ?? '';
    await ledger.addReading({ reading: { ...sampleReading(hash), readerVersion: 2 }, claims: [] });
    await ledger.keepRequest({
      id: uuidOf(500),
      kind: 'access',
      disclosureIds: [uuidOf(1)],
      language: 'fr',
      reference: 'CP-2026-7F3K9',
      writtenAt: '2026-04-01T08:00:00.000Z',
    });
    const [found] = await readAll([uuidOf(1)]);
    expect(found?.readings.map(({ readerVersion }) => readerVersion)).toEqual([2]);
    expect(found?.assessment.political).toBe('silent');
    expect(found?.letters.map(({ request }) => request.reference)).toEqual(['CP-2026-7F3K9']);
  });
});
