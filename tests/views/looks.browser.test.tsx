import { cleanup, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { Dashboard } from '../../src/views/dashboard/dashboard';
import dashboardStyle from '../../src/views/dashboard/dashboard.css?inline';
import { Popup } from '../../src/views/popup/popup';
import popupStyle from '../../src/views/popup/popup.css?inline';
import { sampleEntry, uuidOf } from '../ledger/sample-entry';
import { door, resetDoor } from './platform-door';
import { richEntry } from './rich-entry';
import { samplePoint } from './sample-point';
import { fillLedger, showView } from './show-view';

vi.mock('../../src/platform/messaging', () => import('./platform-door'));
vi.mock('../../src/platform/phrase', () => import('./platform-door'));
vi.mock('../../src/platform/tabs', () => import('./platform-door'));

const style = document.createElement('style');

beforeEach(() => {
  resetDoor();
  document.head.append(style);
});
afterEach(() => {
  cleanup();
  document.body.className = '';
  style.remove();
});

/** Shows a view at a width in a colour scheme and waits for a text in it. */
async function look(view: ComponentChildren, css: string, width: number, scheme: string, text: string): Promise<void> {
  style.textContent = css;
  await page.viewport(width, 800);
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  const { container } = showView(view);
  await waitFor(() => expect(container.textContent).toContain(text));
}

/** What is wrong with the looks: broken rules, contrast included; what sticks out; targets under 24 px. */
async function findFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  const sticksOut = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.visually-hidden'),
  );
  const small = [...document.body.querySelectorAll('button, input, summary, select, .button')].filter((element) => {
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    return width > 0 && (width < 24 || height < 24);
  });
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ...sticksOut.slice(0, 3).map((element) => `sticks out: ${element.outerHTML.slice(0, 200)}`),
    ...small.map((element) => `small: ${element.outerHTML.slice(0, 200)}`),
  ];
}

const CASES = [320, 400, 1280].flatMap((width) => ['light', 'dark'].map((scheme) => [width, scheme] as const));

describe.each(CASES.filter(([width]) => width <= 400))('the popup at %i px, %s', (width, scheme) => {
  it('fits, can be read and can be hit', async () => {
    await fillLedger([sampleEntry(1), richEntry(2)]);
    door.description = { state: 'watched', points: [samplePoint()], trouble: 'storage-full' };
    document.body.className = 'popup';
    await look(<Popup />, popupStyle, width, scheme, 'jeu1.test');
    await waitFor(() => expect(document.body.textContent).toContain('Cochée d’avance'));
    expect(await findFaults()).toEqual([]);
  });
});

describe.each(CASES)('the dashboard at %i px, %s', (width, scheme) => {
  it.each([
    ['#/', 'Jeux Exemple'],
    ['#/disclosures', 'Mes envois'],
    [`#/disclosure/${uuidOf(2)}`, 'Les cases, telles qu’elles étaient'],
    ['#/settings', 'Ce qui est noté'],
  ])('fits, can be read and can be hit: %s', async (hash, text) => {
    await fillLedger([sampleEntry(1), richEntry(2)]);
    location.hash = hash;
    await look(<Dashboard />, dashboardStyle, width, scheme, text);
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await findFaults()).toEqual([]);
  });

  it.each(['holder', 'letter'])('fits, can be read and can be hit: a %s', async (room) => {
    const ledger = await fillLedger([richEntry(2)]);
    const [holder] = await ledger.latestHolders(1);
    location.hash = `#/${room}/${holder?.id}`;
    await look(<Dashboard />, dashboardStyle, width, scheme, room === 'letter' ? 'Aperçu' : 'Qui est-ce');
    expect(await findFaults()).toEqual([]);
  });
});
