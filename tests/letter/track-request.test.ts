import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/disclosure/answer';
import type { AccessRequest } from '../../src/disclosure/request';
import { trackRequest } from '../../src/letter/track-request';

const REQUEST: AccessRequest = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'access',
  disclosureIds: [],
  language: 'fr',
  reference: 'CP-2026-7F3K9',
  writtenAt: '2026-11-24T10:00:00.000Z',
};

function answer(kind: Answer['kind'], receivedOn: string): Answer {
  return {
    id: '00000000-0000-4000-8000-000000000002',
    requestId: REQUEST.id,
    receivedOn,
    notedAt: `${receivedOn}T10:00:00.000Z`,
    kind,
    missing: [],
    named: [],
    files: [],
  };
}

const track = (change: Partial<AccessRequest>, today: string, ...answers: Answer[]) =>
  trackRequest({ ...REQUEST, ...change }, answers, today);

describe('where a letter stands', () => {
  it('has no day before it is sent', () => {
    expect(track({}, '2026-12-01')).toMatchObject({ standing: 'not-sent', isProvisional: true });
    expect(track({}, '2026-12-01').dueOn).toBeUndefined();
  });

  it('is provisional, and never over, while the day of receipt is not known', () => {
    expect(track({ sentOn: '2026-11-25' }, '2027-03-01')).toMatchObject({
      standing: 'waiting',
      dueOn: '2026-12-28',
      isProvisional: true,
    });
  });

  it('leaves the last day to the holder: over from the next', () => {
    const received = { sentOn: '2026-11-24', receivedOn: '2026-11-25' };
    expect(track(received, '2026-12-28')).toMatchObject({ standing: 'waiting', isProvisional: false });
    expect(track(received, '2026-12-29')).toMatchObject({ standing: 'time-over', dueOn: '2026-12-28' });
  });

  it('is extended to three months when told within the first, and not when told later', () => {
    const received = { sentOn: '2026-11-24', receivedOn: '2026-11-25' };
    expect(track({ ...received, extensionToldOn: '2026-12-20' }, '2027-01-10')).toMatchObject({
      standing: 'waiting',
      dueOn: '2027-02-25',
      isExtended: true,
    });
    expect(track({ ...received, extensionToldOn: '2026-12-29' }, '2027-01-10')).toMatchObject({
      standing: 'time-over',
      isExtended: false,
    });
  });

  it('stands still while identity is checked; both days are told', () => {
    const received = { sentOn: '2026-11-22', receivedOn: '2026-11-23' };
    const pauses = [{ startedOn: '2026-12-01', endedOn: '2026-12-08' }];
    expect(track({ ...received, pauses }, '2026-12-10')).toMatchObject({
      dueOn: '2026-12-30',
      dueWithoutPausesOn: '2026-12-23',
    });
    expect(track({ ...received, pauses: [{ startedOn: '2026-12-01' }] }, '2027-02-01').standing).toBe('identity-asked');
  });

  it('counts the holidays of the holder’s country', () => {
    const received = { sentOn: '2027-02-25', receivedOn: '2027-02-26' };
    expect(track({ ...received, country: 'DE' }, '2027-03-01').dueOn).toBe('2027-03-30');
    expect(track({ ...received, country: 'FR' }, '2027-03-01').dueOn).toBe('2027-03-26');
    expect(track({ ...received, country: 'FR', region: 'alsace-moselle' }, '2027-03-01').dueOn).toBe('2027-03-30');
  });

  it('is what the last answer made it', () => {
    const received = { sentOn: '2026-11-24', receivedOn: '2026-11-25' };
    expect(track(received, '2027-01-10', answer('incomplete', '2026-12-20')).standing).toBe('incomplete');
    expect(
      track(received, '2027-01-10', answer('incomplete', '2026-12-20'), answer('complete', '2027-01-05')).standing,
    ).toBe('answered');
    expect(track(received, '2026-12-10', answer('extension', '2026-12-05')).standing).toBe('waiting');
  });

  it('gives a complaint no time to be answered in', () => {
    expect(track({ kind: 'complaint', sentOn: '2026-11-24', receivedOn: '2026-11-25' }, '2027-06-01')).toMatchObject({
      standing: 'waiting',
    });
  });
});
