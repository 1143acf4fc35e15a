import type { LedgerReader } from '../../ledger/ledger-reader';
import type { Loaded } from './loaded';
import { useShell } from './shell';
import { useLiveQuery } from './use-live-query';

/** A live query on the ledger of this page; fails when the ledger could not be opened. */
export function useLedgerQuery<T>(key: string, query: (ledger: LedgerReader) => Promise<T>): Loaded<T> {
  const { ledger } = useShell();
  const answer = useLiveQuery(`${ledger.state} ${key}`, async () =>
    ledger.state === 'ready' ? { found: await query(ledger.value) } : null,
  );
  if (ledger.state === 'failed') return ledger;
  if (answer.state !== 'ready') return answer;
  return answer.value ? { state: 'ready', value: answer.value.found } : { state: 'loading' };
}
