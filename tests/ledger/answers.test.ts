import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/disclosure/answer';
import type { AccessRequest } from '../../src/disclosure/request';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { sampleEntry, uuidOf } from './sample-entry';

let ledger: Ledger;
let made = 0;
const name = 'answers-under-test';

beforeEach(async () => {
  await Dexie.delete(name);
  ledger = await openLedger(() => uuidOf(900_000 + made++), name);
});
afterEach(() => ledger.close());

/** A letter to the one holder of a disclosure, and an answer that names two others. */
async function askAndHear(): Promise<{ request: AccessRequest; answer: Answer }> {
  await ledger.keepDisclosure(sampleEntry(1));
  const [holder] = await ledger.latestHolders(1);
  const request: AccessRequest = {
    id: uuidOf(50),
    kind: 'access',
    holderId: holder!.id,
    disclosureIds: [uuidOf(1)],
    language: 'fr',
    reference: 'CP-2026-7F3K9',
    writtenAt: '2026-03-10T10:00:00.000Z',
    rights: ['access'],
  };
  const answer: Answer = {
    id: uuidOf(60),
    requestId: request.id,
    receivedOn: '2026-04-02',
    notedAt: '2026-04-02T10:00:00.000Z',
    kind: 'incomplete',
    missing: ['source'],
    named: [
      { name: 'Courtage Lumière SAS', part: 'recipient', contact: 'dpo@courtage.example' },
      { name: 'Fichiers du Sud', part: 'source' },
    ],
    files: [{ name: 'reponse.pdf', type: 'application/pdf', content: 'JVBERi0=' }],
  };
  await ledger.keepRequest(request);
  await ledger.keepAnswer(answer);
  return { request, answer };
}

describe('an answer to a letter', () => {
  it('is kept with its files, beside its letter', async () => {
    const { request, answer } = await askAndHear();
    expect(await ledger.requests()).toEqual([{ request, answers: [answer] }]);
  });

  it('makes whom it names holders of the same disclosures, and says by which answer', async () => {
    await askAndHear();
    const { holders } = (await ledger.disclosureInFull(uuidOf(1)))!;
    const named = holders.filter(({ holding }) => holding.role === 'named-in-answer');
    expect(named.map(({ holder }) => holder.name).sort()).toEqual(['Courtage Lumière SAS', 'Fichiers du Sud']);
    expect(named[0]?.holding.because).toBe('jeu1.test, CP-2026-7F3K9, 2026-04-02');
    expect(named.find(({ holder }) => holder.name.startsWith('Courtage'))?.holder.contacts).toEqual([
      'dpo@courtage.example',
    ]);
  });

  it('meets each of them once, however often it is written', async () => {
    const { answer } = await askAndHear();
    const before = await ledger.latestHolders(10);
    await ledger.keepAnswer(answer);
    await ledger.keepAnswer({ ...answer, id: uuidOf(61), named: [{ name: 'COURTAGE LUMIERE', part: 'recipient' }] });
    expect((await ledger.latestHolders(10)).map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
  });

  it('can be removed, and the letter stays', async () => {
    const { request, answer } = await askAndHear();
    await ledger.forgetAnswer(answer.id);
    expect(await ledger.requests()).toEqual([{ request, answers: [] }]);
  });
});
