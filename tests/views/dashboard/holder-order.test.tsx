import 'fake-indexeddb/auto';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Dashboard } from '../../../src/views/dashboard/dashboard';
import { sampleEntry } from '../../ledger/sample-entry';
import { door, resetDoor } from '../platform-door';
import { brokenRules, wordsOn } from '../read-view';
import { fillLedger, showView } from '../show-view';

vi.mock('../../../src/platform/messaging', () => import('../platform-door'));
vi.mock('../../../src/platform/phrase', () => import('../platform-door'));
vi.mock('../../../src/platform/site-access', () => import('../platform-door'));
vi.mock('../../../src/platform/tabs', () => import('../platform-door'));

beforeEach(resetDoor);
afterEach(cleanup);

const kept = (n: number, name: string) => ({
  ...sampleEntry(n),
  claims: [
    {
      keys: [`name:${name}`],
      name,
      role: 'declared-controller' as const,
      because: `Responsable : ${name}.`,
      contacts: [],
    },
  ],
});

async function openHolders(hash = '#/') {
  location.hash = hash;
  const { container } = showView(<Dashboard />);
  await waitFor(() => expect(container.querySelector('h1')).toBeTruthy());
  return container;
}
const names = (room: Element) => [...room.querySelectorAll('.row h2, tbody th')].map(wordsOn);
const sort = (room: Element, order: string) =>
  fireEvent.change(room.querySelector('.look select')!, { target: { value: order } });

it('sorts holders by name and by how often something was sent, in a list and in a table', async () => {
  await fillLedger([kept(1, 'Zêta'), kept(2, 'Zêta'), kept(3, 'Alpha'), kept(4, 'Étoile')]);
  const room = await openHolders();
  await waitFor(() => expect(names(room)).toHaveLength(3));
  sort(room, 'name');
  await waitFor(() => expect(names(room)).toEqual(['Alpha', 'Étoile', 'Zêta']));
  sort(room, 'disclosures');
  await waitFor(() => expect(names(room)[0]).toBe('Zêta'));
  fireEvent.click(room.querySelectorAll('.forms input')[1]!);
  await waitFor(() => expect(room.querySelector('table')).toBeTruthy());
  expect(names(room)[0]).toBe('Zêta');
  fireEvent.input(room.querySelector('input[type=search]')!, { target: { value: 'etoile' } });
  await waitFor(() => expect(names(room)).toEqual(['Étoile']));
  expect(await brokenRules(document.documentElement)).toEqual([]);
});

it('closes the matter with a holder and opens it again, in its room and in the list', async () => {
  const ledger = await fillLedger([kept(1, 'Alpha')]);
  const [holder] = await ledger.latestHolders(1);
  const request = {
    id: '00000000-0000-4000-8000-000000000077',
    kind: 'access' as const,
    holderId: holder!.id,
    disclosureIds: [],
    language: 'fr' as const,
    reference: 'CP-2026-00077',
    writtenAt: '2026-01-05T10:00:00.000Z',
  };
  await ledger.keepRequest(request);
  const room = await openHolders(`#/holder/${holder!.id}`);
  const press = async (words: string) => {
    await waitFor(() => expect(wordsOn(room)).toContain(words));
    fireEvent.click([...room.querySelectorAll('button')].find((one) => wordsOn(one) === words)!);
  };
  await press('Clore le dossier');
  await waitFor(() => expect(wordsOn(room)).toContain('Le dossier est clos.'));
  await waitFor(() => expect(wordsOn(room)).toContain('dossier clos le'));
  await press('Rouvrir le dossier');
  await waitFor(() => expect(wordsOn(room)).toContain('Le dossier est rouvert.'));
  expect(door.said.map(({ type }) => type)).toEqual(['keepRequest', 'keepRequest']);
  expect((await ledger.requestsOf(holder!.id))[0]?.closings).toHaveLength(1);
});
