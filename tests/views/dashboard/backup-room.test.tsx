import 'fake-indexeddb/auto';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashTextNow } from '../../../src/disclosure/hash-text';
import { openLedger } from '../../../src/ledger/ledger';
import { BackupReminder } from '../../../src/views/dashboard/backup/backup-reminder';
import { BackupRoom } from '../../../src/views/dashboard/backup/backup-room';
import { backUp } from '../../exchange/pass-backup';
import { sampleEntry, uuidOf } from '../../ledger/sample-entry';
import { door, resetDoor } from '../platform-door';
import { brokenRules, wordsOn } from '../read-view';
import { fillLedger, showView } from '../show-view';

vi.mock('../../../src/platform/messaging', () => import('../platform-door'));
vi.mock('../../../src/platform/phrase', () => import('../platform-door'));
vi.mock('../../../src/platform/tabs', () => import('../platform-door'));
vi.mock('../../../src/platform/extension-version', () => ({ extensionVersion: () => '0.1.0' }));

const saved: { name: string; file: Blob }[] = [];
vi.mock('../../../src/views/parts/save-file', () => ({
  saveFile: (name: string, file: Blob) => saved.push({ name, file }),
}));

beforeEach(() => {
  resetDoor();
  saved.length = 0;
});
afterEach(cleanup);

/** An entry whose notice has the hash of its text. */
function honest(n: number) {
  const text = `Notice ${n}`;
  const hash = hashTextNow(text);
  const entry = sampleEntry(n, { notices: [{ hash, role: 'beside-form' }] });
  return { ...entry, notices: entry.notices.map((notice) => ({ ...notice, hash, text })), readings: [] };
}
const show = () =>
  showView(
    <main>
      <BackupRoom />
    </main>,
  );
/** Shows the room and waits until the ledger is open. */
async function showReady() {
  const shown = show();
  await waitFor(() => expect(wordsOn(shown.container)).toMatch(/La corbeille est vide|Reprendre/));
  await waitFor(() => expect(wordsOn(shown.container)).toContain('sauvegarde n’a encore été faite'));
  return shown;
}
const choose = (field: HTMLElement, bytes: Uint8Array, name = 'contrepartie.jsonl') => {
  Object.defineProperty(field, 'files', { value: [new File([new Uint8Array(bytes)], name)], configurable: true });
  fireEvent.change(field);
};

/** A backup of another machine. */
async function otherMachine(...entries: number[]): Promise<Uint8Array> {
  await Dexie.delete('other-machine');
  const other = await openLedger(() => crypto.randomUUID(), 'other-machine');
  for (const n of entries) await other.keepDisclosure(honest(n));
  const bytes = await backUp(other);
  other.close();
  return bytes;
}

describe('a backup', () => {
  it('is saved under a dated name, and the ledger remembers when', async () => {
    const ledger = await fillLedger([honest(1)]);
    const { findByRole, container } = await showReady();
    fireEvent.click(await findByRole('button', { name: 'Enregistrer la sauvegarde' }));
    await waitFor(() => expect(wordsOn(container)).toContain('Sauvegarde prête'));
    expect(saved[0]?.name).toMatch(/^contrepartie-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.jsonl\.gz$/);
    expect(await ledger.lastBackupAt()).toMatch(/^20/);
    await waitFor(() => expect(wordsOn(container)).toContain('Dernière sauvegarde'));
  });

  it('is not saved when the passphrase is not the same twice', async () => {
    await fillLedger([honest(1)]);
    const { findByRole, findByLabelText, container } = await showReady();
    fireEvent.input(await findByLabelText(/Phrase secrète \(facultative\)/), { target: { value: 'une' } });
    fireEvent.input(await findByLabelText('La même, encore une fois'), { target: { value: 'autre' } });
    fireEvent.click(await findByRole('button', { name: 'Enregistrer la sauvegarde' }));
    await waitFor(() => expect(wordsOn(container)).toContain('Les deux phrases secrètes ne sont pas les mêmes.'));
    expect(saved).toEqual([]);
  });

  it('is shown before it is taken in, taken in, and undone', async () => {
    const ledger = await fillLedger([honest(1)]);
    const { findByRole, findByLabelText, container } = await showReady();
    choose(await findByLabelText('Fichier à reprendre'), await otherMachine(2, 3));
    await waitFor(() => expect(wordsOn(container)).toContain('Nouveaux : 2 envois'));
    expect(await ledger.latestDisclosures(9)).toHaveLength(1);
    fireEvent.click(await findByRole('button', { name: 'Ajouter au registre' }));
    await waitFor(() => expect(wordsOn(container)).toContain('La sauvegarde est reprise.'));
    expect(await ledger.latestDisclosures(9)).toHaveLength(3);
    fireEvent.click(await findByRole('button', { name: 'Annuler cet ajout' }));
    await waitFor(() => expect(wordsOn(container)).toContain('Le registre est comme avant.'));
    expect(await ledger.latestDisclosures(9)).toHaveLength(1);
  });

  it('that is cut off is refused with the reason, and nothing changes', async () => {
    const ledger = await fillLedger([honest(1)]);
    const { findByLabelText, container } = await showReady();
    choose(await findByLabelText('Fichier à reprendre'), (await otherMachine(2)).subarray(0, 900));
    await waitFor(() => expect(wordsOn(container)).toContain('Fichier refusé en entier : il est incomplet.'));
    expect(await ledger.imports()).toEqual([]);
    expect(await ledger.latestDisclosures(9)).toHaveLength(1);
  });

  it('is checked by itself, and the ledger too', async () => {
    const ledger = await fillLedger([honest(1)]);
    const { findByRole, findByLabelText, container } = await showReady();
    choose(await findByLabelText(/^Fichier à vérifier/), await otherMachine(2, 3));
    await waitFor(() => expect(wordsOn(container)).toContain('Rien ne manque et rien n’a été modifié.'));
    expect(wordsOn(container)).toContain('Vérifiés : 2 envois');
    expect(await ledger.latestDisclosures(9)).toHaveLength(1);
    const raw = await new Dexie('contrepartie').open();
    await raw.table('disclosures').update(uuidOf(1), { occasion: 'quiz' });
    raw.close();
    fireEvent.click(await findByRole('button', { name: 'Vérifier ce registre' }));
    await waitFor(() => expect(wordsOn(container)).toContain(`Envoi modifié ${uuidOf(1)}`));
  });
});

