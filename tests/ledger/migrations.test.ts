import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '../../src/ledger/database';

const name = 'ledger-of-old';
afterEach(() => Dexie.delete(name));

/** A holder and its part in a disclosure, as layout 1 kept them. */
const OLD_HOLDER = {
  id: '00000000-0000-4000-8000-000000000001',
  keys: ['siren:732829320', 'domain:jeu.test', 'name:jeux exemple'],
  name: 'Jeux Exemple SAS',
  controller: { name: 'Jeux Exemple SAS', siren: '732829320' },
  contacts: ['dpo@jeu.test'],
  lastDisclosureAt: '2026-03-03T10:00:00.000Z',
  disclosures: 1,
  latest: {
    disclosureId: '00000000-0000-4000-8000-000000000002',
    at: '2026-03-03T10:00:00.000Z',
    occasion: 'contest',
    site: 'jeu.test',
    categories: ['email'],
    political: 'silent',
    onward: 'unnamed-partners',
  },
};
const OLD_HOLDING = {
  disclosureId: '00000000-0000-4000-8000-000000000002',
  holderId: '00000000-0000-4000-8000-000000000001',
  role: 'declared-controller',
  because: 'Le responsable du traitement est Jeux Exemple SAS.',
};
const OLD_DOCUMENT = {
  disclosureId: '00000000-0000-4000-8000-000000000002',
  address: 'https://jeu.test/reglement',
  role: 'rules',
  outcome: 'kept',
  fetchedAt: '2026-03-03T10:00:05.000Z',
  noticeHash: 'a'.repeat(64),
};

it('brings layout 1 to today’s: claims of holders, standing, who is told apart', async () => {
  const old = new Dexie(name);
  old.version(1).stores({
    disclosures: 'id, sentAt',
    notices: 'hash',
    readings: '[noticeHash+readerVersion], noticeHash',
    documents: '[disclosureId+address], disclosureId, outcome',
    holders: 'id, *keys, lastDisclosureAt',
    holdings: '[disclosureId+holderId], disclosureId, holderId',
    requests: 'id, holderId',
    items: 'key',
  });
  await old.open();
  await old.table('holders').add(OLD_HOLDER);
  await old.table('holdings').add(OLD_HOLDING);
  await old.table('documents').add(OLD_DOCUMENT);
  await old.table('items').add({ key: 'settings', value: { badge: false } });
  old.close();
  const db = await openDatabase(name);
  expect(await db.holders.toArray()).toEqual([{ ...OLD_HOLDER, standing: 'received', apartFrom: [] }]);
  expect(await db.holdings.toArray()).toEqual([
    {
      ...OLD_HOLDING,
      claims: [
        {
          keys: ['siren:732829320', 'domain:jeu.test', 'name:jeux exemple'],
          name: 'Jeux Exemple SAS',
          role: 'declared-controller',
          because: 'Le responsable du traitement est Jeux Exemple SAS.',
          controller: { name: 'Jeux Exemple SAS', siren: '732829320' },
          contacts: ['dpo@jeu.test'],
        },
      ],
    },
  ]);
  expect(await db.documents.where('address').equals(OLD_DOCUMENT.address).toArray()).toEqual([OLD_DOCUMENT]);
  expect(await db.items.toArray()).toEqual([{ key: 'settings', value: { badge: false } }]);
  expect(await db.revisions.count()).toBe(0);
  expect(await db.companies.count()).toBe(0);
  db.close();
});

/** A disclosure and a kept document as layouts 1 and 2 kept them. */
const OLD_DISCLOSURE = {
  version: 1,
  id: '00000000-0000-4000-8000-000000000002',
  state: 'sent',
  sentAt: '2026-03-03T10:00:00.000Z',
  place: { address: 'https://jeu.test/participer', title: 'Grand jeu', language: 'fr' },
  occasion: 'contest',
  reasons: [],
  fields: [{ category: 'email', label: 'E-mail', required: true, given: 'given' }],
  boxes: [],
  notices: [{ hash: 'b'.repeat(64), role: 'beside-form' }],
  links: [],
  target: null,
  evidence: [],
  fingerprints: [{ kind: 'email', digest: 'c'.repeat(64) }],
};

