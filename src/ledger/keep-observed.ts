import { claimHolders } from './claim-holders';
import type { LedgerDatabase } from './database';
import type { HolderClaim } from './records';
import { refreshHolders } from './refresh-holders';

/** Whose late requests are still believed to belong to a disclosure, in milliseconds. */
const LATEST = 60_000;

/** Adds who was seen to receive the data of a disclosure that was kept a moment ago; nothing for any other. */
export async function keepObserved(
  db: LedgerDatabase,
  { disclosureId, claims, at }: { disclosureId: string; claims: readonly HolderClaim[]; at: string },
  newId: () => string,
): Promise<void> {
  const tables = [db.disclosures, db.readings, db.documents, db.holders, db.holdings, db.requests];
  await db.transaction('rw', tables, async () => {
    const disclosure = await db.disclosures.get(disclosureId);
    if (!disclosure || Date.parse(at) - Date.parse(disclosure.sentAt) > LATEST) return;
    await refreshHolders(db, await claimHolders(db, disclosure, claims, newId));
  });
}
