import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/disclosure/answer';
import { closedOn, closeRequest, reopenRequest } from '../../src/disclosure/close-request';
import { joinRequests } from '../../src/disclosure/join-records';
import { type AccessRequest, requestSchema } from '../../src/disclosure/request';
import { trackMatter } from '../../src/letter/track-matter';
import { awaitsStep, trackRequest } from '../../src/letter/track-request';

const letter = (n: number, more: Partial<AccessRequest> = {}): AccessRequest => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  kind: 'access',
  disclosureIds: [],
  language: 'fr',
  reference: `CP-2026-0000${n}`,
  writtenAt: `2026-0${n}-05T10:00:00.000Z`,
  ...more,
});
const answer = (kind: Answer['kind'], receivedOn: string): Answer => ({
  id: '00000000-0000-4000-8000-000000000009',
  requestId: '00000000-0000-4000-8000-000000000001',
  receivedOn,
  notedAt: `${receivedOn}T10:00:00.000Z`,
  kind,
  missing: [],
  named: [],
  files: [],
});

describe('where the user stands with a holder', () => {
  it('goes from noticed to written, answered and closed', () => {
    expect(trackMatter([])).toEqual({ state: 'noticed' });
    const request = letter(1);
    expect(trackMatter([{ request, answers: [] }])).toEqual({ state: 'written', at: request.writtenAt });
    const answers = [answer('incomplete', '2026-01-20')];
    expect(trackMatter([{ request, answers }])).toEqual({ state: 'answered', at: '2026-01-20' });
    const closed = closeRequest(request, '2026-02-01');
    expect(trackMatter([{ request: closed, answers }])).toEqual({ state: 'closed', at: '2026-02-01' });
    expect(trackMatter([{ request: reopenRequest(closed, '2026-02-03'), answers }]).state).toBe('answered');
  });

  it('is not answered by what only puts off, or asks who writes', () => {
    const answers = [answer('extension', '2026-01-20'), answer('identity-asked', '2026-01-21')];
    expect(trackMatter([{ request: letter(1), answers }]).state).toBe('written');
  });

  it('is open again when another letter is written', () => {
    const letters = [closeRequest(letter(1), '2026-02-01'), letter(3)].map((request) => ({ request, answers: [] }));
    expect(trackMatter(letters)).toEqual({ state: 'written', at: letter(3).writtenAt });
  });
});

describe('a closed letter', () => {
  const late = letter(1, { sentOn: '2026-01-05', receivedOn: '2026-01-06' });

  it('waits for nothing, whatever day it is', () => {
    expect(awaitsStep(trackRequest(late, [], '2026-06-01'))).toBe(true);
    const track = trackRequest(closeRequest(late, '2026-03-01'), [], '2026-06-01');
    expect(track.standing).toBe('closed');
    expect(awaitsStep(track)).toBe(false);
  });

  it('keeps each closing and reopening, and is what the schema of letters takes', () => {
    const twice = closeRequest(reopenRequest(closeRequest(late, '2026-03-01'), '2026-03-02'), '2026-03-09');
    expect(twice.closings).toEqual([{ closedOn: '2026-03-01', reopenedOn: '2026-03-02' }, { closedOn: '2026-03-09' }]);
    expect(closedOn(twice)).toBe('2026-03-09');
    expect(requestSchema.parse(twice)).toEqual(twice);
    expect(closeRequest(twice, '2026-04-01')).toBe(twice);
    expect(reopenRequest(late, '2026-04-01')).toBe(late);
  });

  it('stays open on two machines when it was reopened on one', () => {
    const closed = closeRequest(late, '2026-03-01');
    const open = reopenRequest(closed, '2026-03-02');
    for (const joined of [joinRequests(closed, open), joinRequests(open, closed)]) expect(closedOn(joined)).toBeNull();
  });
});
