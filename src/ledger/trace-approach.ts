import type { Approach } from '../disclosure/approach';
import { type Lead, rankSuspects, type Suspect } from '../disclosure/rank-suspects';
import { assessDisclosure } from './assess-disclosure';
import type { LedgerDatabase } from './database';

/** A message, and who had the address or number that it reached when it came. */
export interface TracedApproach {
  approach: Approach;
  suspects: Suspect[];
}

/** Looks a message up, with everybody who had what it reached; undefined when it is not kept. */
export async function traceApproach(db: LedgerDatabase, id: string): Promise<TracedApproach | undefined> {
  const approach = await db.approaches.get(id);
  if (!approach) return undefined;
  const digests = approach.fingerprints.map(({ digest }) => digest);
  const ids = await db.clues.where('digests').anyOf(digests).distinct().primaryKeys();
  const leads: Lead[] = [];
  for (const disclosure of await db.disclosures.bulkGet(ids)) {
    if (!disclosure) continue;
    const holdings = await db.holdings.where('disclosureId').equals(disclosure.id).toArray();
    const holders = await db.holders.bulkGet(holdings.map(({ holderId }) => holderId));
    leads.push({
      disclosure,
      assessment: await assessDisclosure(db, disclosure),
      holders: holdings.flatMap((holding, index) => {
        const holder = holders[index];
        return holder ? [{ holding, holder }] : [];
      }),
    });
  }
  return { approach, suspects: rankSuspects(approach, leads) };
}
