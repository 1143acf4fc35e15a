/** What the background asks a watcher before it shows what that watcher said: is it still the same page? */
export interface StillThere {
  type: 'stillThere';
  watchId: string;
}

/** Reads a message of the background; null when it is none. By hand: a schema library would double the watcher. */
export function readStillThere(message: unknown): StillThere | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, watchId } = message as Record<string, unknown>;
  return type === 'stillThere' && typeof watchId === 'string' ? { type, watchId } : null;
}
