import { describe, expect, it } from 'vitest';
import { exportLetters } from '../../../src/exchange/records/export-records';
import { groupLetters } from '../../../src/exchange/records/rights-record';
import { uuidOf } from '../../ledger/sample-entry';
import { toQuads } from './read-graph';
import { letterWith, TERMS, wholeOf } from './sample-record';

type Letters = Parameters<typeof exportLetters>[0];
const write = (...letters: Letters) => wholeOf(exportLetters(letters, TERMS));
const partsOf = async (...letters: Letters) => JSON.parse(await write(...letters))['@graph'][0]['dct:hasPart'];

describe('the record of a right being exercised', () => {
  it.each([
    ['not sent', letterWith({}), 'dpv:hasActivityStatus', 'dpv:ActivityPlanned'],
    ['sent', letterWith({ sentOn: '2026-04-01' }), 'dpv:hasRequestStatus', 'dpv:RequestInitiated'],
    [
      'a reminder that was sent',
      letterWith({ kind: 'reminder', sentOn: '2026-05-01' }),
      'dpv:hasRequestStatus',
      'dpv:RequestStatusQuery',
    ],
    ['answered', letterWith({}, { kind: 'complete' }), 'dpv:hasRequestStatus', 'dpv:RequestFulfilled'],
    ['answered in part', letterWith({}, { kind: 'incomplete' }), 'dpv:hasRequestStatus', 'dpv:RequestUnfulfilled'],
    ['refused', letterWith({}, { kind: 'refused' }), 'dpv:hasRequestStatus', 'dpv:RequestRejected'],
    ['asked back', letterWith({}, { kind: 'identity-asked' }), 'dpv:hasRequestStatus', 'dpv:RequestRequiresAction'],
    ['extended', letterWith({}, { kind: 'extension' }), 'dpv:hasRequestStatus', 'dpv:RequestActionDelayed'],
    [
      'answered after an extension',
      letterWith({}, { kind: 'complete', receivedOn: '2026-06-01' }, { kind: 'extension', receivedOn: '2026-04-20' }),
      'dpv:hasRequestStatus',
      'dpv:RequestFulfilled',
    ],
  ])('says how a letter stands: %s', async (_, letter, property, term) => {
    expect((await partsOf(letter))[0][property]).toEqual({ '@id': term });
  });

  it('names the rights in the order of the letter, and the authority of a complaint', async () => {
    const rightsOf = async (letter: Letters[number]) =>
      (await partsOf(letter))[0]['dpv:hasRight'].map((right: { '@id': string }) => right['@id']);
    expect(await rightsOf(letterWith({ rights: ['access', 'erasure'] }))).toEqual(['eu-gdpr:A15', 'eu-gdpr:A17']);
    expect(await rightsOf(letterWith({ kind: 'complaint' }))).toEqual(['eu-gdpr:A77']);
    expect(await rightsOf(letterWith({ kind: 'source' }))).toEqual(['eu-gdpr:A14', 'eu-gdpr:A15']);
  });

  it('puts reminders and complaints with the letter that they follow, in order of time', async () => {
    const first = letterWith({ writtenAt: '2026-04-01T08:00:00.000Z' });
    const reminder = letterWith({
      id: uuidOf(501),
      kind: 'reminder',
      followsId: uuidOf(500),
      writtenAt: '2026-05-03T08:00:00.000Z',
    });
    const complaint = letterWith({
      id: uuidOf(502),
      kind: 'complaint',
      followsId: uuidOf(501),
      writtenAt: '2026-06-03T08:00:00.000Z',
    });
    const other = letterWith({ id: uuidOf(503), writtenAt: '2026-04-02T08:00:00.000Z' });
    const lost = letterWith({
      id: uuidOf(504),
      kind: 'reminder',
      followsId: uuidOf(9),
      writtenAt: '2026-07-02T08:00:00.000Z',
    });
    expect(groupLetters([complaint, lost, other, reminder, first])).toEqual([
      [first, reminder, complaint],
      [other],
      [lost],
    ]);
    const ring = [letterWith({ followsId: uuidOf(501) }), letterWith({ id: uuidOf(501), followsId: uuidOf(500) })];
    expect(groupLetters(ring).flat()).toHaveLength(2);
  });

  it('is JSON-LD without the files of an answer, nor whom it names', async () => {
    const file = { name: 'copie.pdf', type: 'application/pdf', content: 'SECRET' };
    const text = await write(
      letterWith({}, { files: [file], named: [{ name: 'Gamma', part: 'source' }], missing: ['source'] }),
    );
    expect(text).not.toMatch(/SECRET|copie\.pdf|Gamma/);
    expect(await toQuads(text)).toContain('RequestFulfilled');
  });
});
