import 'fake-indexeddb/auto';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../../src/views/dashboard/dashboard';
import { sampleEntry, uuidOf } from '../../ledger/sample-entry';
import { door, resetDoor } from '../platform-door';
import { brokenRules, wordsOn } from '../read-view';
import { POLITICAL, richEntry } from '../rich-entry';
import { fillLedger, showView } from '../show-view';

vi.mock('../../../src/platform/messaging', () => import('../platform-door'));
vi.mock('../../../src/platform/phrase', () => import('../platform-door'));
vi.mock('../../../src/platform/site-access', () => import('../platform-door'));
vi.mock('../../../src/platform/tabs', () => import('../platform-door'));

beforeEach(resetDoor);
afterEach(cleanup);

/** Opens the dashboard in one of its rooms and waits for its title. */
async function openRoom(hash: string, title: string, language: 'fr' | 'en' = 'fr'): Promise<Element> {
  location.hash = hash;
  const { container, findByRole } = showView(<Dashboard />, language);
  await findByRole('heading', { level: 1, name: title });
  return container;
}

const plain = (element: Element, selector: string) => [...element.querySelectorAll(selector)].map(wordsOn);

describe('the list of holders', () => {
  it('says who has what since when, newest first, and where the user stands', async () => {
    const ledger = await fillLedger([sampleEntry(1), richEntry(2)]);
    const holders = await ledger.latestHolders(2);
    await ledger.keepRequest({
      id: uuidOf(70),
      kind: 'access',
      holderId: holders[1]!.id,
      disclosureIds: [uuidOf(1)],
      language: 'fr',
      reference: 'CP-2026-ABCDE',
      writtenAt: '2026-04-01T10:00:00.000Z',
    });
    const room = await openRoom('#/', 'Qui a mes données');
    await waitFor(() => expect(plain(room, '.row h2')).toEqual(['Jeux Exemple', 'jeu1.test']));
    expect(wordsOn(room)).toContain('2 organismes ont reçu des données');
    expect(plain(room, '.row')[0]).toContain('3 mars 2026, jeu-concours sur jeu2.test');
    expect(plain(room, '.tag')).toEqual(['Usage politique annoncé dans le texte', 'Aucune mention politique trouvée']);
    expect(plain(room, '.row-state')).toEqual([
      expect.stringContaining('pas encore de lettre'),
      expect.stringContaining('lettre du 1er avril 2026'),
    ]);
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });

  it('says what will appear while it is empty', async () => {
    await fillLedger();
    const room = await openRoom('#/', 'Who has my data', 'en');
    expect(wordsOn(room)).toContain('Nothing noted so far');
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });

  it('can be searched by name or site, and by verdict', async () => {
    await fillLedger([sampleEntry(1), richEntry(2), sampleEntry(3)]);
    const room = await openRoom('#/', 'Qui a mes données');
    const shown = () => plain(room, '.row h2');
    const search = room.querySelector('input[type=search]')!;
    fireEvent.input(search, { target: { value: 'exEMPLÉ' } });
    await waitFor(() => expect(shown()).toEqual(['Jeux Exemple']));
    expect(wordsOn(room)).toContain('1 organisme correspond.');
    fireEvent.input(search, { target: { value: 'jeu3' } });
    await waitFor(() => expect(shown()).toEqual(['jeu3.test']));
    fireEvent.input(search, { target: { value: 'nobody' } });
    await waitFor(() => expect(wordsOn(room)).toContain('Aucun organisme ne correspond à cette recherche.'));
    fireEvent.input(search, { target: { value: '' } });
    fireEvent.change(room.querySelector('select')!, { target: { value: 'silent' } });
    await waitFor(() => expect(shown()).toEqual(['jeu3.test', 'jeu1.test']));
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });

  it('shows some, and more when asked', async () => {
    await fillLedger(Array.from({ length: 22 }, (_, index) => sampleEntry(index + 1)));
    const room = await openRoom('#/', 'Qui a mes données');
    await waitFor(() => expect(room.querySelectorAll('.row')).toHaveLength(20));
    fireEvent.click([...room.querySelectorAll('button')].find((button) => wordsOn(button) === 'En montrer plus')!);
    await waitFor(() => expect(room.querySelectorAll('.row')).toHaveLength(22));
  });
});

