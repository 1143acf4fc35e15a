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
let asked: string[] = [];
beforeEach(async () => {
  asked = [];
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

function read(answers: Record<string, Fetched>, now = '2026-03-03T11:00:00.000Z'): Promise<void> {
  return readLinkedDocuments(ledger, {
    now: () => now,
    fetch: async (address) => {
      asked.push(address);
      return answers[address] ?? { outcome: 'unreachable' };
    },
    extract: async (body) => {
      if (body.kind === 'pdf') return { outcome: 'locked' };
      if (body.text.includes('bombe')) throw new Error('out of memory');
      const text = body.text.replace(/<[^>]*>/g, '').trim();
      return text ? { outcome: 'kept', title: 'Politique', language: 'fr', text, links: [] } : { outcome: 'no-text' };
    },
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
      body: { kind: 'html', text: '<p>Politique</p>' },
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

it('keeps every failure with its reason, and asks for none a second time at once', async () => {
  await keepWith(['https://jeu1.test/a', 'https://jeu1.test/b', 'https://jeu1.test/c']);
  await read({
    'https://jeu1.test/a': { outcome: 'http-error', detail: '404' },
    'https://jeu1.test/b': { outcome: 'kept', body: { kind: 'plain', text: '   ' }, address: 'https://jeu1.test/b' },
  });
  const full = await ledger.disclosureInFull(uuidOf(1));
  expect(full?.documents.map(({ outcome, detail }) => [outcome, detail])).toEqual([
    ['http-error', '404'],
    ['no-text', undefined],
    ['unreachable', undefined],
  ]);
  expect(await ledger.pendingDocuments()).toEqual([]);
});

it('asks once more for what could not be reached, after a minute, and no third time', async () => {
  await keepWith(['https://jeu1.test/a']);
  await read({});
  await read({}, '2026-03-03T11:00:30.000Z');
  expect(asked).toHaveLength(1);
  await read({}, '2026-03-03T11:02:00.000Z');
  await read({}, '2026-03-03T12:00:00.000Z');
  expect(asked).toHaveLength(2);
  expect((await ledger.disclosureInFull(uuidOf(1)))?.documents[0]).toMatchObject({ outcome: 'unreachable', tries: 2 });
});

it('keeps what the second try brings', async () => {
  await keepWith(['https://jeu1.test/a']);
  await read({});
  const body = { kind: 'plain', text: 'Politique' } as const;
  await read(
    { 'https://jeu1.test/a': { outcome: 'kept', body, address: 'https://jeu1.test/a' } },
    '2026-03-04T11:00:00.000Z',
  );
  expect((await ledger.disclosureInFull(uuidOf(1)))?.documents[0]).toMatchObject({ outcome: 'kept', tries: 2 });
});

it('asks for nothing once the user has switched that off', async () => {
  await keepWith(['https://jeu1.test/a']);
  await ledger.changeSettings({ fetchDocuments: false });
  await read({});
  expect(asked).toEqual([]);
  expect(await ledger.pendingDocuments()).toHaveLength(1);
});

it('tells why a PDF could not be read', async () => {
  await keepWith(['https://jeu1.test/a']);
  const body = { kind: 'pdf', bytes: new Uint8Array() } as const;
  await read({ 'https://jeu1.test/a': { outcome: 'kept', body, address: 'https://jeu1.test/a' } });
  expect((await ledger.disclosureInFull(uuidOf(1)))?.documents[0]?.outcome).toBe('locked');
});

it('goes on to the next document when one breaks the reader', async () => {
  await keepWith(['https://jeu1.test/a', 'https://jeu1.test/b']);
  const kept = (text: string, address: string) => ({ outcome: 'kept', body: { kind: 'html', text }, address }) as const;
  await read({
    'https://jeu1.test/a': kept('<p>bombe</p>', 'https://jeu1.test/a'),
    'https://jeu1.test/b': kept('<p>Politique</p>', 'https://jeu1.test/b'),
  });
  expect((await ledger.disclosureInFull(uuidOf(1)))?.documents.map(({ outcome }) => outcome)).toEqual([
    'no-text',
    'kept',
  ]);
});
