import '../../src/views/dashboard/dashboard.css';
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { keepRemembered } from '../../src/background/keep-remembered';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/disclosure/interface-languages';
import { Dashboard } from '../../src/views/dashboard/dashboard';
import { loadPhrases } from '../../src/views/dashboard/load-phrases';
import { Shell } from '../../src/views/parts/shell';
import { Popup } from '../../src/views/popup/popup';
import { sampleEntry, uuidOf } from '../ledger/sample-entry';
import { openOwnLedger } from './own-ledger';
import { ALL_PHRASES } from './phrases/all-phrases';
import { door, resetDoor } from './platform-door';
import { brokenRules, wordsOn } from './read-view';
import { richEntry } from './rich-entry';
import { samplePoint } from './sample-point';
import { fillLedger } from './show-view';

vi.mock('../../src/platform/extension-version', () => ({ extensionVersion: () => '0.1.0' }));
vi.mock('../../src/platform/messaging', () => import('./platform-door'));
vi.mock('../../src/platform/phrase', () => import('./platform-door'));
vi.mock('../../src/platform/site-access', () => import('./platform-door'));
vi.mock('../../src/platform/tabs', () => import('./platform-door'));

/** The narrowest window that must show everything, in CSS pixels. */
const NARROWEST = 320;
const LETTER = uuidOf(70);
const MESSAGE = uuidOf(71);

/** One entry with everything in it, others beside it, a letter that is late, and a political message. */
async function fillRooms(language: InterfaceLanguage): Promise<{ holder: string }> {
  const ledger = await fillLedger([sampleEntry(1), richEntry(2), sampleEntry(3)], { language });
  await keepRemembered(
    ledger,
    {
      id: uuidOf(4),
      told: {
        source: 'memory',
        sureness: 'not-sure',
        period: '2024-03',
        note: 'Sur un stand, au salon',
        address: 'https://salon.example.org/',
        occasion: 'contest',
        categories: ['full-name', 'email', 'mobile'],
      },
      given: [],
    },
    '2026-03-19T10:00:00.000Z',
  );
  const [holder] = await ledger.latestHolders(1);
  await ledger.keepRequest({
    id: LETTER,
    kind: 'access',
    holderId: holder?.id ?? '',
    addressee: holder?.name ?? '',
    disclosureIds: [uuidOf(2)],
    language: 'fr',
    reference: 'CP-2026-7F3K9',
    writtenAt: '2026-01-05T10:00:00.000Z',
    rights: ['access', 'objection'],
    country: 'FR',
    sentOn: '2026-01-06',
    receivedOn: '2026-01-07',
  });
  await ledger.keepApproach({
    id: MESSAGE,
    notedAt: '2026-03-20T10:00:00.000Z',
    cameOn: '2026-03-20',
    channel: 'sms',
    sender: 'Liste Exemple',
    onBehalfOf: 'Une candidate',
    words: 'Votez dimanche.',
    fingerprints: [],
    reached: 'unknown',
    files: [],
  });
  return { holder: holder?.id ?? '' };
}

async function show(view: 'dashboard' | 'popup', language: InterfaceLanguage): Promise<Element> {
  document.documentElement.lang = '';
  document.title = 'Contrepartie';
  const { container } = render(
    <Shell open={openOwnLedger} load={loadPhrases}>
      {view === 'popup' ? <Popup /> : <Dashboard />}
    </Shell>,
  );
  await waitFor(() => expect(document.documentElement.lang).toBe(language));
  await waitFor(() => {
    expect(container.querySelector('h1')).toBeTruthy();
    expect(container.querySelector('.loading')).toBeNull();
  });
  return container;
}

/** What stands out of a window of the narrowest width, by its tag and its first words. */
function findOverflow(container: Element): string[] {
  if (document.documentElement.scrollWidth <= NARROWEST) return [];
  const wide = [...container.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > NARROWEST);
  return wide.map((one) => `${one.tagName}.${one.className}: ${wordsOn(one).slice(0, 60)}`);
}

beforeEach(async () => {
  resetDoor();
  await page.viewport(NARROWEST, 720);
});
afterEach(() => {
  cleanup();
  document.body.classList.remove('popup');
  location.hash = '';
});

describe.each(INTERFACE_LANGUAGES)('in %s', (language) => {
  it('each room of the dashboard speaks it, fits a narrow window and breaks no rule of accessibility', async () => {
    const { holder } = await fillRooms(language);
    const titles = new Set<string>();
    for (const hash of [
      '#/',
      '#/disclosures',
      `#/disclosure/${uuidOf(4)}`,
      '#/remember',
      `#/disclosure/${uuidOf(2)}`,
      `#/holder/${holder}`,
      `#/letter/${holder}`,
      '#/letters',
      `#/request/${LETTER}`,
      `#/reminder/${LETTER}`,
      `#/complaint/${LETTER}`,
      '#/notices',
      '#/paths',
      '#/approach',
      '#/approaches',
      `#/approached/${MESSAGE}`,
      '#/mailbox',
      '#/backup',
      '#/settings',
      '#/about',
      '#/nowhere',
    ]) {
      location.hash = hash;
      const container = await show('dashboard', language);
      for (const details of container.querySelectorAll('details')) details.open = true;
      titles.add(container.querySelector('h1')?.textContent ?? '');
      expect(findOverflow(container), hash).toEqual([]);
      expect(await brokenRules(document.documentElement), hash).toEqual([]);
      cleanup();
    }
    const { list, settings, about, app } = ALL_PHRASES[language];
    for (const title of [list.holdersTitle, settings.title, about.title, app.pageNotFound])
      expect([...titles]).toContain(title);
  }, 120_000);

  it('the popup speaks it over a form, fits a narrow window and breaks no rule of accessibility', async () => {
    await fillRooms(language);
    door.description = { state: 'watched', points: [samplePoint()], trouble: null };
    document.body.classList.add('popup');
    const container = await show('popup', language);
    const { popup, verdict } = ALL_PHRASES[language];
    const words = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    await waitFor(() => expect(wordsOn(container)).toContain(words(verdict.sentence.disclosed(verdict.justNow))));
    await waitFor(() => expect(wordsOn(container)).toContain(words(popup.dueLetters(1))));
    expect(findOverflow(container)).toEqual([]);
    expect(await brokenRules(document.documentElement)).toEqual([]);
  });
});
