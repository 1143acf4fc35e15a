import type { LedgerReader } from '../ledger/ledger-reader';
import { awaitsStep, trackRequest } from '../letter/track-request';

/** How many letters await a next step of the user on a day: their time is over, or their answer does not suffice. */
export async function countDueLetters(ledger: Pick<LedgerReader, 'requests'>, today: string): Promise<number> {
  const letters = await ledger.requests();
  return letters.filter(({ request, answers }) => awaitsStep(trackRequest(request, answers, today))).length;
}
