import { describe, expect, it } from 'vitest';
import { parseRoute } from '../../../src/views/dashboard/route';

const id = '00000000-0000-4000-8000-000000000001';

describe('the room that an address names', () => {
  it.each([
    ['', { room: 'holders' }],
    ['#', { room: 'holders' }],
    ['#/', { room: 'holders' }],
    ['#/disclosures', { room: 'disclosures' }],
    ['#/settings', { room: 'settings' }],
    ['#/about', { room: 'about' }],
    [`#/disclosure/${id}`, { room: 'disclosure', id }],
    [`#/holder/${id}`, { room: 'holder', id }],
    [`#/letter/${id}`, { room: 'letter', id }],
    ['#/letters', { room: 'letters' }],
    ['#/records', { room: 'records' }],
    [`#/records/${id}`, { room: 'records', id }],
    ['#/approach', { room: 'approach' }],
    ['#/approaches', { room: 'approaches' }],
    [`#/approached/${id}`, { room: 'approached', id }],
    [`#/approach/${id}`, { room: 'approach', id }],
    [`#/request/${id}`, { room: 'request', id }],
    [`#/reminder/${id}`, { room: 'reminder', id }],
    [`#/complaint/${id}`, { room: 'complaint', id }],
  ])('%s', (hash, route) => expect(parseRoute(hash)).toEqual(route));

  it.each(['#/nowhere', '#/holder', '#/holder/', '#/holder/<img>', `#/holder/${id}/more`, `#/settings/${id}`])(
    '%s is none',
    (hash) => expect(parseRoute(hash)).toEqual({ room: 'unknown' }),
  );
});
