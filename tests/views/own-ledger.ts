import { type Ledger, openLedger } from '../../src/ledger/ledger';

const opened: Ledger[] = [];

/** Opens the ledger as the views and the background do, and remembers to close it. */
export async function openOwnLedger(): Promise<Ledger> {
  const ledger = await openLedger(() => crypto.randomUUID());
  opened.push(ledger);
  return ledger;
}

/** Closes every ledger opened so far: one that is open cannot be deleted. */
export function closeOwnLedgers(): void {
  for (const ledger of opened.splice(0)) ledger.close();
}
