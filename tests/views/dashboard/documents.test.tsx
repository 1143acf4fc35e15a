import 'fake-indexeddb/auto';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/ledger/database';
import type { Ledger } from '../../../src/ledger/ledger';
import type { DocumentOutcome } from '../../../src/ledger/records';
import { Dashboard } from '../../../src/views/dashboard/dashboard';
import { hashOf, sampleEntry, sampleReading, uuidOf } from '../../ledger/sample-entry';
import { door, resetDoor } from '../platform-door';
import { brokenRules, wordsOn } from '../read-view';
import { fillLedger, showView } from '../show-view';

vi.mock('../../../src/platform/messaging', () => import('../platform-door'));
vi.mock('../../../src/platform/phrase', () => import('../platform-door'));
vi.mock('../../../src/platform/site-access', () => import('../platform-door'));
vi.mock('../../../src/platform/tabs', () => import('../platform-door'));

beforeEach(resetDoor);
afterEach(cleanup);

const ADDRESS = 'https://jeu1.test/vie-privee';
const OLD = 'Vos données sont gardées trois ans.\nElles ne sont pas transmises.';
const NEW = 'Vos données sont gardées trois ans.\nElles sont transmises à des partis politiques.';

function entryWith(change: Partial<DocumentOutcome>) {
  const entry = sampleEntry(1);
  const base = {
    disclosureId: uuidOf(1),
    address: ADDRESS,
    role: 'privacy-policy',
    fetchedAt: '2026-03-03T10:00:05.000Z',
  };
  return { ...entry, documents: [{ ...base, outcome: 'kept', ...change } as DocumentOutcome] };
}

const notice = (n: number, text: string) => ({
  hash: hashOf(n),
  text,
  title: '',
  language: 'fr',
  keptAt: '2026-03-03T10:00:05.000Z',
});

async function fillWithKept(): Promise<Ledger> {
  const entry = entryWith({ noticeHash: hashOf(50) });
  return fillLedger([{ ...entry, notices: [...entry.notices, notice(50, OLD)] }]);
}

async function openDisclosure(): Promise<Element> {
  location.hash = `#/disclosure/${uuidOf(1)}`;
  const { container, findByRole } = showView(<Dashboard />);
  await findByRole('heading', { level: 1 });
  return container;
}

const button = (room: Element, name: string) =>
  [...room.querySelectorAll('button')].find((one) => wordsOn(one) === name);

it.each([
  [{ outcome: 'http-error', detail: '404' }, 'Le serveur a répondu par une erreur (404).'],
  [{ outcome: 'kept', detail: '100/340' }, 'Lu et conservé en partie (100/340 pages).'],
  [{ outcome: 'locked' }, 'Ce PDF est protégé par un mot de passe.'],
  [{ outcome: 'image-only' }, 'Ce PDF ne contient que des images'],
  [{ outcome: 'unreachable', tries: 1 }, 'Un second essai sera fait plus tard.'],
  [{ outcome: 'too-many-redirects' }, 'plus de trois fois'],
] as const)('an outcome %o is told in words, with its date', async (change, words) => {
  await fillLedger([entryWith(change)]);
  const room = await openDisclosure();
  expect(wordsOn(room)).toContain(words);
  expect(wordsOn(room)).toContain('Demandé le 3 mars 2026');
});

it('a document is compared with today’s at the user’s wish, and the change is shown in words', async () => {
  const ledger = await fillWithKept();
  door.lookAgain = async () => {
    await ledger.keepRevision({
      revision: { address: ADDRESS, outcome: 'kept', fetchedAt: '2026-04-09T10:00:00.000Z', noticeHash: hashOf(51) },
      notice: notice(51, NEW),
      reading: sampleReading(hashOf(51), {
        political: { verdict: 'disclosed', passages: [{ text: 'partis politiques', start: 60, end: 77 }] },
      }),
    });
    return null;
  };
  const room = await openDisclosure();
  fireEvent.click(button(room, 'Comparer avec le texte d’aujourd’hui')!);
  await waitFor(() => expect(wordsOn(room)).toContain('Ce texte a changé entre le 3 mars 2026 et le 9 avril 2026.'));
  await waitFor(() => expect(wordsOn(room)).toContain('Le changement touche ce qui est dit de l’usage politique.'));
  expect(door.said).toContainEqual({ type: 'lookAgain', disclosureId: uuidOf(1), address: ADDRESS });
  const details = [...room.querySelectorAll('details')].find((one) => wordsOn(one).includes('Voir ce qui a changé'))!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await waitFor(() => expect(room.querySelector('ins')).not.toBeNull());
  expect([...room.querySelectorAll('ins, del')].map(wordsOn).join(' ')).toMatch(/Ajouté.*partis politiques/);
  expect(await brokenRules(document.documentElement)).toEqual([]);
});

