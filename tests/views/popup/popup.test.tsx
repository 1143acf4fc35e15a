import 'fake-indexeddb/auto';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LedgerFromFutureError } from '../../../src/ledger/database';
import { Popup } from '../../../src/views/popup/popup';
import { sampleEntry, sampleReading } from '../../ledger/sample-entry';
import { door, resetDoor } from '../platform-door';
import { brokenRules, wordsOn } from '../read-view';
import { samplePoint } from '../sample-point';
import { fillLedger, showView } from '../show-view';

vi.mock('../../../src/platform/messaging', () => import('../platform-door'));
vi.mock('../../../src/platform/phrase', () => import('../platform-door'));
vi.mock('../../../src/platform/tabs', () => import('../platform-door'));

beforeEach(resetDoor);
afterEach(cleanup);

async function popupSays(container: Element, ...words: string[]): Promise<void> {
  await waitFor(() => {
    for (const word of words) expect(wordsOn(container)).toContain(word);
  });
}

describe('what the popup says of the page', () => {
  it('asks, before anything is sent: the occasion, the data, the boxes, the notice', async () => {
    await fillLedger();
    door.description = { state: 'watched', points: [samplePoint()], trouble: null };
    const { container } = showView(<Popup />);
    await popupSays(
      container,
      'Cette page demande vos données : jeu-concours',
      'adresse e-mail',
      'obligatoire',
      'opinion politique',
      'donnée sensible',
      'Cochée d’avance',
      'Une seule case pour plusieurs choses : accepter le règlement et offres de partenaires ou transmission à ceux-ci',
      'La mention lue à l’instant sur cette page dit que vos données peuvent servir à de la communication politique',
    );
    const quotes = [...container.querySelectorAll('blockquote')].map((quote) => quote.textContent);
    expect(quotes).toEqual([
      'J’accepte le règlement et les offres des partenaires.',
      'Vos données peuvent servir à de la communication politique.',
    ]);
    expect(container.querySelector('a[href="https://jeu.test/reglement"]')?.getAttribute('rel')).toContain(
      'noreferrer',
    );
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });

  it('says so in English too', async () => {
    await fillLedger();
    door.description = { state: 'watched', points: [samplePoint()], trouble: null };
    const { container } = showView(<Popup />, 'en');
    await popupSays(container, 'This page asks for your data: prize draw', 'Ticked in advance');
    await popupSays(container, 'The notice read on this page just now says that your data may be used for political');
  });

  it('says that no notice was found, where there is none', async () => {
    await fillLedger();
    door.description = {
      state: 'watched',
      points: [{ ...samplePoint({ notices: [] }), reading: null }],
      trouble: null,
    };
    const { container } = showView(<Popup />);
    await popupSays(container, 'Nous n’avons trouvé aucune mention près du formulaire. Cela ne prouve pas');
  });

  it('says when the user chose not to note this kind of form', async () => {
    await fillLedger();
    door.description = { state: 'watched', points: [samplePoint({ screen: 'purchase' })], trouble: null };
    const { container } = showView(<Popup />);
    await popupSays(container, 'Vous avez choisi de ne pas noter ce type d’envoi.');
  });

  it('says that a sign-in form is never noted', async () => {
    await fillLedger();
    door.description = { state: 'watched', points: [samplePoint({ screen: 'sign-in' })], trouble: null };
    const { container } = showView(<Popup />);
    await popupSays(container, 'Formulaire vu : connexion. Contrepartie ne note jamais ce type de formulaire.');
    expect(wordsOn(container)).not.toContain('demande vos données');
  });

  it.each([
    ['nothing was seen', () => undefined, 'Nous n’avons pas vu de formulaire'],
    [
      'the page is the browser’s own',
      () => Object.assign(door, { tab: { ...door.tab, site: null } }),
      'ne peut pas la regarder',
    ],
    ['no tab is there', () => Object.assign(door, { tab: null }), 'ne peut pas la regarder'],
    [
      'the window is private',
      () => Object.assign(door, { tab: { ...door.tab, isPrivate: true } }),
      'Fenêtre privée : rien n’est noté',
    ],
    ['the background does not answer', () => Object.assign(door, { description: 'gone' }), 'n’a pas répondu'],
    ['the background is slow', () => Object.assign(door, { description: 'silent' }), 'Lecture de la page…'],
  ])('tells when %s', async (_, arrange, words) => {
    await fillLedger();
    arrange();
    const { container } = showView(<Popup />);
    await popupSays(container, words, 'Rien de noté pour l’instant');
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });

  it.each([
    ['storage-full', 'le disque est plein'],
    ['storage-failed', 'n’a pas pu être écrit dans le registre'],
  ] as const)('tells of trouble with the disk: %s', async (trouble, words) => {
    await fillLedger();
    door.description = { state: 'nothing-seen', points: [], trouble };
    const { container } = showView(<Popup />);
    await popupSays(container, words);
    expect(container.querySelector('[role=alert]')).not.toBeNull();
  });
});

