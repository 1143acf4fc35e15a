import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LedgerFromFutureError } from '../../src/ledger/database';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { hashOf, sampleEntry, sampleReading, uuidOf } from './sample-entry';

let ledger: Ledger;
let made = 0;
const newId = () => uuidOf(900_000 + made++);
const name = 'ledger-under-test';

beforeEach(async () => {
  await Dexie.delete(name);
  ledger = await openLedger(newId, name);
});
afterEach(() => ledger.close());

/** Thrown away, and the bin emptied. */
async function forget(id: string): Promise<void> {
  const at = '2026-04-01T00:00:00.000Z';
  await ledger.keeper.emptyBin((await ledger.keeper.throwAway({ what: 'disclosure', id }, at)) ?? '', at);
}

describe('keeping a disclosure', () => {
  it('keeps the same disclosure once, however often it is sent', async () => {
    expect(await ledger.keepDisclosure(sampleEntry(1))).toBe('kept');
    expect(await ledger.keepDisclosure(sampleEntry(1))).toBe('already-kept');
    expect(await ledger.latestDisclosures(10)).toHaveLength(1);
    expect((await ledger.latestHolders(10)).map((holder) => holder.disclosures)).toEqual([1]);
  });

  it('writes nothing at all when one part of it cannot be written', async () => {
    const entry = sampleEntry(1);
    const broken = { ...entry, documents: [{ disclosureId: uuidOf(1) }] } as unknown as typeof entry;
    await expect(ledger.keepDisclosure(broken)).rejects.toThrow();
    expect(await ledger.latestDisclosures(10)).toEqual([]);
    expect(await ledger.latestHolders(10)).toEqual([]);
    expect(await ledger.keepDisclosure(entry)).toBe('kept');
  });

  it('keeps a notice text once for all the disclosures that rest on it', async () => {
    const again = sampleEntry(2, { notices: [{ hash: hashOf(1), role: 'beside-form' }] });
    await ledger.keepDisclosure(sampleEntry(1));
    await ledger.keepDisclosure({ ...again, notices: sampleEntry(1).notices, readings: [] });
    const full = await ledger.disclosureInFull(uuidOf(2));
    expect(full?.notices.map((notice) => notice.hash)).toEqual([hashOf(1)]);
    expect(full?.assessment.political).toBe('silent');
  });

  it('lists holders by their latest disclosure, newest first', async () => {
    for (const n of [2, 3, 1]) await ledger.keepDisclosure(sampleEntry(n));
    expect((await ledger.latestHolders(2)).map((holder) => holder.name)).toEqual(['jeu3.test', 'jeu2.test']);
  });
});

describe('holders', () => {
  it('are one company when any key is the same', async () => {
    await ledger.keepDisclosure(sampleEntry(1));
    const second = sampleEntry(2);
    await ledger.keepDisclosure({
      ...second,
      claims: [
        {
          keys: ['siren:732829320', 'domain:jeu1.test'],
          name: 'Jeux Exemple SAS',
          role: 'declared-controller',
          because: 'Le responsable du traitement est Jeux Exemple SAS',
          controller: { name: 'Jeux Exemple SAS', siren: '732829320' },
          contacts: ['dpo@jeu1.test'],
        },
      ],
    });
    const holders = await ledger.latestHolders(10);
    expect(holders).toHaveLength(1);
    expect(holders[0]).toMatchObject({ name: 'Jeux Exemple SAS', disclosures: 2, contacts: ['dpo@jeu1.test'] });
  });

  it('show what the latest disclosure said, and follow a document read later', async () => {
    const entry = sampleEntry(1);
    const pending = {
      disclosureId: uuidOf(1),
      address: 'https://jeu1.test/confidentialite',
      role: 'privacy-policy',
      outcome: 'pending',
      fetchedAt: entry.disclosure.sentAt,
    } as const;
    await ledger.keepDisclosure({ ...entry, documents: [pending] });
    expect((await ledger.latestHolders(1))[0]?.latest.political).toBe('silent');
    await ledger.keepDocument({
      document: { ...pending, outcome: 'kept', noticeHash: hashOf(77) },
      notice: { hash: hashOf(77), text: 'Politique', title: '', language: 'fr', keptAt: entry.disclosure.sentAt },
      reading: sampleReading(hashOf(77), {
        political: { verdict: 'disclosed', passages: [{ text: 'campagne électorale', start: 0, end: 19 }] },
        onward: { level: 'unnamed-partners', passages: [] },
      }),
      claims: [],
    });
    const [holder] = await ledger.latestHolders(1);
    expect(holder?.latest).toMatchObject({ political: 'disclosed', onward: 'unnamed-partners' });
    expect(await ledger.pendingDocuments()).toEqual([]);
  });

  it('do not lose a kept document to a later failure', async () => {
    const entry = sampleEntry(1);
    await ledger.keepDisclosure(entry);
    const document = {
      disclosureId: uuidOf(1),
      address: 'https://jeu1.test/reglement',
      role: 'rules',
      fetchedAt: entry.disclosure.sentAt,
    } as const;
    await ledger.keepDocument({ document: { ...document, outcome: 'kept', noticeHash: hashOf(1) }, claims: [] });
    await ledger.keepDocument({ document: { ...document, outcome: 'unreachable' }, claims: [] });
    expect((await ledger.disclosureInFull(uuidOf(1)))?.documents[0]?.outcome).toBe('kept');
  });
});

