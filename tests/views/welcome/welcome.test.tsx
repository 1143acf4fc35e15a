import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import type { ButtonPlace } from '../../../src/platform/toolbar-button';
import { englishWelcome } from '../../../src/views/phrases/english/welcome';
import { frenchWelcome } from '../../../src/views/phrases/french/welcome';
import { Welcome } from '../../../src/views/welcome/welcome';
import { brokenRules } from '../read-view';

/** What the browser says, and what its user answers when asked. */
const world = {
  seesAll: true,
  says: true,
  place: 'in-menu' as ButtonPlace,
  kind: 'chromium' as 'chromium' | 'firefox',
};

vi.mock('../../../src/platform/site-access', () => ({
  maySeeAllSites: async () => world.seesAll,
  askForAllSites: async () => {
    world.seesAll = world.says;
    return world.says;
  },
}));
vi.mock('../../../src/platform/toolbar-button', () => ({ placeOfButton: async () => world.place }));
vi.mock('../../../src/platform/browser-kind', () => ({ browserKind: () => world.kind }));

beforeEach(() => Object.assign(world, { seesAll: true, says: true, place: 'in-menu', kind: 'chromium' }));
afterEach(cleanup);

describe('the one thing to do now', () => {
  it.each([
    ['chromium', 'in-menu', frenchWelcome.pinHow.chromium],
    ['firefox', 'unknown', frenchWelcome.pinHow.firefox],
    ['chromium', 'pinned', frenchWelcome.nothingWhy],
    ['firefox', 'no-toolbar', frenchWelcome.nothingWhy],
  ] as const)('in %s with its button %s', async (kind, place, words) => {
    Object.assign(world, { kind, place });
    const { container, queryByRole } = render(<Welcome words={frenchWelcome} />);
    await waitFor(() => expect(container.textContent).toContain(words));
    expect(queryByRole('button')).toBeNull();
  });

  it('is access to the sites where the browser gives none, and then the next', async () => {
    world.seesAll = false;
    const { findByText, findByRole, queryByRole } = render(<Welcome words={frenchWelcome} />);
    (await findByRole('button', { name: frenchWelcome.allowButton })).click();
    expect(await findByText(frenchWelcome.pin)).toBeTruthy();
    expect(queryByRole('button')).toBeNull();
  });

  it('stays access to the sites when the user says no', async () => {
    Object.assign(world, { seesAll: false, says: false });
    const { findByText, findByRole } = render(<Welcome words={frenchWelcome} />);
    (await findByRole('button')).click();
    expect(await findByText(frenchWelcome.refused)).toBeTruthy();
    expect(await findByText(frenchWelcome.allow)).toBeTruthy();
  });

  it('follows what the user did elsewhere, when they come back', async () => {
    const { findByText } = render(<Welcome words={frenchWelcome} />);
    await findByText(frenchWelcome.pin);
    world.place = 'pinned';
    dispatchEvent(new Event('focus'));
    expect(await findByText(frenchWelcome.nothing)).toBeTruthy();
  });
});

describe.each([frenchWelcome, englishWelcome])('the welcome page: $title', (words) => {
  it('says what it does and keeps, gives a reason for each permission, and breaks no rule', async () => {
    const { container, findByText } = render(<Welcome words={words} />);
    await findByText(words.pin);
    const shown = container.textContent;
    for (const point of [...words.doesList, ...words.keepsList, words.asksSitesWhy]) expect(shown).toContain(point);
    expect(Object.keys(words.permissions)).toEqual(manifest.permissions);
    for (const reason of Object.values(words.permissions)) expect(shown).toContain(reason);
    expect(await brokenRules(container)).toEqual([]);
    const links = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['../dashboard/index.html#/settings', '../dashboard/index.html']);
  });

  it('does not speak of a permission that Firefox is not asked for', async () => {
    world.kind = 'firefox';
    const { container, findByText } = render(<Welcome words={words} />);
    await findByText(words.pin);
    expect(container.textContent).not.toContain(words.permissions.offscreen);
  });
});
