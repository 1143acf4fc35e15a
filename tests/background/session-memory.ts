import type { Shelf } from '../../src/platform/session-shelf';

/** Session memory that lives in this process; values are copied as the browser does. */
export function makeMemory(): Shelf & { all(): string } {
  const stored = new Map<string, string>();
  return {
    get: async (key) => (stored.has(key) ? JSON.parse(stored.get(key) ?? 'null') : undefined),
    put: async (key, value) => void stored.set(key, JSON.stringify(value)),
    remove: async (key) => void stored.delete(key),
    keys: async () => [...stored.keys()],
    all: () => [...stored].flat().join('\n'),
  };
}
