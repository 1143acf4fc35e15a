import 'fake-indexeddb/auto';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccessRequest } from '../../../src/disclosure/request';
import { ApproachRoom } from '../../../src/views/dashboard/approach-room';
import { LettersRoom } from '../../../src/views/dashboard/letters-room';
import { PursuitRoom } from '../../../src/views/dashboard/pursuit-room';
import { RequestRoom } from '../../../src/views/dashboard/request-room';
import { door, resetDoor } from '../platform-door';
import { brokenRules, wordsOn } from '../read-view';
import { richEntry } from '../rich-entry';
import { fillLedger, showView } from '../show-view';

vi.mock('../../../src/platform/messaging', () => import('../platform-door'));
vi.mock('../../../src/platform/phrase', () => import('../platform-door'));
vi.mock('../../../src/platform/tabs', () => import('../platform-door'));

let saved: Map<string, Blob>;

beforeEach(() => {
  resetDoor();
  saved = new Map();
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    last = content as Blob;
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.set(this.download, last);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** A letter to the one holder of a disclosure, as noted when it was saved. */
async function noteLetter(change: Partial<AccessRequest> = {}) {
  const entry = richEntry(2);
  const ledger = await fillLedger([entry]);
  const [holder] = await ledger.latestHolders(1);
  const request: AccessRequest = {
    id: '00000000-0000-4000-8000-00000000abcd',
    kind: 'access',
    holderId: holder!.id,
    addressee: holder!.name,
    disclosureIds: [entry.disclosure.id],
    language: 'fr',
    reference: 'CP-2026-7F3K9',
    writtenAt: '2026-01-05T10:00:00.000Z',
    rights: ['access', 'objection'],
    country: 'FR',
    ...change,
  };
  await ledger.keepRequest(request);
  return { ledger, holder: holder!, request };
}

async function show(room: ComponentChildren, language: 'fr' | 'en' = 'fr') {
  const view = showView(<main>{room}</main>, language);
  await view.findByRole('heading', { level: 1 });
  const type = (label: RegExp, value: string) => fireEvent.input(view.getByLabelText(label), { target: { value } });
  const click = (name: string | RegExp) => fireEvent.click(view.getByRole('button', { name }));
  const sheet = () => wordsOn(view.container.querySelector('.sheet')!);
  return { ...view, type, click, sheet, words: () => wordsOn(view.container) };
}

describe('a letter after it was written', () => {
  it('is provisional when sent, then over the day after its last day', async () => {
    const { ledger, request } = await noteLetter();
    const { type, click, words } = await show(<RequestRoom id={request.id} />);
    expect(words()).toContain('date d’envoi à noter');
    type(/^Envoyée le/, '2026-01-06');
    click('Noter les dates');
    await waitFor(() => expect(words()).toContain('réponse attendue au plus tard le 6 février 2026'));
    expect(words()).toContain('provisoire');
    type(/Reçue par eux/, '2026-01-08');
    click('Noter les dates');
    await waitFor(() => expect(words()).toContain('délai passé, sans réponse'));
    expect(words()).toContain('9 février 2026');
    expect((await ledger.requests())[0]?.request).toMatchObject({ sentOn: '2026-01-06', receivedOn: '2026-01-08' });
  });

  it('takes an answer with a file, and whom it names joins the holders', async () => {
    const { ledger, request, holder } = await noteLetter({ sentOn: '2026-01-06', receivedOn: '2026-01-08' });
    const { type, click, words, getByLabelText } = await show(<RequestRoom id={request.id} />);
    click('Enregistrer la réponse');
    await waitFor(() => expect(words()).toContain('Indiquez la date de la réponse.'));
    const form = getByLabelText(/Fichiers joints/).closest('fieldset')!;
    fireEvent.input(form.querySelector('input[type=date]')!, { target: { value: '2026-02-01' } });
    fireEvent.change(getByLabelText('Cette réponse'), { target: { value: 'incomplete' } });
    await waitFor(() => getByLabelText('d’où elles viennent'));
    fireEvent.click(getByLabelText('d’où elles viennent'));
    type(/Destinataires nommés/, 'Courtage Lumière\nFichiers du Sud');
    const file = new File(['%PDF-'], 'reponse.pdf', { type: 'application/pdf' });
    fireEvent.change(getByLabelText(/Fichiers joints/), { target: { files: [file] } });
    click('Enregistrer la réponse');
    await waitFor(() => expect(words()).toContain('Réponse notée.'));
    const { answers } = (await ledger.requests())[0]!;
    expect(answers).toMatchObject([{ kind: 'incomplete', missing: ['source'], named: [{}, {}] }]);
    expect(atob(answers[0]!.files[0]!.content)).toBe('%PDF-');
    const names = (await ledger.latestHolders(10)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([holder.name, 'Courtage Lumière', 'Fichiers du Sud']));
    await waitFor(() => expect(words()).toContain('réponse incomplète'));
  });

  it('gives its days as a calendar file', async () => {
    const { request } = await noteLetter({ sentOn: '2026-01-06', receivedOn: '2026-01-08' });
    const { click } = await show(<RequestRoom id={request.id} />);
    click('Rappels pour mon agenda');
    await waitFor(() => expect([...saved.keys()]).toEqual(['CP-2026-7F3K9.ics']), { timeout: 10_000 });
    const text = await saved.get('CP-2026-7F3K9.ics')!.text();
    expect(text).toContain('DTSTART;VALUE=DATE:20260209');
    expect(text).toContain('DTSTART;VALUE=DATE:20260210');
  });

  it('says when the days could not be noted', async () => {
    const { request } = await noteLetter();
    const { click, words } = await show(<RequestRoom id={request.id} />);
    door.isBroken = true;
    click('Noter les dates');
    await waitFor(() => expect(words()).toContain('Cela n’a pas pu être noté.'));
  });

  it('is listed with where it stands, and breaks no accessibility rule there or alone', async () => {
    const { request } = await noteLetter({ sentOn: '2026-01-06', receivedOn: '2026-01-08' });
    const list = await show(<LettersRoom />);
    await waitFor(() => expect(list.words()).toContain('délai passé, sans réponse'));
    expect(list.words()).toContain('1 lettre attend une suite de votre part.');
    expect(await brokenRules(document.documentElement)).toEqual([]);
    list.unmount();
    await show(<RequestRoom id={request.id} />);
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });
});

describe('what comes after', () => {
  const days = { sentOn: '2026-01-06', receivedOn: '2026-01-08' };

  it.each([
    ['fr', 'a pris fin le 9 février 2026', 'Nom et prénom', 'Enregistrer en texte', /^rappel-CP-/],
    ['en', 'ended on 9 February 2026', 'Full name', 'Save as text', /^reminder-CP-/],
  ] as const)('a reminder tells the days (%s)', async (language, told, name, save, file) => {
    const { request, ledger } = await noteLetter({ ...days, language });
    const { sheet, type, click } = await show(<PursuitRoom id={request.id} kind="reminder" />, language);
    expect(sheet()).toContain(told);
    type(new RegExp(name), 'Ada');
    click(save);
    await waitFor(async () => expect(await ledger.requests()).toHaveLength(2));
    expect([...saved.keys()][0]).toMatch(file);
    expect((await ledger.requests())[0]?.request).toMatchObject({ kind: 'reminder', followsId: request.id });
  });

  it('a complaint goes to the authority chosen, and tells the reminder', async () => {
    const { request, ledger } = await noteLetter(days);
    await ledger.keepRequest({
      ...request,
      id: crypto.randomUUID(),
      kind: 'reminder',
      followsId: request.id,
      sentOn: '2026-02-20',
    });
    const { sheet, getByRole } = await show(<PursuitRoom id={request.id} kind="complaint" />);
    expect(sheet()).toContain('3 place de Fontenoy');
    expect(sheet()).toContain('Je lui ai adressé un rappel le 20 février 2026.');
    fireEvent.change(getByRole('combobox'), { target: { value: 'DE-BE' } });
    await waitFor(() => expect(sheet()).toContain('Alt-Moabit'));
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });

  it('a letter to the sender of a political message needs only the sender and the day', async () => {
    const ledger = await fillLedger([]);
    const { sheet, type, click, words } = await show(<ApproachRoom />);
    type(/Nom et prénom/, 'Ada');
    click('Enregistrer en texte');
    await waitFor(() => expect(words()).toContain('Indiquez qui a envoyé le message, et quand.'));
    type(/Qui l’a envoyé/, 'Comité de soutien');
    type(/Reçu le/, '2026-11-20');
    await waitFor(() => expect(sheet()).toContain('liste électorale'));
    click('Enregistrer en texte');
    await waitFor(async () => expect(await ledger.requests()).toHaveLength(1));
    expect((await ledger.requests())[0]?.request).toMatchObject({ kind: 'source', addressee: 'Comité de soutien' });
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });
});
