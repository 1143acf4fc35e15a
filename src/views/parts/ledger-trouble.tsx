import { usePhrases } from '../phrases/use-phrases';
import { AlertBar } from './alert-bar';

/** Says why the ledger cannot be shown: written by a newer version, or not to be opened. */
export function LedgerTrouble({ error }: { error: unknown }) {
  const { app } = usePhrases();
  const fromFuture = error instanceof Error && error.name === 'LedgerFromFutureError';
  return fromFuture ? (
    <AlertBar title={app.futureTitle} text={app.future} />
  ) : (
    <AlertBar title={app.failedTitle} text={app.failed} />
  );
}
