import type { LedgerReader } from '../../ledger/ledger-reader';
import { awaitsStep, trackRequest } from '../../letter/track-request';

/** How many letters await a next step of the user today, by the reader's own date. */
export async function countDue(ledger: Pick<LedgerReader, 'requests'>): Promise<number> {
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const letters = await ledger.requests();
  return letters.filter(({ request, answers }) => awaitsStep(trackRequest(request, answers, today))).length;
}
