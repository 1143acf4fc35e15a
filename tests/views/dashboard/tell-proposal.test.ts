import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approachSchema } from '../../../src/disclosure/approach';
import { toldDisclosureSchema } from '../../../src/disclosure/remember-disclosure';
import type { Proposal } from '../../../src/exchange/mail/mailbox/gather-proposals';
import { approachFrom, siteOf, toldOf } from '../../../src/views/dashboard/mailbox/tell-proposal';

const USED = 'zelie+jeux@foyer.example';
const proposal: Proposal = {
  key: '1',
  kinds: ['participation', 'newsletter'],
  name: 'Radio Falaise',
  email: 'jeux@radio-falaise.example',
  domain: 'radio-falaise.example',
  platform: null,
  used: USED,
  firstOn: '2024-01-01',
  lastOn: '2026-02-01',
  count: 6,
  subjects: ['Votre participation'],
  first: {
    on: '2025-05-01',
    subject: 'Votre participation',
    traits: { from: 'radio-falaise.example', signedBy: [], listHosts: [] },
    occasion: 'contest',
  },
};
const made = { id: '00000000-0000-4000-8000-000000000001', notedAt: '2026-11-26T10:00:00.000Z' };

describe('the site of a sender', () => {
  it.each([
    ['exemple.fr', 'https://exemple.fr/'],
    [' https://Jeu.Exemple.fr/page?a=1#b ', 'https://jeu.exemple.fr/'],
    ['http://exemple.fr', 'https://exemple.fr/'],
    ['müller.example', 'https://xn--mller-kva.example/'],
    ['exemple', null],
    ['', null],
    ['moi@exemple.fr', null],
    ['javascript:alert(1)', null],
    ['deux mots.fr', null],
  ])('%j is %j', (typed, site) => {
    expect(siteOf(typed)).toBe(site);
  });
});

describe('what is kept of a proposal', () => {
  it('is the day of a confirmation, with the sender', () => {
    expect(toldOf(proposal, 'https://radio-falaise.example/')).toEqual({
      source: 'mailbox',
      sureness: 'rather-sure',
      period: '2025-05-01',
      note: 'Radio Falaise <jeux@radio-falaise.example>',
      address: 'https://radio-falaise.example/',
      occasion: 'contest',
      categories: ['email'],
    });
  });

  it('is no more than a year of a newsletter, whose first letter may be lost', () => {
    const told = toldOf({ ...proposal, kinds: ['newsletter'] }, 'https://radio-falaise.example/');
    expect(told).toMatchObject({ period: '2025', sureness: 'not-sure' });
  });

  it('never holds the address that was used, wherever the sender wrote it, and passes the doors of the ledger', () => {
    const around = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('İİ', 'ẞ', '\ufb03'));
    fc.assert(
      fc.property(around, around, fc.constantFrom(USED, USED.toUpperCase(), ''), (one, other, address) => {
        const hostile: Proposal = {
          ...proposal,
          name: `${one}${address}${other}`.slice(0, 200),
          first: { ...proposal.first, subject: `${other}${address}${one}${address}`.slice(0, 200) },
        };
        const told = toldOf(hostile, 'https://radio-falaise.example/');
        const approach = approachFrom(hostile, made);
        toldDisclosureSchema.parse(told);
        approachSchema.parse({ ...approach, fingerprints: [], reached: 'unknown' });
        expect(JSON.stringify([told, approach]).toLowerCase()).not.toContain(USED);
      }),
    );
  });

  it('of a political message is its day, its sender, its subject and its headers', () => {
    expect(approachFrom({ ...proposal, kinds: ['political'] }, made)).toEqual({
      ...made,
      cameOn: '2025-05-01',
      channel: 'email',
      sender: 'Radio Falaise',
      onBehalfOf: '',
      words: 'Votre participation',
      mail: proposal.first.traits,
      files: [],
    });
  });
});
