import 'fake-indexeddb/auto';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../../../src/views/dashboard/dashboard';
import { resetDoor } from '../../platform-door';
import { brokenRules, wordsOn } from '../../read-view';
import { fillLedger, showView } from '../../show-view';

vi.mock('../../../../src/platform/messaging', () => import('../../platform-door'));
vi.mock('../../../../src/platform/phrase', () => import('../../platform-door'));
vi.mock('../../../../src/platform/site-access', () => import('../../platform-door'));
vi.mock('../../../../src/platform/tabs', () => import('../../platform-door'));

beforeEach(resetDoor);
afterEach(cleanup);

async function openRoom() {
  location.hash = '#/remember';
  const shown = showView(<Dashboard />);
  await shown.findByRole('heading', { level: 1, name: 'Ajouter un envoi d’autrefois' });
  const fill = async (label: string | RegExp, value: string) =>
    fireEvent.input(await shown.findByLabelText(label), { target: { value } });
  const choose = async (label: string, value: string) =>
    fireEvent.change(await shown.findByLabelText(label), { target: { value } });
  const press = async () => fireEvent.click(await shown.findByRole('button', { name: 'Ajouter cet envoi' }));
  return { ...shown, fill, choose, press };
}

describe('the room of what was given before', () => {
  it('keeps what is told, and shows it as told and not as seen', async () => {
    const ledger = await fillLedger();
    const { container, fill, choose, press, findByLabelText, findByRole } = await openRoom();
    expect(await brokenRules(container)).toEqual([]);
    await fill('Nom du site', 'www.salon.example.org');
    await choose('Année', '2024');
    await choose('Mois', '03');
    fireEvent.click(await findByLabelText('téléphone mobile'));
    fireEvent.click(await findByLabelText('c’est incertain'));
    await fill(/^Adresse e-mail ou numéro donné/, '06 12 34 56 78');
    await fill(/^Note pour vous/, 'Un stand, <b>au salon</b>');
    await press();
    await findByRole('heading', { level: 1, name: 'Jeu-concours, www.salon.example.org' });
    const words = wordsOn(container);
    for (const told of [
      'mars 2024',
      'Ajouté par vous, sans témoin',
      'Contrepartie n’a rien vu de cet envoi',
      'cet envoi est ajouté de mémoire',
      'c’est incertain',
      'Un stand, <b>au salon</b>',
      'téléphone mobile',
    ])
      expect(words).toContain(told);
    expect(words).not.toMatch(/case à cocher|Ce qui montre l’envoi|Aucune mention politique|1er mars/);
    expect(await brokenRules(container)).toEqual([]);
    const [kept] = await ledger.latestDisclosures(1);
    expect(kept?.remembered).toMatchObject({ period: '2024-03', sureness: 'not-sure', source: 'memory' });
    expect(kept?.fingerprints).toHaveLength(1);
    expect((await ledger.verify()).findings).toEqual([]);
  });

  it('marks it in the lists of what was sent and of who has it', async () => {
    await fillLedger();
    const { container, fill, choose, press, findByLabelText, findByRole } = await openRoom();
    await fill('Nom du site', 'salon.example.org');
    await choose('Année', '2023');
    fireEvent.click(await findByLabelText('adresse e-mail'));
    await press();
    await findByRole('heading', { level: 1, name: /salon\.example\.org/ });
    location.hash = '#/disclosures';
    await waitFor(() => expect(wordsOn(container)).toContain('2023 · ajouté de mémoire'));
    expect(container.querySelector('time')?.dateTime).toBe('2023');
    location.hash = '#/';
    await waitFor(() => expect(wordsOn(container)).toContain('2023, jeu-concours, ajouté par vous'));
  });

  it('says what is missing, and keeps nothing until it is right', async () => {
    const ledger = await fillLedger();
    const { container, fill, choose, press, findByLabelText } = await openRoom();
    await press();
    await waitFor(() => expect(wordsOn(container)).toContain('Indiquez le site.'));
    await fill('Nom du site', 'localhost.local');
    await choose('Année', String(new Date().getFullYear()));
    fireEvent.click(await findByLabelText('adresse e-mail'));
    await press();
    await waitFor(() => expect(wordsOn(container)).toContain('Ce n’est pas le nom ou l’adresse d’un site public.'));
    expect(await ledger.latestDisclosures(1)).toEqual([]);
  });
});
