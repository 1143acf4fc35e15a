import { DashboardLink } from '../parts/dashboard-link';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { usePhrases } from '../phrases/use-phrases';

/** Says that letters await a next step, and leads to them; nothing while none does. */
export function DueLetters() {
  const { popup } = usePhrases();
  // What counts days is loaded only where there is a letter: the popup opens with little code.
  const due = useLedgerQuery('due letters', async (ledger) => {
    if (!(await ledger.hasRequests())) return 0;
    return (await import('./count-due')).countDue(ledger);
  });
  if (due.state !== 'ready' || !due.value) return null;
  return (
    <p class="alert">
      <DashboardLink to="/letters">{popup.dueLetters(due.value)}</DashboardLink>
    </p>
  );
}
