import type { LedgerDatabase } from './database';
import { strongestClaim } from './strongest-claim';

/**
 * Makes two holders one: what `otherId` holds, its keys and its letters go over to `id`. Call it inside a transaction over
 * holders, holdings and requests; refresh the holder afterwards.
 */
export async function joinHolders(db: LedgerDatabase, id: string, otherId: string): Promise<void> {
  const [holder, other] = await db.holders.bulkGet([id, otherId]);
  if (!holder || !other || id === otherId) return;
  for (const moved of await db.holdings.where('holderId').equals(otherId).toArray()) {
    const holding = await db.holdings.get([moved.disclosureId, id]);
    const claims = [...(holding?.claims ?? []), ...moved.claims];
    await db.holdings.put({ disclosureId: moved.disclosureId, holderId: id, ...strongestClaim(claims), claims });
  }
  await db.holdings.where('holderId').equals(otherId).delete();
  await db.requests.where('holderId').equals(otherId).modify({ holderId: id });
  await db.holders.delete(otherId);
  const apartFrom = [...new Set([...holder.apartFrom, ...other.apartFrom])].filter(
    (one) => one !== id && one !== otherId,
  );
  await db.holders.put({ ...holder, keys: [...new Set([...holder.keys, ...other.keys])], apartFrom });
  for (const far of await db.holders.bulkGet(other.apartFrom))
    if (far && far.id !== id)
      await db.holders.put({
        ...far,
        apartFrom: [...new Set(far.apartFrom.map((one) => (one === otherId ? id : one)))],
      });
}
