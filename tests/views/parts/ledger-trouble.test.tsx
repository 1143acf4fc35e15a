import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LedgerBlockedError, LedgerFromFutureError } from '../../../src/ledger/database';
import { LedgerTrouble } from '../../../src/views/parts/ledger-trouble';
import { fillLedger, showView } from '../show-view';

vi.mock('../../../src/platform/messaging', () => import('../platform-door'));
vi.mock('../../../src/platform/phrase', () => import('../platform-door'));
afterEach(cleanup);

it.each([
  [new LedgerFromFutureError(9), 'Registre d’une version plus récente'],
  [new DOMException('', 'VersionError'), 'Registre d’une version plus récente'],
  [new LedgerBlockedError(), 'Une autre fenêtre retient le registre'],
  [
    Object.assign(new Error(), { name: 'OpenFailedError', inner: { name: 'UnknownError' } }),
    'Le registre est illisible',
  ],
  [new Error('else'), 'Le registre ne s’ouvre pas'],
])('%s is told in words', async (error, title) => {
  await fillLedger();
  const { findByRole } = showView(<LedgerTrouble error={error} />);
  expect((await findByRole('alert')).textContent).toContain(title);
});
