import 'fake-indexeddb/auto';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprintIdentifiers } from '../../../src/background/fingerprint';
import type { Ledger } from '../../../src/ledger/ledger';
import { LetterRoom } from '../../../src/views/dashboard/letter-room';
import { door, resetDoor } from '../platform-door';
import { brokenRules, wordsOn } from '../read-view';
import { richEntry } from '../rich-entry';
import { fillLedger, showView } from '../show-view';

vi.mock('../../../src/platform/messaging', () => import('../platform-door'));
vi.mock('../../../src/platform/phrase', () => import('../platform-door'));
vi.mock('../../../src/platform/tabs', () => import('../platform-door'));

/** Files that the view handed to the browser, by name. */
let saved: Map<string, Blob>;

beforeEach(() => {
  resetDoor();
  saved = new Map();
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    last = content as Blob;
    return 'blob:letter';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.set(this.download, last);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The letter to the one holder of two disclosures. */
async function openLetter(language: 'fr' | 'en' = 'fr', prepare?: (ledger: Ledger) => Promise<unknown>) {
  const ledger = await fillLedger([richEntry(2), richEntry(3)]);
  await prepare?.(ledger);
  const [holder] = await ledger.latestHolders(1);
  const view = showView(
    <main>
      <LetterRoom holderId={holder!.id} />
    </main>,
    language,
  );
  await view.findByRole('heading', { level: 1 });
  const button = (name: string) => view.getByRole('button', { name });
  const type = (label: RegExp, value: string) => fireEvent.input(view.getByLabelText(label), { target: { value } });
  const sheet = () => wordsOn(view.container.querySelector('.sheet')!);
  return { ...view, ledger, holder: holder!, button, type, sheet };
}

describe('the letter', () => {
  it('is shown as it is written, from what was recorded and what is typed', async () => {
    const { sheet, type } = await openLetter();
    expect(sheet()).toContain('[Votre nom]');
    type(/Nom et prénom/, 'Ștefan Wałęsa');
    type(/Adresse postale/, '3 rue des Lilas\n35000 Rennes');
    await waitFor(() => expect(sheet()).toContain('Ștefan Wałęsa'));
    expect(sheet()).not.toContain('[Votre nom]');
    expect(sheet()).toContain('35000 Rennes');
    expect(sheet()).toContain('Jeux Exemple');
    expect(sheet()).toMatch(/CP-\d{4}-[2-9A-Z]{5}/);
    expect(sheet()).toContain('Vos données sont transmises à des partis politiques.');
  });

  it('is in the language chosen for it, whatever that of the interface', async () => {
    const { sheet, getByLabelText, container } = await openLetter();
    fireEvent.click(getByLabelText('Anglais'));
    await waitFor(() => expect(container.querySelector('.sheet')?.getAttribute('lang')).toBe('en'));
    expect(sheet()).toContain('Article 15');
    expect(wordsOn(container.querySelector('legend')!)).toBe('Les envois dont parle la lettre');
  });

  it('is about the disclosures chosen, one at least', async () => {
    const { sheet, getByLabelText, container, button } = await openLetter();
    expect(sheet()).toContain('https://jeu2.test/participer');
    fireEvent.click(getByLabelText(/jeu2\.test/));
    await waitFor(() => expect(sheet()).not.toContain('https://jeu2.test/participer'));
    fireEvent.click(getByLabelText(/jeu3\.test/));
    await waitFor(() => expect(sheet()).toBe('La lettre apparaîtra ici.'));
    fireEvent.click(button('Enregistrer en texte'));
    await waitFor(() => expect(wordsOn(container)).toContain('Choisissez au moins un envoi.'));
    expect(saved.size).toBe(0);
  });

  it('is not saved without a name; the field that lacks it takes the focus', async () => {
    const { container, button, getByLabelText } = await openLetter();
    fireEvent.click(button('Enregistrer en texte'));
    await waitFor(() => expect(wordsOn(container)).toContain('Indiquez votre nom'));
    expect(document.activeElement).toBe(getByLabelText(/Nom et prénom/));
    expect(saved.size).toBe(0);
    expect(door.said).toEqual([]);
  });

  it('is saved as text, and noted without the identity that signs it', async () => {
    const { container, button, type, ledger, holder } = await openLetter();
    type(/Nom et prénom/, 'Ștefan Wałęsa');
    type(/Adresse e-mail/, 'stefan@example.test');
    fireEvent.click(button('Enregistrer en texte'));
    await waitFor(() => expect(wordsOn(container)).toContain('est notée dans votre registre, sans votre identité'));
    const [[name, file]] = [...saved] as [[string, Blob]];
    const [request] = await ledger.requestsOf(holder.id);
    expect(name).toBe(`demande-${request?.reference}.txt`);
    expect(await file.text()).toContain('Ștefan Wałęsa');
    expect(request).toMatchObject({ kind: 'access', language: 'fr', disclosureIds: expect.any(Array) });
    expect(request?.disclosureIds).toHaveLength(2);
    expect(JSON.stringify(request)).not.toMatch(/Wałęsa|stefan@/);
    fireEvent.click(button('Enregistrer en texte'));
    await waitFor(() => expect(door.said).toHaveLength(2));
    expect(await ledger.requestsOf(holder.id)).toHaveLength(1);
  });

  it('keeps who signs it only when asked to, for the next letter, until told to forget', async () => {
    const first = await openLetter();
    first.type(/Nom et prénom/, 'Ștefan Wałęsa');
    first.type(/Adresse postale/, '3 rue des Lilas\n35000 Rennes');
    expect(await first.ledger.signer()).toBeNull();
    fireEvent.click(first.getByLabelText(/Garder ces coordonnées/));
    await waitFor(async () => expect((await first.ledger.signer())?.name).toBe('Ștefan Wałęsa'));
    first.type(/Ville/, 'Rennes');
    await waitFor(async () => expect((await first.ledger.signer())?.town).toBe('Rennes'), { timeout: 3_000 });
    first.unmount();

    const next = await openLetter('fr', (ledger) =>
      ledger.keeper.keepSigner({ name: 'Ada', postal: 'Quai 1', town: '', email: '', phone: '' }),
    );
    await waitFor(() => expect(next.sheet()).toContain('Ada'));
    const box = next.getByLabelText(/Garder ces coordonnées/) as HTMLInputElement;
    await waitFor(() => expect(box.checked).toBe(true));
    fireEvent.click(box);
    await waitFor(async () => expect(await next.ledger.signer()).toBeNull());
    expect(next.sheet()).toContain('Ada');
  });

  it('is saved even when it cannot be noted, and that is said', async () => {
    const { container, button, type } = await openLetter('en');
    type(/Full name/, 'Ada');
    door.isBroken = true;
    fireEvent.click(button('Save as text'));
    await waitFor(() => expect(wordsOn(container)).toContain('could not be noted in your ledger'));
    expect([...saved.keys()]).toEqual([expect.stringMatching(/^request-CP-\d{4}-.{5}\.txt$/)]);
  });

  it('says when the PDF could not be made, and what to do instead', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no font')));
    const { container, button, type } = await openLetter();
    type(/Nom et prénom/, 'Ada');
    fireEvent.click(button('Enregistrer en PDF'));
    await waitFor(() => expect(wordsOn(container)).toContain('Le PDF n’a pas pu être fait.'), { timeout: 10_000 });
    expect(saved.size).toBe(0);
    vi.unstubAllGlobals();
  });

  it('is copied as text', async () => {
    const { container, button, type } = await openLetter();
    type(/Nom et prénom/, 'Ada');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    fireEvent.click(button('Copier le texte'));
    await waitFor(() => expect(wordsOn(container)).toContain('Texte copié dans le presse-papiers.'));
    expect(write.mock.calls[0]?.[0]).toContain('Ada');
    write.mockRejectedValue(new Error('not allowed'));
    fireEvent.click(button('Copier le texte'));
    await waitFor(() => expect(wordsOn(container)).toContain('La copie a échoué.'));
  });

  it('goes to the address that its user knows better', async () => {
    const { sheet, type } = await openLetter();
    type(/Son adresse postale/, '5 quai du Port\n13002 Marseille');
    await waitFor(() => expect(sheet()).toContain('13002 MARSEILLE'));
  });

  it('says whether the e-mail address is the one that was given, and keeps nothing of it', async () => {
    const { container, type, getByLabelText, ledger } = await openLetter('fr', async (one) => {
      const key = await one.fingerprintKey(() => new Uint8Array(32).fill(9));
      const fingerprints = await fingerprintIdentifiers([{ kind: 'email', value: 'ada@example.test' }], key);
      const entry = richEntry(4);
      await one.keepDisclosure({ ...entry, disclosure: { ...entry.disclosure, fingerprints } });
    });
    for (const [value, said] of [
      ['ada@example.test', 'C’est bien l’adresse donnée'],
      ['eve@example.test', 'Ce n’est pas l’adresse donnée'],
    ] as const) {
      type(/Adresse e-mail donnée/, value);
      fireEvent.blur(getByLabelText(/Adresse e-mail donnée/));
      await waitFor(() => expect(wordsOn(container)).toContain(said));
    }
    expect(await ledger.requests()).toEqual([]);
  });

  it('asks before a second letter within three months, and is saved once that is confirmed', async () => {
    const { container, button, type, ledger, holder, getByLabelText } = await openLetter();
    await ledger.keepRequest({
      id: crypto.randomUUID(),
      kind: 'access',
      holderId: holder.id,
      disclosureIds: [],
      language: 'fr',
      reference: 'CP-2026-FIRST',
      writtenAt: new Date().toISOString(),
    });
    await waitFor(() => expect(wordsOn(container)).toContain('Vous avez déjà écrit à cet organisme'));
    type(/Nom et prénom/, 'Ada');
    fireEvent.click(button('Enregistrer en texte'));
    await waitFor(() => expect(wordsOn(container)).toContain('Confirmez d’abord'));
    expect(saved.size).toBe(0);
    fireEvent.click(getByLabelText('Écrire quand même'));
    fireEvent.click(button('Enregistrer en texte'));
    await waitFor(() => expect(saved.size).toBe(1));
  });

  it('asks for what is ticked, in order, and drops a correction that is not told', async () => {
    const { sheet, getByLabelText, type } = await openLetter();
    fireEvent.click(getByLabelText(/Effacer mes données/));
    fireEvent.click(getByLabelText(/Corriger mes données/));
    await waitFor(() => expect(sheet()).toContain('Une fois que votre réponse complète'));
    expect(sheet()).not.toContain('article 16');
    type(/Ce qui est faux/, 'mon nom est Ada');
    await waitFor(() => expect(sheet()).toContain('mon nom est Ada'));
    expect(sheet().indexOf('mon nom est Ada')).toBeLessThan(sheet().indexOf('Une fois que votre réponse complète'));
  });

  it('breaks no accessibility rule', async () => {
    await openLetter();
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });
});
