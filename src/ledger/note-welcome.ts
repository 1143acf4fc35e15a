import type { LedgerDatabase } from './database';

const KEY = 'welcomed';

/** Remembers that the user of this ledger was welcomed; false when that was so already. */
export function noteWelcome(db: LedgerDatabase, at: string): Promise<boolean> {
  return db.transaction('rw', db.items, async () => {
    if (await db.items.get(KEY)) return false;
    await db.items.put({ key: KEY, value: at });
    return true;
  });
}
