import 'fake-indexeddb/auto';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Fetched } from '../../../src/background/fetch-document';
import type { Disclosure } from '../../../src/disclosure/schema';
import { PlatformConsentSection } from '../../../src/views/dashboard/platform-consent';
import { encodeTcString } from '../../disclosure/encode-tc-string';
import { door, resetDoor } from '../platform-door';
import { brokenRules, wordsOn } from '../read-view';
import { fillLedger, showView } from '../show-view';

vi.mock('../../../src/platform/messaging', () => import('../platform-door'));
vi.mock('../../../src/platform/phrase', () => import('../platform-door'));
vi.mock('../../../src/platform/tabs', () => import('../platform-door'));

const tcString = encodeTcString({
  cmpId: 31,
  vendorListVersion: 142,
  language: 'FR',
  purposes: [1],
  interests: [],
  features: [],
  vendors: [53, 301],
  vendorInterests: [],
  updatedAt: '2026-03-03T09:00:00.000Z',
});
const SEEK = /^Chercher les noms/;

function list(version: number, more: object = {}): Fetched {
  const text = JSON.stringify({
    gvlSpecificationVersion: 3,
    vendorListVersion: version,
    lastUpdated: '2026-02-26T16:00:30Z',
    vendors: { 53: { id: 53, name: 'Mesure Exemple' }, 7: { id: 7, name: 'Sans accord' } },
    ...more,
  });
  return { outcome: 'kept', address: '', body: { kind: 'plain', text } };
}

const show = (signals: Partial<Disclosure['signals']> = {}) =>
  showView(
    <main>
      <h1>Envoi</h1>
      <PlatformConsentSection signals={{ globalPrivacyControl: 'unknown', tcString, source: 'cookie', ...signals }} />
    </main>,
  );

beforeEach(async () => {
  resetDoor();
  await fillLedger();
});
afterEach(cleanup);

it('says where a press goes, and asks nobody before it', async () => {
  const { findByRole, container } = show();
  await findByRole('button', { name: SEEK });
  expect(wordsOn(container)).toContain('demandée à vendor-list.consensu.org, sans cookies');
  expect(door.said).toEqual([]);
  expect(await brokenRules(container)).toEqual([]);
});

it('names the companies by the public list, with its number and day, and tells which have no name there', async () => {
  const asked: string[] = [];
  door.fetchJson = async (address) => {
    asked.push(address);
    return list(142);
  };
  const { findByRole, queryByRole, container } = show();
  fireEvent.click(await findByRole('button', { name: SEEK }));
  await waitFor(() => expect(wordsOn(container)).toContain('Mesure Exemple (53)'));
  expect(asked).toEqual(['https://vendor-list.consensu.org/v3/archives/vendor-list-v142.json']);
  const words = wordsOn(container);
  expect(words).toMatch(/liste publique n°.142 de l’IAB Europe, du 26 février 2026/);
  expect(words).toMatch(/Sans nom dans cette liste.: 301\./);
  expect(words).not.toContain('Sans accord');
  expect(queryByRole('button', { name: SEEK })).toBeNull();
  expect(await brokenRules(container)).toEqual([]);
});

it('says so where the names are of another issue, and offers to ask again', async () => {
  door.fetchJson = async (address) =>
    address.includes('archives') ? { outcome: 'http-error', detail: '404' } : list(170);
  const { findByRole, container } = show();
  fireEvent.click(await findByRole('button', { name: SEEK }));
  await waitFor(() => expect(wordsOn(container)).toMatch(/ces noms sont ceux de la liste n°.170/));
  await findByRole('button', { name: SEEK });
});

it.each<[string, Fetched]>([
  ['ou vous êtes hors ligne', { outcome: 'unreachable' }],
  ['ne l’a pas donnée', { outcome: 'http-error', detail: '500' }],
  ['refusé en entier', list(142, { vendors: { 1: { id: 2, name: 'A' } } })],
  ['refusé en entier', { outcome: 'not-text', detail: 'text/html' }],
])('says what came of it where there is no list: %s', async (said, answer) => {
  door.fetchJson = async () => answer;
  const { findByRole, container } = show();
  fireEvent.click(await findByRole('button', { name: SEEK }));
  await waitFor(() => expect(wordsOn(container)).toContain(said));
  expect(wordsOn(container)).not.toContain('liste publique n');
});

it('tells the names that the page’s own list gave as that list’s, as text', async () => {
  const { container } = show({ vendors: { listVersion: 141, names: [{ id: 301, name: '<img src=x>' }] } });
  await waitFor(() => expect(wordsOn(container)).toContain('<img src=x> (301)'));
  expect(wordsOn(container)).toMatch(/liste n°.141 que la page gardait/);
  expect(container.querySelector('img')).toBeNull();
});
