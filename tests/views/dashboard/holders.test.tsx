import 'fake-indexeddb/auto';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HolderClaim } from '../../../src/disclosure/holder';
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

const claim = (name: string, keys: string[], change: Partial<HolderClaim> = {}): HolderClaim => ({
  keys,
  name,
  role: 'declared-controller',
  because: `Responsable : ${name}.`,
  contacts: [],
  ...change,
});
const keep = (n: number, ...claims: HolderClaim[]) => ({ ...sampleEntry(n), claims });

async function openRoom(hash: string, title: string): Promise<Element> {
  location.hash = hash;
  const { container, findByRole } = showView(<Dashboard />);
  await findByRole('heading', { level: 1, name: title });
  return container;
}

const button = (room: Element, name: string) =>
  [...room.querySelectorAll('button')].find((one) => wordsOn(one) === name)!;
const plain = (element: Element, selector: string) => [...element.querySelectorAll(selector)].map(wordsOn);

describe('partners that are only named', () => {
  const partner = claim('Oméga Assurances', ['name:omega assurances'], {
    role: 'named-partner',
    because: 'Oméga Assurances – assurance',
  });

  it('stand apart from those that received something', async () => {
    await fillLedger([keep(1, claim('Alpha', ['name:alpha']), partner)]);
    const room = await openRoom('#/', 'Qui a mes données');
    await waitFor(() => expect(plain(room, '.row h2')).toEqual(['Alpha']));
    await waitFor(() =>
      expect(wordsOn(room)).toContain('Un organisme est nommé comme partenaire dans les textes lus.'),
    );
    expect(wordsOn(room)).toContain('Rien ne montre qu’ils ont reçu vos données.');
    expect(plain(room, '.names li')).toEqual(['Oméga Assurances']);
    const search = room.querySelector('input[type=search]')!;
    fireEvent.input(search, { target: { value: 'alpha' } });
    await waitFor(() => expect(plain(room, '.names li')).toEqual([]));
    fireEvent.input(search, { target: { value: 'OMEGA' } });
    await waitFor(() => expect(plain(room, '.names li')).toEqual(['Oméga Assurances']));
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });

  it('are never said to have received something', async () => {
    const ledger = await fillLedger([keep(1, claim('Alpha', ['name:alpha']), partner)]);
    const [omega] = await ledger.latestPartners(1);
    const room = await openRoom(`#/holder/${omega!.id}`, 'Oméga Assurances');
    expect(wordsOn(room)).toContain('Rien ne montre qu’il a reçu vos données.');
    expect(wordsOn(room)).toContain('Envois dont les textes le nomment');
    expect(wordsOn(room)).not.toContain('Ce qui lui a été envoyé');
  });

  it('are listed with a disclosure, each with the words that name it', async () => {
    const entry = keep(1, claim('Alpha', ['name:alpha']), partner);
    await fillLedger([entry]);
    const room = await openRoom(`#/disclosure/${entry.disclosure.id}`, 'Jeu-concours, jeu1.test');
    expect(plain(room, '.names li')).toEqual(['Oméga AssurancesOméga Assurances – assurance']);
  });
});

describe('one organisation or two', () => {
  it('two are merged by the user, and it is said', async () => {
    const ledger = await fillLedger([keep(1, claim('Alpha', ['name:alpha'])), keep(2, claim('Bêta', ['name:beta']))]);
    const alpha = (await ledger.latestHolders(9)).find(({ name }) => name === 'Alpha')!;
    const room = await openRoom(`#/holder/${alpha.id}`, 'Alpha');
    await waitFor(() => expect(plain(room, 'option')).toEqual(['choisir un organisme', 'Bêta']));
    expect(button(room, 'Réunir les deux').disabled).toBe(true);
    const beta = (await ledger.latestHolders(9)).find(({ name }) => name === 'Bêta')!;
    fireEvent.change(room.querySelector('select')!, { target: { value: beta.id } });
    fireEvent.click(button(room, 'Réunir les deux'));
    await waitFor(() => expect(wordsOn(room)).toContain('Les deux organismes sont réunis.'));
    await waitFor(() => expect(wordsOn(room)).toContain('2 envois'));
    expect((await ledger.latestHolders(9)).map(({ id }) => id)).toEqual([alpha.id]);
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });

  it('one is made two by ticking what is another', async () => {
    const shared = 'domain:formulaires.test';
    const ledger = await fillLedger([
      keep(1, claim('Alpha', [shared, 'name:alpha'])),
      keep(2, claim('Bêta', [shared, 'name:beta'])),
    ]);
    const [only] = await ledger.latestHolders(9);
    const room = await openRoom(`#/holder/${only!.id}`, only!.name);
    const ticks = [...room.querySelectorAll<HTMLInputElement>('fieldset input[type=checkbox]')];
    expect(ticks).toHaveLength(2);
    fireEvent.click(ticks.find((one) => wordsOn(one.closest('label')!).includes('Alpha'))!);
    await waitFor(() => expect(button(room, 'Séparer').disabled).toBe(false));
    fireEvent.click(button(room, 'Séparer'));
    await waitFor(() => expect(wordsOn(room)).toContain('Les organismes sont séparés.'));
    expect((await ledger.latestHolders(9)).map(({ name }) => name).sort()).toEqual(['Alpha', 'Bêta']);
    await waitFor(() => expect(room.querySelector('fieldset')).toBeNull());
  });

  it('a failure is said', async () => {
    const ledger = await fillLedger([keep(1, claim('Alpha', ['name:alpha'])), keep(2, claim('Bêta', ['name:beta']))]);
    const [first, second] = await ledger.latestHolders(9);
    const room = await openRoom(`#/holder/${first!.id}`, first!.name);
    await waitFor(() => expect(room.querySelectorAll('option')).toHaveLength(2));
    fireEvent.change(room.querySelector('select')!, { target: { value: second!.id } });
    door.isBroken = true;
    fireEvent.click(button(room, 'Réunir les deux'));
    await waitFor(() => expect(wordsOn(room)).toContain('Le changement n’a pas pu être enregistré.'));
  });
});