describe('forgetting a disclosure', () => {
  it('leaves no holder, notice or reading that nothing else rests on', async () => {
    await ledger.keepDisclosure(sampleEntry(1));
    await ledger.keepDisclosure(sampleEntry(2));
    await forget(uuidOf(1));
    expect((await ledger.latestHolders(10)).map((holder) => holder.name)).toEqual(['jeu2.test']);
    expect(await ledger.disclosureInFull(uuidOf(1))).toBeUndefined();
    const raw = await new Dexie(name).open();
    expect(await raw.table('notices').toCollection().primaryKeys()).toEqual([hashOf(2)]);
    expect(await raw.table('readings').count()).toBe(1);
    raw.close();
  });

  it('refuses a document that arrives after its disclosure was removed', async () => {
    const entry = sampleEntry(1);
    await ledger.keepDisclosure(entry);
    await forget(uuidOf(1));
    const late = {
      disclosureId: uuidOf(1),
      address: 'https://jeu1.test/reglement',
      role: 'rules',
      outcome: 'kept',
      noticeHash: hashOf(1),
      fetchedAt: entry.disclosure.sentAt,
    } as const;
    await ledger.keepDocument({ document: late, notice: entry.notices[0]!, claims: entry.claims });
    expect(await ledger.latestHolders(10)).toEqual([]);
  });
});

describe('opening', () => {
  it('refuses a ledger that a newer version wrote, and leaves it as it is', async () => {
    ledger.close();
    await Dexie.delete(name);
    const future = new Dexie(name);
    future.version(99).stores({ disclosures: 'id', surprises: 'id' });
    await future.open();
    await future.table('surprises').add({ id: 'kept' });
    future.close();
    await expect(openLedger(newId, name)).rejects.toThrow(LedgerFromFutureError);
    const again = await new Dexie(name).open();
    expect(again.verno).toBe(99);
    expect(await again.table('surprises').count()).toBe(1);
    again.close();
    await Dexie.delete(name);
    ledger = await openLedger(newId, name);
  });

  it('makes the fingerprint key once', async () => {
    const first = await ledger.fingerprintKey(() => new Uint8Array(32).fill(7));
    const second = await ledger.fingerprintKey(() => new Uint8Array(32).fill(8));
    expect(second).toEqual(first);
  });

  it('falls back to the default settings when the stored ones cannot be read', async () => {
    await ledger.changeSettings({ fetchDocuments: false });
    expect((await ledger.settings()).fetchDocuments).toBe(false);
    await ledger.changeSettings({ language: 'klingon' as 'fr' });
    expect((await ledger.settings()).language).toBe('browser');
  });
});