describe('the bin', () => {
  it('gives back what was thrown away, and erases it when asked', async () => {
    const ledger = await fillLedger([honest(1), honest(2)]);
    await ledger.keeper.throwAway({ what: 'site', site: 'jeu1.test' }, new Date().toISOString());
    const { findByRole, container } = await showReady();
    fireEvent.click(await findByRole('button', { name: /^Reprendre Tout ce qui vient de jeu1.test/ }));
    await waitFor(() => expect(wordsOn(container)).toContain('La corbeille est vide.'));
    expect(await ledger.latestDisclosures(9)).toHaveLength(2);
    fireEvent.click(await findByRole('button', { name: 'Jeter tout le registre' }));
    fireEvent.click(await findByRole('button', { name: 'Mettre à la corbeille' }));
    await waitFor(() => expect(wordsOn(container)).toContain('Tout est à la corbeille.'));
    fireEvent.click(await findByRole('button', { name: /^Effacer maintenant/ }));
    await waitFor(async () => expect(await ledger.bins()).toEqual([]));
    expect(await ledger.latestDisclosures(9)).toEqual([]);
  });
});

describe('the reminder', () => {
  it('speaks when nothing was ever backed up or the last backup is old', async () => {
    const ledger = await fillLedger([
      { ...honest(1), disclosure: { ...honest(1).disclosure, sentAt: new Date().toISOString() } },
    ]);
    const { container } = showView(
      <main>
        <BackupReminder />
      </main>,
    );
    await waitFor(() => expect(wordsOn(container)).toContain('jamais été sauvegardé'));
    await ledger.keeper.noteBackup(new Date(Date.now() - 40 * 86_400_000).toISOString());
    await waitFor(() => expect(wordsOn(container)).toContain('a 40 jours'));
    await ledger.keeper.noteBackup(new Date().toISOString());
    await waitFor(() => expect(wordsOn(container)).toBe(''));
  });
});

it('tells who has a number, and of a site that overflows', async () => {
  await fillLedger([honest(1)]);
  const { findByRole, findByLabelText, container } = await showReady();
  fireEvent.input(await findByLabelText('Adresse e-mail ou téléphone'), { target: { value: '0612345678' } });
  fireEvent.click(await findByRole('button', { name: 'Chercher' }));
  await waitFor(() => expect(wordsOn(container)).toContain('Aucun envoi noté ne contient 0612345678.'));
  fireEvent.click(await findByRole('button', { name: 'Enregistrer comme mien' }));
  await waitFor(() => expect(wordsOn(container)).toContain('Enregistrés comme vôtres'));
  expect(door.said.map(({ type }) => type)).toEqual(['whoHas', 'registerIdentity']);
});

it('breaks no accessibility rule, and speaks English', async () => {
  await fillLedger([honest(1)]);
  const { findByRole } = showView(
    <main>
      <BackupRoom />
    </main>,
    'en',
  );
  await findByRole('heading', { level: 1, name: 'Backup' });
  await findByRole('heading', { level: 2, name: 'Bin' });
  expect(await brokenRules(document.documentElement)).toEqual([]);
});