describe('the company file of datarequests.org', () => {
  const record = {
    slug: 'alpha',
    name: 'Alpha SAS',
    web: 'https://alpha.test',
    address: '1 rue Neuve\n75001 Paris\nFrance',
    email: 'dpo@alpha.test',
  };
  const dump = (records: unknown[]) =>
    JSON.stringify({
      date: '2026-07-21T04:00:00.000Z',
      'dump-format': 1,
      companies: JSON.stringify(records),
      'supervisory-authorities': '[]',
    });
  const choose = (room: Element, text: string) =>
    fireEvent.change(room.querySelector('input[type=file]')!, {
      target: { files: [new File([text], 'offline-data.json')] },
    });

  it('is imported, told with its date, and removed', async () => {
    const ledger = await fillLedger();
    const room = await openRoom('#/settings', 'Réglages');
    choose(room, dump([record]));
    await waitFor(() => expect(wordsOn(room)).toContain('1 organisme importé.'));
    await waitFor(() => expect(wordsOn(room)).toContain('fichier du 21 juillet 2026, importé le 25 novembre 2026.'));
    expect(await brokenRules(document.documentElement)).toEqual([]);
    fireEvent.click(button(room, 'Retirer ces adresses'));
    await waitFor(() => expect(wordsOn(room)).toContain('Les adresses importées sont retirées.'));
    expect(await ledger.companyFile()).toBeNull();
  });

  it('is refused as a whole with the reason, and the earlier one stays', async () => {
    const ledger = await fillLedger();
    const room = await openRoom('#/settings', 'Réglages');
    choose(room, dump([record]));
    await waitFor(() => expect(wordsOn(room)).toContain('1 organisme importé.'));
    choose(room, dump([record, { slug: 'x', name: 'X', webform: 'javascript:alert(1)' }]));
    await waitFor(() => expect(wordsOn(room)).toContain('une de ses fiches n’est pas conforme'));
    choose(room, 'rien');
    await waitFor(() => expect(wordsOn(room)).toContain('ce n’est pas du JSON'));
    expect((await ledger.companyFile())?.companies).toBe(1);
  });

  it('completes a holder, marked with its source and date, and the letter', async () => {
    const ledger = await fillLedger([keep(1, claim('Alpha', ['domain:alpha.test', 'name:alpha']))]);
    await ledger.keepCompanies(
      { madeAt: '2026-07-21T04:00:00.000Z', importedAt: '2026-11-25T10:00:00.000Z', companies: 1 },
      [{ slug: 'alpha', name: 'Alpha SAS', keys: ['domain:alpha.test'], address: record.address, email: record.email }],
    );
    const [holder] = await ledger.latestHolders(1);
    const room = await openRoom(`#/holder/${holder!.id}`, 'Alpha');
    await waitFor(() => expect(wordsOn(room)).toContain('D’après datarequests.org'));
    expect(wordsOn(room)).toContain('Fichier du 21 juillet 2026, importé le 25 novembre 2026.');
    expect(room.querySelector('a[href^="mailto:dpo@alpha.test"]')).not.toBeNull();
    cleanup();
    const letter = await openRoom(`#/letter/${holder!.id}`, 'Écrire à Alpha');
    expect(wordsOn(letter)).toContain('le reste vient du fichier de datarequests.org du 21 juillet 2026.');
    expect(wordsOn(letter.querySelector('.sheet-recipient')!)).toContain('75001 PARIS');
  });
});