describe('the list of disclosures', () => {
  it('reads some, then those behind them, each once', async () => {
    const ledger = await fillLedger(Array.from({ length: 60 }, (_, index) => sampleEntry(index + 1)));
    const room = await openRoom('#/disclosures', 'Mes envois');
    const links = () => [...room.querySelectorAll('.row h2 a')].map((link) => link.getAttribute('href'));
    const goOn = () => [...room.querySelectorAll('button')].find((button) => wordsOn(button) === 'En montrer plus');
    for (const expected of [20, 40, 60]) {
      await waitFor(() => expect(links()).toHaveLength(expected));
      goOn()?.click();
    }
    const all = await ledger.latestDisclosures(200);
    expect(links()).toEqual(all.map(({ id }) => `#/disclosure/${id}`));
    expect(goOn()).toBeUndefined();
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });
});

describe('a disclosure in full', () => {
  it('tells everything that was kept', async () => {
    await fillLedger([richEntry(2)]);
    const room = await openRoom(`#/disclosure/${uuidOf(2)}`, 'Jeu-concours, jeu2.test');
    const words = wordsOn(room);
    for (const part of [
      'La mention lue le 3 mars 2026 dit que',
      'Se déclare responsable du traitement',
      'La société Jeux Exemple est responsable.',
      'Le serveur a répondu par une erreur (404)',
      'Pas encore lu.',
      'une autre page s’est ouverte après l’envoi',
      'la page a remercié ou confirmé',
      'Grand jeu <b>gratuit</b>',
      'https://journal.test/article',
      'J’accepte <i>tout</i>.',
      'accepter le règlement et offres de partenaires ou transmission à ceux-ci',
      'cochée d’avance',
      richEntry(2).notices[0]!.hash,
      '13 mots lus',
    ]) {
      expect(words).toContain(part);
    }
    expect(plain(room, 'tbody tr')).toEqual(['adresse e-mailE-mailouioui', 'religiondonnée sensibleVotre foinonnon']);
    expect(room.querySelector('b, i')).toBeNull();
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });

  it('marks the passages in the text as it was kept', async () => {
    await fillLedger([richEntry(2)]);
    const room = await openRoom(`#/disclosure/${uuidOf(2)}`, 'Prize draw, jeu2.test', 'en');
    const mark = room.querySelector('mark')!;
    expect(mark.querySelector('.mark-word')?.textContent).toBe('Politics');
    expect(mark.lastChild?.textContent).toBe(POLITICAL);
  });

  it('observes how agreement was asked for, with the source of law and no blame', async () => {
    await fillLedger([richEntry(2)]);
    const room = await openRoom(`#/disclosure/${uuidOf(2)}`, 'Jeu-concours, jeu2.test');
    const section = room.querySelector('section[aria-labelledby="observations"]')!;
    const words = wordsOn(section);
    for (const part of ['cochée avant votre passage', 'plusieurs choses', 'le formulaire ne part pas', 'aucune case'])
      expect(words).toContain(part);
    for (const part of ['article 4(11)', 'C-673/17', 'article 7(4)', '2024/900, article 18(1)(b)'])
      expect(words.replaceAll('\u00a0', ' ')).toContain(part);
    expect(words).toContain('J’accepte <i>tout</i>.');
    expect(words).not.toMatch(/illégal|illicite|infraction|violation/i);
  });

  it('observes nothing where there is nothing to observe', async () => {
    await fillLedger([sampleEntry(1)]);
    const room = await openRoom(`#/disclosure/${uuidOf(1)}`, 'Jeu-concours, jeu1.test');
    expect(room.querySelector('[aria-labelledby="observations"]')).toBeNull();
  });

  it('is removed after a confirmation', async () => {
    const ledger = await fillLedger([richEntry(2)]);
    const room = await openRoom(`#/disclosure/${uuidOf(2)}`, 'Jeu-concours, jeu2.test');
    const button = (name: string) => [...room.querySelectorAll('button')].find((one) => wordsOn(one) === name)!;
    const dialog = room.querySelector('dialog')!;
    fireEvent.click(button('Retirer cet envoi'));
    expect(dialog.open).toBe(true);
    fireEvent.click(button('Annuler'));
    expect(dialog.open).toBe(false);
    expect(door.said).toEqual([]);
    fireEvent.click(button('Retirer cet envoi'));
    fireEvent.click(button('Mettre à la corbeille'));
    await waitFor(() => expect(wordsOn(room)).toContain('Envoi mis à la corbeille'));
    expect(door.said).toEqual([{ type: 'forgetDisclosure', id: uuidOf(2) }]);
    expect(await ledger.latestDisclosures(10)).toEqual([]);
  });

  it('stays when removing fails, and says so', async () => {
    await fillLedger([richEntry(2)]);
    const room = await openRoom(`#/disclosure/${uuidOf(2)}`, 'Jeu-concours, jeu2.test');
    door.isBroken = true;
    fireEvent.click([...room.querySelectorAll('button')].find((one) => wordsOn(one) === 'Mettre à la corbeille')!);
    await waitFor(() => expect(wordsOn(room)).toContain('Le retrait a échoué. Rien n’a été effacé.'));
  });

  it('that nothing proves is shown as such', async () => {
    await fillLedger([sampleEntry(1, { state: 'attempted', evidence: [] })]);
    const room = await openRoom(`#/disclosure/${uuidOf(1)}`, 'Jeu-concours, jeu1.test');
    expect(wordsOn(room)).toContain('Envoi non confirmé');
    expect(wordsOn(room)).toContain('rien ne le montre');
  });

  it('that is not there is said not to be', async () => {
    await fillLedger();
    await openRoom(`#/disclosure/${uuidOf(9)}`, 'Cet envoi n’est pas, ou n’est plus, dans le registre.');
  });
});

