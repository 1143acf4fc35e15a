import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import { openWelcome } from '../../src/background/open-welcome';
import { openLedger } from '../../src/ledger/ledger';
import { openOwnPage } from '../../src/platform/tabs';

vi.mock('../../src/platform/tabs', () => ({ openOwnPage: vi.fn(async () => undefined) }));

const AT = '2026-11-26T10:00:00.000Z';
const ledger = () => openLedger(() => crypto.randomUUID(), 'welcomed');

beforeEach(async () => {
  vi.mocked(openOwnPage).mockClear();
  await Dexie.delete('welcomed');
});

it('opens the page for a ledger that is new, and never again for it', async () => {
  await openWelcome(ledger, AT);
  expect(vi.mocked(openOwnPage).mock.calls).toEqual([['src/views/welcome/index.html']]);
  await openWelcome(ledger, AT);
  expect(openOwnPage).toHaveBeenCalledTimes(1);
});

it('opens one page only where the browser tells twice at once', async () => {
  await Promise.all([openWelcome(ledger, AT), openWelcome(ledger, AT)]);
  expect(openOwnPage).toHaveBeenCalledTimes(1);
});

it('opens the page though the ledger does not', async () => {
  await openWelcome(() => Promise.reject(new Error('The disk is broken.')), AT);
  expect(openOwnPage).toHaveBeenCalledTimes(1);
});
