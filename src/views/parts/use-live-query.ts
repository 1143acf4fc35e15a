import { useEffect, useState } from 'preact/hooks';
import { watchLedger } from '../../ledger/ledger';
import type { Loaded } from './loaded';

/**
 * The result of a ledger query, kept up to date while the component is shown. A new `key` starts a new query;
 * the query must depend on nothing else that changes.
 */
export function useLiveQuery<T>(key: string, query: () => Promise<T>): Loaded<T> {
  const [answer, setAnswer] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { state: 'loading' } });
  useEffect(
    () =>
      watchLedger(
        query,
        (value) => setAnswer({ key, loaded: { state: 'ready', value } }),
        (error) => setAnswer({ key, loaded: { state: 'failed', error } }),
      ),
    [key],
  );
  return answer.key === key ? answer.loaded : { state: 'loading' };
}