describe('who has my data', () => {
  const disclosed = (n: number) => {
    const entry = sampleEntry(n);
    const [notice] = entry.notices;
    const text = 'Vos données sont transmises à des partis politiques.';
    return {
      ...entry,
      readings: [
        sampleReading(notice?.hash ?? '', {
          political: { verdict: 'disclosed', passages: [{ text, start: 0, end: text.length }] },
          onward: { level: 'unnamed-partners', passages: [] },
        }),
      ],
    };
  };

  it('is listed newest first, with what, when, and the passage', async () => {
    await fillLedger([sampleEntry(1), disclosed(3), sampleEntry(2)]);
    const { container } = showView(<Popup />);
    await popupSays(container, 'jeu1.test');
    expect([...container.querySelectorAll('.holder h3')].map((heading) => heading.textContent)).toEqual([
      'jeu3.test',
      'jeu2.test',
      'jeu1.test',
    ]);
    const [newest] = container.querySelectorAll('.holder');
    await popupSays(
      newest!,
      '4 mars 2026, jeu-concours',
      'Données : adresse e-mail',
      'La mention lue le 4 mars 2026 dit que vos données peuvent servir à de la communication politique',
      'Vos données sont transmises à des partis politiques.',
      'des partenaires qu’il ne nomme pas',
    );
  });

  it('shows five and leads to all', async () => {
    await fillLedger([1, 2, 3, 4, 5, 6].map((n) => sampleEntry(n)));
    const { container, getByText } = showView(<Popup />);
    await popupSays(container, 'jeu6.test');
    expect(container.querySelectorAll('.holder')).toHaveLength(5);
    fireEvent.click(getByText('Voir toute la liste'));
    await waitFor(() => expect(door.opened).toEqual(['src/views/dashboard/index.html#/']));
  });

  it('shows what pages wrote as text, never as markup', async () => {
    const entry = sampleEntry(1);
    const hostile = '<img src=x onerror=alert(1)>';
    await fillLedger([{ ...entry, claims: entry.claims.map((claim) => ({ ...claim, name: hostile })) }]);
    const { container } = showView(<Popup />);
    await popupSays(container, hostile);
    expect(container.querySelector('.holder img')).toBeNull();
  });

  it('follows the ledger while it is open', async () => {
    const ledger = await fillLedger();
    const { container } = showView(<Popup />);
    await popupSays(container, 'Rien de noté pour l’instant');
    await ledger.keepDisclosure(sampleEntry(7));
    await popupSays(container, 'jeu7.test');
  });

  it('says that a newer version wrote the ledger, and still speaks of the page', async () => {
    await fillLedger();
    door.description = { state: 'watched', points: [samplePoint()], trouble: null };
    const { container } = showView(<Popup />, 'fr', () => Promise.reject(new LedgerFromFutureError(99)));
    await popupSays(container, 'Registre d’une version plus récente', 'Cette page demande vos données');
  });

  it('says that the ledger does not open', async () => {
    await fillLedger();
    const { container } = showView(<Popup />, 'fr', () => Promise.reject(new Error('UnknownError')));
    await popupSays(container, 'Le registre ne s’ouvre pas', 'Rien n’a été effacé');
  });
});