it('a text that is damaged on the disk is said to be, and there is nothing to copy', async () => {
  await fillWithKept();
  const db = await openDatabase();
  await db.notices.update(hashOf(50), { packed: new Uint8Array([1, 2, 3]) });
  db.close();
  const room = await openDisclosure();
  const texts = [...room.querySelectorAll('section[aria-labelledby=notices] li')];
  const damaged = 'Le texte conservé est endommagé et ne peut plus être montré.';
  expect(texts.map((text) => [wordsOn(text).includes(damaged), Boolean(button(text, 'Copier le texte'))])).toEqual([
    [false, true],
    [true, false],
  ]);
  expect(await brokenRules(document.documentElement)).toEqual([]);
});

it('an unchanged text and a vanished one are told as such', async () => {
  const ledger = await fillWithKept();
  const look = { address: ADDRESS, fetchedAt: '2026-04-09T10:00:00.000Z' };
  await ledger.keepRevision({ revision: { ...look, outcome: 'kept', noticeHash: hashOf(50) } });
  const room = await openDisclosure();
  await waitFor(() => expect(wordsOn(room)).toContain('Demandé de nouveau le 9 avril 2026 : le texte n’a pas changé.'));
  const gone = {
    address: ADDRESS,
    fetchedAt: '2026-05-09T10:00:00.000Z',
    outcome: 'http-error',
    detail: '410',
  } as const;
  await ledger.keepRevision({ revision: gone });
  await waitFor(() => expect(wordsOn(room)).toContain('Demandé de nouveau le 9 mai 2026, sans succès. Le serveur'));
});

it('nothing is offered to be asked for while fetching is switched off', async () => {
  await fillWithKept();
  await (await fillWithKept()).changeSettings({ fetchDocuments: false });
  const room = await openDisclosure();
  await waitFor(() => expect(button(room, 'Comparer avec le texte d’aujourd’hui')).toBeUndefined());
});

it('a request that failed is said to have failed', async () => {
  await fillWithKept();
  door.lookAgain = async () => {
    throw new Error('offline');
  };
  const room = await openDisclosure();
  fireEvent.click(button(room, 'Comparer avec le texte d’aujourd’hui')!);
  await waitFor(() => expect(wordsOn(room)).toContain('Le document n’a pas pu être demandé.'));
});

it('the room of texts puts those that changed first, with each change in words', async () => {
  const ledger = await fillWithKept();
  const other = sampleEntry(2);
  const rules = {
    disclosureId: uuidOf(2),
    address: 'https://jeu2.test/reglement',
    role: 'rules',
    outcome: 'kept',
    fetchedAt: '2026-04-20T10:00:00.000Z',
    noticeHash: hashOf(60),
  } as const;
  await ledger.keepDisclosure({ ...other, documents: [rules], notices: [...other.notices, notice(60, OLD)] });
  await ledger.keepRevision({
    revision: { address: ADDRESS, outcome: 'kept', fetchedAt: '2026-04-09T10:00:00.000Z', noticeHash: hashOf(51) },
    notice: notice(51, NEW),
  });
  location.hash = '#/notices';
  const { container, findByRole } = showView(<Dashboard />);
  await findByRole('heading', { level: 1, name: 'Les textes' });
  const titles = [...container.querySelectorAll('h2')].map(wordsOn);
  expect(titles).toEqual(['Politique de confidentialité, jeu1.test', 'Règlement, jeu2.test']);
  await waitFor(() =>
    expect(wordsOn(container)).toContain('Ce texte a changé entre le 3 mars 2026 et le 9 avril 2026.'),
  );
  expect(wordsOn(container)).toContain('Un seul texte lu.');
  expect(await brokenRules(document.documentElement)).toEqual([]);
});
