import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../src/disclosure/interface-languages';
import { AboutRoom } from '../../../src/views/dashboard/about/about-room';
import { ALL_PHRASES } from '../phrases/all-phrases';
import { resetDoor } from '../platform-door';
import { brokenRules, wordsOn } from '../read-view';
import { fillLedger, showView } from '../show-view';

vi.mock('../../../src/platform/messaging', () => import('../platform-door'));
vi.mock('../../../src/platform/phrase', () => import('../platform-door'));
vi.mock('../../../src/platform/tabs', () => import('../platform-door'));

const LIST = {
  own: { name: 'contrepartie', version: '9.8.7', licence: 'GPL-3.0-or-later', text: 'the whole GPL' },
  works: [
    { name: 'one', version: '1.0.0', licence: 'MIT', text: '<b>terms</b> of one', isStandardText: true },
    { name: 'two', version: '2.0.0', licence: 'ISC', text: 'terms of two' },
  ],
};

beforeEach(async () => {
  resetDoor();
  await fillLedger();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (answer: Response, language: InterfaceLanguage = 'fr') => {
  vi.stubGlobal('fetch', async (path: string) => (path === '/licences.json' ? answer : Response.error()));
  return showView(
    <main>
      <AboutRoom />
    </main>,
    language,
  );
};

it.each(INTERFACE_LANGUAGES)(
  'names the version, and every work with the text of its licence (%s)',
  async (language) => {
    const { findByText, container } = show(Response.json(LIST), language);
    expect(await findByText(ALL_PHRASES[language].about.lead('9.8.7'))).toBeTruthy();
    const titles = [...container.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(titles).toEqual(['GPL-3.0-or-later', 'one 1.0.0 – MIT', 'two 2.0.0 – ISC']);
    expect(wordsOn(container)).toContain('<b>terms</b> of one');
    const remarked = [...container.querySelectorAll('details')].filter((work) =>
      work.textContent?.includes(ALL_PHRASES[language].about.isStandardText),
    );
    expect(remarked.map((work) => work.querySelector('summary')?.textContent)).toEqual(['one 1.0.0 – MIT']);
    expect(await brokenRules(container)).toEqual([]);
  },
);

it('says that the list could not be read', async () => {
  const { findByText } = show(new Response('', { status: 404 }));
  expect(await findByText(ALL_PHRASES.fr.about.failed)).toBeTruthy();
});