it('brings layout 2 to layout 3: a chain over what was kept, and the clues by which it is found', async () => {
  const old = new Dexie(name);
  old.version(2).stores({
    disclosures: 'id, sentAt',
    notices: 'hash',
    readings: '[noticeHash+readerVersion], noticeHash',
    documents: '[disclosureId+address], disclosureId, outcome, address, noticeHash',
    holders: 'id, *keys, [standing+lastDisclosureAt]',
    holdings: '[disclosureId+holderId], disclosureId, holderId',
    requests: 'id, holderId',
    items: 'key',
    revisions: '[address+fetchedAt], address',
    companies: 'slug, *keys',
  });
  await old.open();
  await old.table('disclosures').add(OLD_DISCLOSURE);
  await old.table('documents').add(OLD_DOCUMENT);
  old.close();
  const db = await openDatabase(name);
  const chain = '664181b8-ecd1-8ca5-8f2c-c7235552f242';
  expect(await db.disclosures.toArray()).toEqual([OLD_DISCLOSURE]);
  expect(await db.documents.toArray()).toEqual([OLD_DOCUMENT]);
  expect(await db.items.toArray()).toEqual([{ key: 'own-chain', value: chain }]);
  expect(await db.clues.toArray()).toEqual([
    {
      disclosureId: '00000000-0000-4000-8000-000000000002',
      site: 'jeu.test',
      digests: ['c'.repeat(64)],
      noticeHashes: ['b'.repeat(64)],
    },
  ]);
  expect(await db.chains.toArray()).toEqual([
    { id: chain, length: 2, head: '1d4feac773750dac2a257254d7b7be9d130676aec1512a5cd49c45b6f17ce6b7' },
  ]);
  expect(await db.links.where('[chain+place]').between([chain, 0], [chain, 9]).toArray()).toEqual([
    {
      hash: '50e45700c23a027d3df1ed06ec8bc37e83cc91bdd960832eecbd44a6b53ea44f',
      chain,
      place: 0,
      before: null,
      content: '56dd16d335fce46a3a5e1ac33f3483e5e68a8810110c52c0d9d4adaeda9a8388',
      kind: 'disclosure',
      disclosureId: '00000000-0000-4000-8000-000000000002',
      stand: 'kept',
      standAt: '',
    },
    {
      hash: '1d4feac773750dac2a257254d7b7be9d130676aec1512a5cd49c45b6f17ce6b7',
      chain,
      place: 1,
      before: '50e45700c23a027d3df1ed06ec8bc37e83cc91bdd960832eecbd44a6b53ea44f',
      content: '424745c75ae0b73d552697b59679c3e009a8c5134811ea8d23a64f9b56f31a18',
      kind: 'document',
      disclosureId: '00000000-0000-4000-8000-000000000002',
      address: 'https://jeu.test/reglement',
      stand: 'kept',
      standAt: '',
    },
  ]);
  db.close();
});

it('brings layout 3 to layout 4: room for answers, and not a record changed', async () => {
  const { stores, rows } = JSON.parse(readFileSync('tests/ledger/layouts/layout-3.json', 'utf8'));
  const old = new Dexie(name);
  old.version(3).stores(stores);
  await old.open();
  for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list as object[]);
  const before = await Promise.all(old.tables.map(async (table) => [table.name, await table.toArray()]));
  old.close();
  const db = await openDatabase(name);
  for (const [table, list] of before) expect(await db.table(table as string).toArray()).toEqual(list);
  expect(await db.answers.toArray()).toEqual([]);
  await db.answers.add({
    id: '00000000-0000-4000-8000-000000000061',
    requestId: '00000000-0000-4000-8000-000000000050',
    receivedOn: '2026-04-02',
    notedAt: '2026-04-02T09:00:00.000Z',
    kind: 'complete',
    missing: [],
    named: [],
    files: [],
  });
  expect(await db.answers.where('requestId').equals('00000000-0000-4000-8000-000000000050').count()).toBe(1);
  db.close();
});
