import type { Ledger } from '../ledger/ledger';
import { openOwnPage } from '../platform/tabs';

const WELCOME = 'src/views/welcome/index.html';

/**
 * Opens the welcome page, once in the life of a ledger: what lies there already was welcomed, though the browser says that
 * the extension is new to it. A ledger that does not open welcomes too.
 */
export async function openWelcome(ledger: () => Promise<Ledger>, at: string): Promise<void> {
  const isNew = await ledger().then(
    ({ keeper }) => keeper.noteWelcome(at),
    () => true,
  );
  if (isNew) await openOwnPage(WELCOME);
}
