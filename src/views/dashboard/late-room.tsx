import type { ComponentChildren } from 'preact';
import { useLater } from '../parts/use-later';
import { usePhrases } from '../phrases/use-phrases';

interface LateRoomProps<T> {
  /** The same function at each rendering. */
  load: () => Promise<T>;
  children: (loaded: T) => ComponentChildren;
}

/** A room of which the code is loaded only when somebody comes to it. */
export function LateRoom<T>({ load, children }: LateRoomProps<T>) {
  const { app } = usePhrases();
  const room = useLater(load);
  if (room) return <>{children(room)}</>;
  return (
    <p class="loading" role="status">
      {app.loading}
    </p>
  );
}
