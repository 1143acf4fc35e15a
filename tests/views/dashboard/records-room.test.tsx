import 'fake-indexeddb/auto';
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordsRoom } from '../../../src/views/dashboard/records/records-room';
import { uuidOf } from '../../ledger/sample-entry';
import { resetDoor } from '../platform-door';
import { brokenRules, wordsOn } from '../read-view';
import { richEntry } from '../rich-entry';
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

const show = (id?: string, language: 'fr' | 'en' = 'fr') =>
  showView(<main>{id ? <RecordsRoom id={id} /> : <RecordsRoom />}</main>, language);
const textOf = async () => {
  await waitFor(() => expect(saved).toHaveLength(1));
  return (await saved[0]?.file.text()) ?? '';
};

describe('the room of exports', () => {
  it('saves one disclosure as a consent record, under a dated name', async () => {
    await fillLedger([richEntry(1), richEntry(2)]);
    const { findByRole, container } = show(uuidOf(2));
    fireEvent.click(await findByRole('button', { name: 'Enregistrer le fichier' }));
    const records = JSON.parse(await textOf())['@graph'].filter(
      (node: { '@type': string }) => node['@type'] === 'dpv:ConsentRecord',
    );
    expect(records.map((record: { '@id': string }) => record['@id'])).toEqual([`urn:uuid:${uuidOf(2)}`]);
    expect(records[0]['dct:creator']).toBe('Contrepartie 0.1.0');
    expect(saved[0]?.name).toMatch(/^contrepartie-record-\d{4}-\d\d-\d\d\.jsonld$/);
    await waitFor(() => expect(wordsOn(container)).toContain(`Fichier prêt : ${saved[0]?.name}`));
    expect(await brokenRules(container)).toEqual([]);
  });

  it.each([
    ['Tableau pour un tableur (CSV)', /^\uFEFF"id","sent_at"/],
    ['Reçu de consentement Kantara 1.1 (JSON), sans ce que vous avez ajouté vous-même', /"KI-CR-v1\.1\.0"/],
    ['Reçu de consentement : même norme, mêmes termes (JSON-LD)', /dpv:ConsentReceipt/],
  ])('saves all of them in the format chosen: %s', async (label, found) => {
    await fillLedger([richEntry(1), richEntry(2)]);
    const { findByLabelText, getByRole } = show();
    fireEvent.click(await findByLabelText(label));
    fireEvent.click(getByRole('button', { name: 'Enregistrer le fichier' }));
    const text = await textOf();
    expect(text).toMatch(found);
    for (const n of [1, 2]) expect(text).toContain(uuidOf(n));
  });

  it('saves those of one holder', async () => {
    const ledger = await fillLedger([richEntry(1), { ...richEntry(2), claims: [] }]);
    const [holder] = await ledger.latestHolders(1);
    const { findByLabelText, getByRole } = show();
    fireEvent.change(await findByLabelText('Quels envois'), { target: { value: holder?.id } });
    fireEvent.click(getByRole('button', { name: 'Enregistrer le fichier' }));
    const text = await textOf();
    expect(text).toContain(`urn:uuid:${uuidOf(1)}`);
    expect(text).not.toContain(`urn:uuid:${uuidOf(2)}`);
  });

  it('shows each line for researchers before it is saved, and leaves out those that were unticked', async () => {
    await fillLedger([richEntry(1), { ...richEntry(2), claims: [] }, { ...richEntry(3), claims: [] }]);
    const { findByRole, findAllByRole, getByRole, container } = show(undefined, 'en');
    fireEvent.click(await findByRole('button', { name: 'Show the lines' }));
    const research = within(await findByRole('region', { name: 'For research and authorities' }));
    const boxes = await waitFor(() => {
      const found = research.getAllByRole('checkbox');
      expect(found).toHaveLength(2);
      return found;
    });
    expect(wordsOn(container)).toMatch(/March 2026, 2 entries: no organisation noted/);
    expect(await brokenRules(container)).toEqual([]);
    const organised = boxes.findIndex((box) => box.closest('label')?.textContent?.includes('Jeux Exemple'));
    fireEvent.click(boxes[organised] as HTMLElement);
    await findAllByRole('checkbox', { checked: false });
    fireEvent.click(getByRole('button', { name: 'Save the ticked lines' }));
    const [first, ...lines] = (await textOf())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ format: 'contrepartie-research', lines: 1 });
    expect(lines).toEqual([{ month: '2026-03', political: 'disclosed', onward: 'none-stated', holders: [], count: 2 }]);
    expect(saved[0]?.name).toMatch(/^contrepartie-research-\d{4}-\d\d\.jsonl$/);
  });

  it('says so when there is nothing', async () => {
    await fillLedger();
    const { findByText } = show();
    await findByText('Il n’y a encore aucun envoi à exporter.');
  });
});
