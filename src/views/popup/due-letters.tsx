import { awaitsStep, trackRequest } from '../../letter/track-request';
import { DashboardLink } from '../parts/dashboard-link';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { usePhrases } from '../phrases/use-phrases';

/** Says that letters await a next step, and leads to them; nothing while none does. */
export function DueLetters() {
  const { popup } = usePhrases();
  const letters = useLedgerQuery('due letters', (ledger) => ledger.requests());
  if (letters.state !== 'ready') return null;
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const due = letters.value.filter(({ request, answers }) => awaitsStep(trackRequest(request, answers, today)));
  if (!due.length) return null;
  return (
    <p class="alert">
      <DashboardLink to="/letters">{popup.dueLetters(due.length)}</DashboardLink>
    </p>
  );
}
