import 'fake-indexeddb/auto';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RECORDED_BY_DEFAULT } from '../../../src/disclosure/occasions';
import { SettingsRoom } from '../../../src/views/dashboard/settings-room';
import { door, resetDoor } from '../platform-door';
import { brokenRules, wordsOn } from '../read-view';
import { fillLedger, showView } from '../show-view';

vi.mock('../../../src/platform/messaging', () => import('../platform-door'));
vi.mock('../../../src/platform/phrase', () => import('../platform-door'));
vi.mock('../../../src/platform/site-access', () => import('../platform-door'));
vi.mock('../../../src/platform/tabs', () => import('../platform-door'));

beforeEach(resetDoor);
afterEach(cleanup);

const show = () =>
  showView(
    <main>
      <SettingsRoom />
    </main>,
  );

it('each switch saves its setting at once and says so', async () => {
  const ledger = await fillLedger();
  const { findByRole, container } = show();
  for (const [name, key] of [
    ['Mettre Contrepartie en pause', 'paused'],
    ['Lire les documents liés', 'fetchDocuments'],
    ['Pastille sur l’icône', 'badge'],
  ] as const) {
    const knob = await findByRole('switch', { name });
    const before = (await ledger.settings())[key];
    expect(knob.getAttribute('aria-checked')).toBe(String(before));
    fireEvent.click(knob);
    await waitFor(() => expect(knob.getAttribute('aria-checked')).toBe(String(!before)));
    expect((await ledger.settings())[key]).toBe(!before);
    expect(wordsOn(container)).toContain('Réglage enregistré.');
  }
});

it('bodies of requests are looked into only where the user asks for it and the browser lets us see sites', async () => {
  const ledger = await fillLedger();
  expect((await ledger.settings()).observeBodies).toBe(false);
  door.allowsSites = false;
  const { findByRole, container } = show();
  const knob = await findByRole('switch', { name: 'Regarder ce que les formulaires envoient à d’autres sites' });
  fireEvent.click(knob);
  await waitFor(() => expect(wordsOn(container)).toContain('Le navigateur n’a pas donné accès à tous les sites'));
  expect((await ledger.settings()).observeBodies).toBe(false);
  door.allowsSites = true;
  fireEvent.click(knob);
  await waitFor(() => expect(knob.getAttribute('aria-checked')).toBe('true'));
  expect((await ledger.settings()).observeBodies).toBe(true);
  door.allowsSites = false;
  fireEvent.click(knob);
  await waitFor(async () => expect((await ledger.settings()).observeBodies).toBe(false));
});

it('an occasion can be switched on and off without touching the others', async () => {
  const ledger = await fillLedger();
  const { findByLabelText } = show();
  fireEvent.click(await findByLabelText('achat'));
  await waitFor(async () => expect((await ledger.settings()).recordedOccasions).toContain('purchase'));
  fireEvent.click(await findByLabelText('quiz'));
  await waitFor(async () => expect((await ledger.settings()).recordedOccasions).not.toContain('quiz'));
  expect((await ledger.settings()).recordedOccasions).toHaveLength(RECORDED_BY_DEFAULT.length);
});

it('a choice that could not be saved goes back to what is saved', async () => {
  await fillLedger();
  door.isBroken = true;
  const { findByLabelText, container } = show();
  const box = (await findByLabelText('achat')) as HTMLInputElement;
  fireEvent.click(box);
  expect(box.checked).toBe(true);
  await waitFor(() => expect(wordsOn(container)).toContain('Le réglage n’a pas pu être enregistré.'));
  await waitFor(() => expect(box.checked).toBe(false));
});

it('the language is that of the browser or one of six, each by its own name and in its own language', async () => {
  const ledger = await fillLedger();
  const { findByLabelText } = show();
  expect(((await findByLabelText('Celle du navigateur')) as HTMLInputElement).checked).toBe(true);
  fireEvent.click(await findByLabelText('English'));
  await waitFor(async () => expect((await ledger.settings()).language).toBe('en'));
  await waitFor(() => expect(document.documentElement.lang).toBe('en'));
  for (const [name, language] of [
    ['Deutsch', 'de'],
    ['Español', 'es'],
    ['Italiano', 'it'],
    ['Nederlands', 'nl'],
  ] as const) {
    const choice = await findByLabelText(name);
    expect(choice.nextElementSibling?.getAttribute('lang')).toBe(language);
    fireEvent.click(choice);
    await waitFor(async () => expect((await ledger.settings()).language).toBe(language));
    await waitFor(() => expect(document.documentElement.lang).toBe(language));
  }
});

it('says when a setting could not be saved', async () => {
  await fillLedger();
  door.isBroken = true;
  const { findByRole, container } = show();
  fireEvent.click(await findByRole('switch', { name: 'Pastille sur l’icône' }));
  await waitFor(() => expect(wordsOn(container)).toContain('Le réglage n’a pas pu être enregistré.'));
});

it('breaks no accessibility rule', async () => {
  await fillLedger();
  const { findByRole } = show();
  await findByRole('heading', { level: 1, name: 'Réglages' });
  expect(await brokenRules(document.documentElement)).toEqual([]);
});
