import { claimHolders } from './claim-holders';
import type { LedgerDatabase } from './database';
import type { HolderClaim, KeptReading } from './records';
import { refreshHolders } from './refresh-holders';
import { strongestClaim } from './strongest-claim';

/** A notice read anew, and whom it names now for each disclosure that rests on it. */
export interface NewReading {
  reading: KeptReading;
  claims: { disclosureId: string; claims: HolderClaim[] }[];
}

/**
 * Adds a reading of a kept notice; the older ones stay. What they claimed about holders gives way to what this one claims:
 * who is named anew without a known key takes the place of whom the same notice named before in the same role, so that
 * what the user merged or told apart stays so. A holder that was written to keeps its old claims.
 */
export async function addReading(db: LedgerDatabase, entry: NewReading, newId: () => string): Promise<void> {
  const tables = [db.disclosures, db.notices, db.readings, db.documents, db.holders, db.holdings, db.requests];
  await db.transaction('rw', tables, async () => {
    // It may have been erased while it was read.
    if (!(await db.notices.get(entry.reading.noticeHash))) return;
    await db.readings.put(entry.reading);
    const touched = new Set<string>();
    for (const { disclosureId, claims } of entry.claims) {
      const disclosure = await db.disclosures.get(disclosureId);
      if (!disclosure) continue;
      const before = await withdraw(db, disclosureId, entry.reading.noticeHash);
      const heirs = new Map(claims.flatMap((claim) => heirOf(claim, before)));
      for (const id of await claimHolders(db, disclosure, claims, newId, heirs)) touched.add(id);
      for (const holding of await db.holdings.where('disclosureId').equals(disclosureId).toArray())
        touched.add(holding.holderId);
      for (const { holderId } of before) touched.add(holderId);
    }
    await refreshHolders(db, touched);
  });
}

interface Withdrawn {
  holderId: string;
  claim: HolderClaim;
}

/** Takes the claims that rest on a notice out of a disclosure's holdings. */
async function withdraw(db: LedgerDatabase, disclosureId: string, noticeHash: string): Promise<Withdrawn[]> {
  const withdrawn: Withdrawn[] = [];
  for (const holding of await db.holdings.where('disclosureId').equals(disclosureId).toArray()) {
    const { holderId } = holding;
    const gone = holding.claims.filter((claim) => claim.noticeHash === noticeHash);
    const left = holding.claims.filter((claim) => claim.noticeHash !== noticeHash);
    if (gone.length === 0) continue;
    withdrawn.push(...gone.map((claim) => ({ holderId, claim })));
    if (left.length > 0) await db.holdings.put({ disclosureId, holderId, ...strongestClaim(left), claims: left });
    else if ((await db.requests.where('holderId').equals(holderId).count()) === 0)
      await db.holdings.delete([disclosureId, holderId]);
  }
  return withdrawn;
}

/** Only a role that one holder has says who takes whose place: there is one controller, there are many partners. */
function heirOf(claim: HolderClaim, before: readonly Withdrawn[]): [HolderClaim, string][] {
  const same = new Set(before.filter((one) => one.claim.role === claim.role).map(({ holderId }) => holderId));
  const [only] = same;
  return only !== undefined && same.size === 1 && claim.role !== 'named-partner' ? [[claim, only]] : [];
}
