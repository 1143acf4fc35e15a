import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { joinRequests } from '../../src/disclosure/join-records';
import type { AccessRequest, Answer } from '../../src/ledger/records';
import { everyRow } from '../ledger/every-row';
import { sampleEntry, uuidOf } from '../ledger/sample-entry';
import { beginAnew, type Machine, machine, nextImportId } from './machines';
import { backUp, takeIn } from './pass-backup';

afterEach(beginAnew);

const take = async (to: Machine, from: Machine) => takeIn(to.ledger, await backUp(from.ledger), nextImportId());
const at = '2026-04-03T10:00:00.000Z';
/** As large as the dashboard lets files be: ten megabytes, in base64. */
const LARGE = 'QUJD'.repeat((10 * 1024 * 1024) / 3);

/** A letter about a contest, and its answer with two files. */
async function correspond({ ledger }: Machine, content = 'JVBERi0=') {
  await ledger.keepDisclosure(sampleEntry(1));
  const [holder] = await ledger.latestHolders(1);
  const request: AccessRequest = {
    id: uuidOf(50),
    kind: 'access',
    holderId: holder?.id ?? '',
    disclosureIds: [uuidOf(1)],
    language: 'fr',
    reference: 'CP-2026-7F3K9',
    writtenAt: '2026-03-10T10:00:00.000Z',
  };
  const answer: Answer = {
    id: uuidOf(60),
    requestId: request.id,
    receivedOn: '2026-04-02',
    notedAt: '2026-04-02T18:00:00.000Z',
    kind: 'incomplete',
    missing: ['recipients'],
    named: [{ name: 'Courtage Lumière SAS', part: 'recipient' }],
    files: [
      { name: 'reponse.pdf', type: 'application/pdf', content },
      { name: 'données.csv', type: 'text/csv', content: 'YTti' },
    ],
  };
  await ledger.keepRequest(request);
  await ledger.keepAnswer(answer);
  return { request, answer };
}

describe('letters and their answers in a backup', () => {
  it('come over with their files, and whom an answer names stays known by it', async () => {
    const [a, b] = [await machine(), await machine()];
    const { request, answer } = await correspond(a, LARGE);
    const { plan } = await take(b, a);
    expect(plan).toMatchObject({ letters: 1, answers: 1 });
    expect(await b.ledger.requests()).toEqual([{ request, answers: [answer] }]);
    const roles = (await b.db.holdings.toArray()).map(({ role }) => role).sort();
    expect(roles).toEqual(['form-operator', 'named-in-answer']);
  }, 30_000);

  it('that lie in the bin come into the bin, and out of it whole', async () => {
    const [a, b] = [await machine(), await machine()];
    const { request, answer } = await correspond(a);
    await a.ledger.keeper.throwAway({ what: 'disclosure', id: uuidOf(1) }, at);
    await take(b, a);
    expect(await b.ledger.requests()).toEqual([]);
    const [bin] = await b.ledger.bins();
    expect(bin).toMatchObject({ what: 'elsewhere', disclosures: 1, requests: [request], answers: [answer] });
    await b.ledger.keeper.takeBack(bin?.id ?? '', at);
    expect(await b.ledger.requests()).toEqual([{ request, answers: [answer] }]);
  });

  it('that were thrown away by themselves stay so, unless another machine keeps them', async () => {
    const [a, b, c] = [await machine(), await machine(), await machine()];
    const { request: toHolder, answer } = await correspond(a);
    const { holderId: _, ...rest } = toHolder;
    const request: AccessRequest = { ...rest, id: uuidOf(51), kind: 'source' };
    await a.ledger.keepRequest(request);
    await a.ledger.keepAnswer({ ...answer, id: uuidOf(62), requestId: request.id, named: [] });
    await take(c, a);
    await a.ledger.keeper.throwAway({ what: 'everything' }, at);
    await take(b, a);
    expect(await b.ledger.requests()).toEqual([]);
    const inBin = (await b.ledger.bins()).flatMap(({ requests, answers }) => [...requests, ...(answers ?? [])]);
    expect(inBin.map(({ id }) => id).sort()).toEqual([toHolder.id, request.id, answer.id, uuidOf(62)].sort());
    await take(b, b);
    expect(await b.ledger.requests()).toEqual([]);
    await take(b, c);
    expect((await b.ledger.requests()).map((one) => [one.request.id, one.answers.length])).toEqual([[request.id, 1]]);
  });

  it('that an import brought, moved or took out of the bin are as before once it is undone', async () => {
    const [a, b] = [await machine(), await machine()];
    await correspond(a);
    await take(b, a);
    await b.ledger.keeper.throwAway({ what: 'disclosure', id: uuidOf(1) }, at);
    const bin = await a.ledger.keeper.throwAway({ what: 'disclosure', id: uuidOf(1) }, '2026-04-04T10:00:00.000Z');
    await a.ledger.keeper.takeBack(bin ?? '', '2026-04-05T10:00:00.000Z');
    const rows = async () => {
      const { imports: _, changes: __, ...others } = await everyRow(b.db);
      return others;
    };
    const before = await rows();
    await take(b, a);
    expect((await b.ledger.requests())[0]?.answers).toHaveLength(1);
    const last = (await b.ledger.imports()).sort((one, other) => one.id.localeCompare(other.id)).at(-1);
    await b.ledger.keeper.undoImport(last?.id ?? '');
    expect(await rows()).toEqual(before);
  });

  it('follow their holder when it was met anew while they lay in the bin', async () => {
    const a = await machine();
    const { request } = await correspond(a);
    const bin = await a.ledger.keeper.throwAway({ what: 'disclosure', id: uuidOf(1) }, at);
    const again = sampleEntry(1);
    await a.ledger.keepDisclosure({ ...again, disclosure: { ...again.disclosure, id: uuidOf(2) } });
    await a.ledger.keeper.takeBack(bin ?? '', at);
    const [found] = await a.ledger.requests();
    expect(found?.request.id).toBe(request.id);
    expect(await a.ledger.holder(found?.request.holderId ?? '')).toBeDefined();
  });
});

describe('a letter that was gone on with on two machines', () => {
  const letter: AccessRequest = {
    id: uuidOf(50),
    kind: 'access',
    disclosureIds: [],
    language: 'fr',
    reference: 'CP-2026-7F3K9',
    writtenAt: '2026-03-10T10:00:00.000Z',
  };

  it('has what each of them noted', () => {
    const sent = { ...letter, sentOn: '2026-03-10', pauses: [{ startedOn: '2026-03-20' }] };
    const heard = {
      ...letter,
      receivedOn: '2026-03-12',
      pauses: [{ startedOn: '2026-03-20', endedOn: '2026-03-25' }],
    };
    const both = { ...letter, sentOn: '2026-03-10', receivedOn: '2026-03-12', pauses: heard.pauses };
    expect(joinRequests(sent, heard)).toEqual(both);
    expect(joinRequests(heard, sent)).toEqual(both);
    expect(joinRequests(both, sent)).toEqual(both);
  });

  it('has the later of two days', () => {
    const [early, late] = ['2026-03-10', '2026-03-11'].map((sentOn) => ({ ...letter, sentOn })) as [
      AccessRequest,
      AccessRequest,
    ];
    expect(joinRequests(early, late)).toEqual(late);
    expect(joinRequests(late, early)).toEqual(late);
  });
});
