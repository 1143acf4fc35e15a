import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { InterfaceLanguage } from '../../../src/disclosure/interface-languages';
import type { Settings } from '../../../src/disclosure/settings';
import { useLanguage } from '../../../src/views/parts/use-language';
import { ALL_PHRASES } from '../phrases/all-phrases';

vi.mock('../../../src/platform/phrase', () => ({ browserLanguage: () => 'it-CH' }));

const asked: InterfaceLanguage[] = [];
const load = async (language: InterfaceLanguage) => {
  asked.push(language);
  return ALL_PHRASES[language];
};

function View({ chosen }: { chosen: Settings['language'] | null }) {
  const phrases = useLanguage(chosen, load);
  return <p>{phrases?.popup.pageQuestion ?? 'nothing'}</p>;
}

beforeEach(() => {
  localStorage.clear();
  asked.length = 0;
});
afterEach(cleanup);

const saysOf = (language: InterfaceLanguage) => ALL_PHRASES[language].popup.pageQuestion;

it('speaks the language of the browser until something was chosen, and says so in the page', async () => {
  const { container } = render(<View chosen={null} />);
  await waitFor(() => expect(container.textContent).toBe(saysOf('it')));
  expect(document.documentElement.lang).toBe('it');
});

it('speaks the language chosen last before the ledger tells, and never another first', async () => {
  const first = render(<View chosen="nl" />);
  await waitFor(() => expect(first.container.textContent).toBe(saysOf('nl')));
  first.unmount();
  asked.length = 0;

  const { container, rerender } = render(<View chosen={null} />);
  expect(container.textContent).toBe('nothing');
  await waitFor(() => expect(container.textContent).toBe(saysOf('nl')));
  rerender(<View chosen="nl" />);
  await waitFor(() => expect(document.documentElement.lang).toBe('nl'));
  expect(asked).toEqual(['nl']);
});

it('keeps what is shown until a newly chosen language is there', async () => {
  const { container, rerender } = render(<View chosen="de" />);
  await waitFor(() => expect(container.textContent).toBe(saysOf('de')));
  rerender(<View chosen="es" />);
  expect(container.textContent).toBe(saysOf('de'));
  expect(document.documentElement.lang).toBe('de');
  await waitFor(() => expect(container.textContent).toBe(saysOf('es')));
  expect(document.documentElement.lang).toBe('es');
});

it('goes back to that of the browser, and takes nothing else that lies in its place', async () => {
  const { container, rerender } = render(<View chosen="de" />);
  rerender(<View chosen="browser" />);
  await waitFor(() => expect(container.textContent).toBe(saysOf('it')));
  cleanup();
  localStorage.setItem('language', 'tlh');
  const later = render(<View chosen={null} />);
  await waitFor(() => expect(later.container.textContent).toBe(saysOf('it')));
});
