import type { Holder } from '../disclosure/holder';
import type { LedgerDatabase } from './database';
import type { HolderClaim } from './records';
import { refreshHolders } from './refresh-holders';
import { strongestClaim } from './strongest-claim';

/** Claims of the same name are about one company: they are told apart together. */
const isNamed = (names: ReadonlySet<string>) => (claim: HolderClaim) => names.has(claim.name);

/**
 * Tells apart what was taken for one holder: what is claimed under `names` becomes a holder of its own, and later readings
 * keep it so. Letters stay with the old one. Nothing happens when all names or none are given.
 */
export async function splitHolder(
  db: LedgerDatabase,
  id: string,
  names: readonly string[],
  newId: () => string,
): Promise<void> {
  const tables = [db.holders, db.holdings, db.disclosures, db.documents, db.readings];
  await db.transaction('rw', tables, async () => {
    const holder = await db.holders.get(id);
    const holdings = await db.holdings.where('holderId').equals(id).toArray();
    const goes = isNamed(new Set(names));
    const all = holdings.flatMap(({ claims }) => claims);
    const going = all.filter(goes);
    if (!holder || going.length === 0 || going.length === all.length) return;
    const staying = new Set(all.filter((claim) => !goes(claim)).flatMap(({ keys }) => keys));
    const keys = [...new Set(going.flatMap((claim) => claim.keys))].filter((key) => !staying.has(key));
    const other: Holder = { ...holder, id: newId(), keys, apartFrom: [...holder.apartFrom, id] };
    for (const { disclosureId, claims } of holdings) {
      const parts = [
        { holderId: id, claims: claims.filter((claim) => !goes(claim)) },
        { holderId: other.id, claims: claims.filter(goes) },
      ];
      await db.holdings.delete([disclosureId, id]);
      for (const part of parts.filter((one) => one.claims.length > 0))
        await db.holdings.put({ disclosureId, ...part, ...strongestClaim(part.claims) });
    }
    const { controller: _, ...nameless } = other;
    await db.holders.bulkPut([
      { ...holder, keys: holder.keys.filter((key) => !keys.includes(key)), apartFrom: [...holder.apartFrom, other.id] },
      nameless,
    ]);
    await refreshHolders(db, [id, other.id]);
  });
}
