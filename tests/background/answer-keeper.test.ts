import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answerKeeper } from '../../src/background/answer-keeper';
import { fingerprintIdentifiers } from '../../src/background/fingerprint';
import { LEDGER_NAME } from '../../src/ledger/database';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import type { WhoHas } from '../../src/messages/keeper-messages';
import type { Sender } from '../../src/platform/messaging';
import { sampleEntry, uuidOf } from '../ledger/sample-entry';

const KEY = new Uint8Array(32).fill(7);
const NOW = '2026-11-25T10:00:00.000Z';
const view: Sender = {
  kind: 'own-page',
  tabId: null,
  frameId: 0,
  address: null,
  topAddress: null,
  topTitle: '',
  isPrivate: false,
};
let ledger: Ledger;

beforeEach(async () => {
  await Dexie.delete(LEDGER_NAME);
  ledger = await openLedger(() => crypto.randomUUID());
  await ledger.fingerprintKey(() => KEY);
});
afterEach(() => ledger.close());

const desk = { ledger: async () => ledger, now: () => NOW, newId: () => uuidOf(77) };
const ask = (message: object, sender = view) => answerKeeper(desk, message, sender);
const whoHas = async (kind: 'email' | 'phone', value: string) => {
  const answer = await ask({ type: 'whoHas', identity: { kind, value } });
  return answer?.ok ? (answer.value as WhoHas) : null;
};

async function enterWith(n: number, kind: 'email' | 'phone', value: string): Promise<void> {
  const fingerprints = await fingerprintIdentifiers([{ kind, value }], KEY);
  await ledger.keepDisclosure(sampleEntry(n, { fingerprints }));
}

it('says who has a number, however it is written, for disclosures made before it was registered', async () => {
  await enterWith(1, 'phone', '06 98 12 74 63');
  await enterWith(2, 'phone', '0698127463');
  await enterWith(3, 'email', 'moi@exemple.test');
  const found = await whoHas('phone', '+33 6 98 12 74 63');
  expect(found).toMatchObject({ state: 'found', disclosureIds: [uuidOf(2), uuidOf(1)] });
  const names = await Promise.all(found!.holderIds.map(async (id) => (await ledger.holder(id))?.name));
  expect(names.sort()).toEqual(['jeu1.test', 'jeu2.test']);
  expect(await whoHas('email', 'MOI@exemple.test ')).toMatchObject({ disclosureIds: [uuidOf(3)] });
  expect(await whoHas('phone', '0611111111')).toEqual({ state: 'nothing', disclosureIds: [], holderIds: [] });
  expect(await whoHas('email', 'pas une adresse')).toMatchObject({ state: 'unreadable' });
});

it('keeps nothing of what was only asked', async () => {
  await whoHas('phone', '0698127463');
  const raw = await new Dexie(LEDGER_NAME).open();
  for (const table of raw.tables) expect(JSON.stringify(await table.toArray())).not.toContain('98127463');
  raw.close();
});

it('keeps an address when it is registered, once, until it is removed', async () => {
  const identity = { kind: 'email', value: 'moi@exemple.test' } as const;
  await ask({ type: 'registerIdentity', identity });
  await ask({ type: 'registerIdentity', identity });
  expect(await ledger.identities()).toEqual([{ id: uuidOf(77), ...identity, addedAt: NOW }]);
  await ask({ type: 'removeIdentity', id: uuidOf(77) });
  expect(await ledger.identities()).toEqual([]);
});

it('throws away, takes back and empties', async () => {
  await ledger.keepDisclosure(sampleEntry(1));
  const thrown = await ask({ type: 'throwAwaySite', site: 'jeu1.test' });
  const binId = thrown?.ok ? thrown.value : '';
  expect(await ledger.latestDisclosures(9)).toEqual([]);
  await ask({ type: 'takeBack', binId });
  expect(await ledger.latestDisclosures(9)).toHaveLength(1);
  const all = await ask({ type: 'throwAwayEverything' });
  expect(await ledger.bins()).toMatchObject([{ what: 'everything', disclosures: 1, binnedAt: NOW }]);
  await ask({ type: 'emptyBin', binId: all?.ok ? all.value : '' });
  expect(await ledger.bins()).toEqual([]);
});

it('answers our own pages only', () => {
  expect(ask({ type: 'throwAwayEverything' }, { ...view, kind: 'page' })).toBeNull();
  expect(ask({ type: 'throwAwayEverything', more: 1 })).toBeNull();
});
