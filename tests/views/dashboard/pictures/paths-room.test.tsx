import 'fake-indexeddb/auto';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HolderClaim } from '../../../../src/disclosure/holder';
import { Dashboard } from '../../../../src/views/dashboard/dashboard';
import { sampleEntry, uuidOf } from '../../../ledger/sample-entry';
import { resetDoor } from '../../platform-door';
import { brokenRules, wordsOn } from '../../read-view';
import { richEntry } from '../../rich-entry';
import { fillLedger, showView } from '../../show-view';

vi.mock('../../../../src/platform/extension-version', () => ({ extensionVersion: () => '0.1.0' }));
vi.mock('../../../../src/platform/messaging', () => import('../../platform-door'));
vi.mock('../../../../src/platform/phrase', () => import('../../platform-door'));
vi.mock('../../../../src/platform/site-access', () => import('../../platform-door'));
vi.mock('../../../../src/platform/tabs', () => import('../../platform-door'));

beforeEach(resetDoor);
afterEach(cleanup);

const partner: HolderClaim = {
  keys: ['name:omega'],
  name: 'Oméga <i>Assurances</i>',
  role: 'named-partner',
  because: 'Oméga, assureur',
  contacts: [],
};

async function openRoom(hash: string, title: string, language: 'fr' | 'en' = 'fr'): Promise<Element> {
  location.hash = hash;
  const { container, findByRole } = showView(<Dashboard />, language);
  await findByRole('heading', { level: 1, name: title });
  return container;
}
const plain = (element: Element, selector: string) => [...element.querySelectorAll(selector)].map(wordsOn);
const section = (room: Element, id: string) => room.querySelector(`section[aria-labelledby=${id}]`)!;

describe('the way of the data', () => {
  it('says what will be there where nothing is', async () => {
    await fillLedger();
    const room = await openRoom('#/paths', 'Le parcours de mes données');
    expect(room.querySelector('.empty')).not.toBeNull();
    expect(room.querySelector('svg.picture')).toBeNull();
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });

  it.each([
    ['fr', 'Le parcours de mes données', 'Vous', 'Nommé comme partenaire : pas prouvé', 'mars 2026'],
    ['en', 'Where my data went', 'You', 'Named as a partner: not proven', 'March 2026'],
  ] as const)(
    'is a picture with a table that says the same, and so are its days (%s)',
    async (language, title, me, way, month) => {
      const rich = richEntry(1);
      await fillLedger([{ ...rich, claims: [...rich.claims, partner] }, sampleEntry(2)]);
      const room = await openRoom('#/paths', title, language);
      await waitFor(() => expect(room.querySelectorAll('svg.picture')).toHaveLength(2));
      const flow = section(room, 'flow');
      const links = [...flow.querySelectorAll('svg a')].map((link) => link.getAttribute('href'));
      expect(links).toContain(`#/disclosure/${uuidOf(1)}`);
      expect(links.filter((link) => link?.startsWith('#/holder/'))).toHaveLength(3);
      const rows = plain(flow, 'tbody tr');
      expect(rows).toHaveLength(5);
      expect(rows.some((row) => row.startsWith(me) && row.includes('jeu1.test'))).toBe(true);
      expect(rows.some((row) => row.includes('Oméga <i>Assurances</i>') && row.includes(way))).toBe(true);
      expect(flow.querySelector('i')).toBeNull();
      expect(flow.querySelectorAll('thead th[scope=col]')).toHaveLength(5);
      const days = section(room, 'timeline');
      await waitFor(() => expect(plain(days, 'tbody th').join(' ')).toContain(month));
      expect(await brokenRules(document.documentElement)).toEqual([]);
    },
  );

  it('is that of a name that is looked for', async () => {
    await fillLedger([{ ...sampleEntry(1), claims: [partner] }, sampleEntry(2)]);
    const room = await openRoom('#/paths', 'Le parcours de mes données');
    const flow = section(room, 'flow');
    await waitFor(() => expect(wordsOn(flow)).toContain('2 sites'));
    const search = room.querySelector('input[type=search]')!;
    fireEvent.input(search, { target: { value: 'OMEGA' } });
    await waitFor(() => expect(wordsOn(flow)).toContain('1 site et 1 partenaire nommé.'));
    fireEvent.input(search, { target: { value: 'personne' } });
    await waitFor(() => expect(wordsOn(flow)).toContain('Aucun site ni organisme de ce nom.'));
  });

  it('says what a picture of many leaves out, and how to see it', async () => {
    await fillLedger(Array.from({ length: 12 }, (_, n) => sampleEntry(n + 1)));
    const room = await openRoom('#/paths', 'Le parcours de mes données');
    const flow = section(room, 'flow');
    await waitFor(() => expect(wordsOn(flow)).toContain('elle ne montre pas 4 sites et 4 organismes. Cherchez un nom'));
    expect(plain(flow, 'svg title')).toContain('Et 4 autres sites');
    expect(flow.querySelectorAll('tbody tr')).toHaveLength(24);
  });

  it('is told of one year when there are several', async () => {
    const old = sampleEntry(1, { sentAt: '2024-05-05T10:00:00.000Z' });
    await fillLedger([old, sampleEntry(2)]);
    const room = await openRoom('#/paths', 'Le parcours de mes données');
    const days = section(room, 'timeline');
    await waitFor(() => expect(plain(days, 'option')).toEqual(['Depuis le début', '2026', '2025', '2024']));
    fireEvent.change(days.querySelector('select')!, { target: { value: '2024' } });
    await waitFor(() => expect(plain(days, 'tbody th')).toEqual(['mai 2024']));
    fireEvent.change(days.querySelector('select')!, { target: { value: '2025' } });
    await waitFor(() => expect(wordsOn(days)).toContain('Aucun envoi pendant cette période.'));
  });
});

describe('the paths to a political message', () => {
  it('are a picture and a table in its room, and never said to be proven', async () => {
    const digest = 'c'.repeat(64);
    const entry = sampleEntry(1, { fingerprints: [{ kind: 'email', digest }] });
    const ledger = await fillLedger([{ ...entry, claims: [...entry.claims, partner] }]);
    await ledger.keepApproach({
      id: uuidOf(70),
      notedAt: '2026-06-02T08:00:00.000Z',
      cameOn: '2026-06-01',
      channel: 'email',
      sender: 'Équipe Dupont',
      onBehalfOf: '',
      words: '',
      fingerprints: [{ kind: 'email', digest }],
      reached: 'plain',
      files: [],
    });
    const room = await openRoom(`#/approached/${uuidOf(70)}`, 'Équipe Dupont');
    await waitFor(() => expect(room.querySelector('svg.picture')).not.toBeNull());
    const chain = section(room, 'chain');
    expect(plain(chain, 'tbody tr')).toHaveLength(2);
    expect(plain(chain, 'svg title')).toContain('Équipe Dupont, 1er juin 2026');
    expect(wordsOn(chain)).toContain('Possible, pas prouvé');
    expect(wordsOn(chain)).toContain('2 chemins possibles, pas prouvés.');
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });
});
