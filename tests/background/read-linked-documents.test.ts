import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Fetched } from '../../src/background/fetch-document';
import { readLinkedDocuments } from '../../src/background/read-linked-documents';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { sampleEntry, sampleReading, uuidOf } from '../ledger/sample-entry';

const name = 'documents-under-test';
let ledger: Ledger;
let made = 0;
beforeEach(async () => {
  await Dexie.delete(name);
  ledger = await openLedger(() => uuidOf(700 + made++), name);
});
afterEach(() => ledger.close());

async function keepWith(addresses: string[]): Promise<void> {
  const entry = sampleEntry(1);
  const documents = addresses.map((address) => ({
    disclosureId: uuidOf(1),
    address,
    role: 'privacy-policy' as const,
    outcome: 'pending' as const,
    fetchedAt: entry.disclosure.sentAt,
  }));
  await ledger.keepDisclosure({ ...entry, documents });
}

function read(answers: Record<string, Fetched>): Promise<void> {
  return readLinkedDocuments(ledger, {
    now: () => '2026-03-03T11:00:00.000Z',
    fetch: async (address) => answers[address] ?? { outcome: 'unreachable' },
    extract: async (html) => ({ title: 'Politique', language: 'fr', text: html.replace(/<[^>]*>/g, '') }),
    read: () =>
      sampleReading('', {
        political: { verdict: 'disclosed', passages: [{ text: 'campagne électorale', start: 0, end: 19 }] },
        controller: { name: 'Jeux Exemple SAS', siren: '732829320' },
        contacts: ['dpo@jeu1.test'],
      }).reading,
  });
}

it('keeps the text, its reading, and the company that it names', async () => {
  await keepWith(['https://jeu1.test/confidentialite']);
  await read({
    'https://jeu1.test/confidentialite': {
      outcome: 'kept',
      text: '<p>Politique</p>',
      isHtml: true,
      address: 'https://jeu1.test/confidentialite',
    },
  });
  const full = await ledger.disclosureInFull(uuidOf(1));
  expect(full?.documents[0]).toMatchObject({ outcome: 'kept', fetchedAt: '2026-03-03T11:00:00.000Z' });
  expect(full?.notices.map(({ text }) => text)).toContain('Politique');
  expect(full?.assessment.political).toBe('disclosed');
  expect(full?.holders).toHaveLength(1);
  expect(full?.holders[0]?.holder).toMatchObject({ name: 'Jeux Exemple SAS', contacts: ['dpo@jeu1.test'] });
});

it('keeps every failure with its reason, and asks no second time', async () => {
  await keepWith(['https://jeu1.test/a', 'https://jeu1.test/b', 'https://jeu1.test/c']);
  await read({
    'https://jeu1.test/a': { outcome: 'http-error', detail: '404' },
    'https://jeu1.test/b': { outcome: 'kept', text: '   ', isHtml: false, address: 'https://jeu1.test/b' },
  });
  const full = await ledger.disclosureInFull(uuidOf(1));
  expect(full?.documents.map(({ outcome, detail }) => [outcome, detail])).toEqual([
    ['http-error', '404'],
    ['not-text', undefined],
    ['unreachable', undefined],
  ]);
  expect(await ledger.pendingDocuments()).toEqual([]);
});
