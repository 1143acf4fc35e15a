import { useEffect, useState } from 'preact/hooks';
import { watchLedger } from '../../ledger/watch-ledger';
import type { Loaded } from './loaded';

/**
 * The result of a ledger query, kept up to date while the component is shown. A new `key` starts a new query, and the
 * last result stands until the new one is there; what the query depends on must be in the key.
 */
export function useLiveQuery<T>(key: string, query: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(
    () =>
      watchLedger(
        query,
        (value) => setLoaded({ state: 'ready', value }),
        (error) => setLoaded({ state: 'failed', error }),
      ),
    [key],
  );
  return loaded;
}