describe('a holder', () => {
  it('is told by its papers, its contacts and what it was sent', async () => {
    const ledger = await fillLedger([richEntry(2), richEntry(3)]);
    const [holder] = await ledger.latestHolders(1);
    const room = await openRoom(`#/holder/${holder!.id}`, 'Jeux Exemple');
    expect(wordsOn(room)).toContain('732829320');
    expect(plain(room, '.row h2')).toEqual(['Jeu-concours, jeu3.test', 'Jeu-concours, jeu2.test']);
    expect(room.querySelector('a[href="mailto:dpo@jeux-exemple.test"]')).not.toBeNull();
    expect(room.querySelector('a[href^="javascript"]')).toBeNull();
    expect(wordsOn(room)).toContain('javascript:alert(1)');
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });
});

describe('going from room to room', () => {
  it('moves the focus to the title, names the tab and marks the section', async () => {
    await fillLedger([sampleEntry(1)]);
    const room = await openRoom('#/', 'Qui a mes données');
    location.hash = '#/disclosures';
    dispatchEvent(new Event('hashchange'));
    await waitFor(() => expect(wordsOn(room.querySelector('h1')!)).toBe('Mes envois'));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    expect(document.title).toBe('Mes envois – Contrepartie');
    expect(plain(room, '[aria-current=page]')).toEqual(['Mes envois']);
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });

  it('says that an unknown address names no room', async () => {
    await fillLedger();
    await openRoom('#/nowhere', 'Cette rubrique n’existe pas.');
  });

  it('begins with the way past the navigation', async () => {
    await fillLedger();
    const room = await openRoom('#/', 'Qui a mes données');
    const [first] = room.querySelectorAll<HTMLElement>('a[href], button');
    expect(wordsOn(first!).trim()).toBe('Aller au contenu');
    fireEvent.click(first!);
    expect(document.activeElement).toBe(room.querySelector('main'));
  });
});
