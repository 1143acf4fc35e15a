import type { ComponentChildren } from 'preact';
import { usePhrases } from '../phrases/use-phrases';
import { LedgerTrouble } from './ledger-trouble';
import type { Loaded } from './loaded';

/** Shows a value once it is there; says that it is on its way, or why it will not come. */
export function WhenLoaded<T>({ loaded, children }: { loaded: Loaded<T>; children: (value: T) => ComponentChildren }) {
  const { app } = usePhrases();
  if (loaded.state === 'failed') return <LedgerTrouble error={loaded.error} />;
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>;
  return (
    <p class="loading" role="status">
      {app.loading}
    </p>
  );
}
