import { liveQuery } from 'dexie';

/** Calls back with the result of a query now and after each change that touches it, from whichever context; gives the way to stop. */
export function watchLedger<T>(query: () => Promise<T>, next: (value: T) => void, failed: (error: unknown) => void) {
  const subscription = liveQuery(query).subscribe({ next, error: failed });
  return () => subscription.unsubscribe();
}