describe('the main action', () => {
  it('is the letter to the newest holder', async () => {
    const ledger = await fillLedger([sampleEntry(1), sampleEntry(2)]);
    const [newest] = await ledger.latestHolders(1);
    const { findByText } = showView(<Popup />);
    fireEvent.click(await findByText('Écrire à jeu2.test'));
    await waitFor(() => expect(door.opened).toEqual([`src/views/dashboard/index.html#/letter/${newest?.id}`]));
  });

  it('is the dashboard while there is nobody to write to', async () => {
    await fillLedger();
    const { findByText, container } = showView(<Popup />);
    const main = await findByText('Ouvrir le tableau de bord');
    expect(main.className).toContain('button-main');
    expect(container.querySelectorAll('.button-main')).toHaveLength(1);
    fireEvent.click(main);
    await waitFor(() => expect(door.opened).toEqual(['src/views/dashboard/index.html#/']));
  });
});

describe('the pause', () => {
  it('offers one hour or always, here or everywhere, and ends at once', async () => {
    const ledger = await fillLedger([sampleEntry(1)]);
    const { findByRole, findByText, container } = showView(<Popup />);
    await popupSays(container, 'Nous n’avons pas vu');
    const choose = async (where: string, howLong: string) => {
      fireEvent.click(await findByRole('button', { name: 'Pause' }));
      const group = await findByRole('group', { name: where });
      fireEvent.click([...group.querySelectorAll('button')].find((one) => wordsOn(one) === howLong) as Element);
    };
    await choose('Pause sur jeu.test', 'Toujours');
    await popupSays(container, 'En pause sur ce site.');
    expect((await ledger.settings()).pausedSites).toEqual([{ site: 'jeu.test', until: null }]);
    fireEvent.click(await findByText('Reprendre'));
    await popupSays(container, 'Nous n’avons pas vu');
    await choose('Pause sur tous les sites', 'Une heure');
    await popupSays(container, 'En pause. Rien n’est regardé ni noté', 'Fin de la pause');
    const until = Date.parse((await ledger.settings()).pausedUntil ?? '') - Date.now();
    expect(until).toBeGreaterThan(3_000_000);
    expect(until).toBeLessThanOrEqual(3_600_000);
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });

  it('says when it could not be changed', async () => {
    await fillLedger();
    door.isBroken = true;
    const { findByRole, findByText, container } = showView(<Popup />);
    await findByText(/Nous n’avons pas vu/);
    fireEvent.click(await findByRole('button', { name: 'Pause' }));
    fireEvent.click(await findByText('Jusqu’à reprise'));
    await popupSays(container, 'La pause n’a pas pu être changée.');
  });
});

describe('the popup by keyboard', () => {
  it('goes from the pause through page and holders to the main action', async () => {
    await fillLedger([sampleEntry(1)]);
    door.description = { state: 'watched', points: [samplePoint()], trouble: null };
    const { container } = showView(<Popup />);
    await popupSays(container, 'jeu1.test', 'Règlement', 'Une adresse pour ce site seulement');
    const stops = [...container.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex]')];
    // A summary can be reached as it is, which the DOM of these tests does not know.
    expect(stops.every((stop) => stop.tabIndex === 0 || stop.tagName === 'SUMMARY')).toBe(true);
    expect(stops.map((stop) => wordsOn(stop).trim())).toEqual([
      'Pause',
      'Règlement (nouvel onglet)',
      'Une adresse pour ce site seulement',
      'Enregistrez d’abord votre adresse',
      'jeu1.test',
      'Écrire à jeu1.test',
      'Ouvrir le tableau de bord',
    ]);
    expect(container.querySelector('form, input, textarea, select')).toBeNull();
  });

  it('speaks the language that it shows', async () => {
    await fillLedger([], { language: 'en' });
    showView(<Popup />, 'en');
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
  });
});
