import type { LedgerDatabase } from './database';
import { joinHolders } from './join-holders';
import { refreshHolders } from './refresh-holders';

/** Makes two holders one because the user says that they are; later readings keep it so. */
export async function mergeHolders(db: LedgerDatabase, id: string, otherId: string): Promise<void> {
  const tables = [db.holders, db.holdings, db.requests, db.disclosures, db.documents, db.readings];
  await db.transaction('rw', tables, async () => {
    await joinHolders(db, id, otherId);
    await refreshHolders(db, [id]);
  });
}
