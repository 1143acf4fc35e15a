import 'fake-indexeddb/auto';
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
  expect(db.verno).toBe(4);
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
