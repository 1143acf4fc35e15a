import type { Approach } from '../disclosure/approach';
import { type Lead, rankSuspects, type Suspect } from '../disclosure/rank-suspects';
import type { LedgerDatabase } from './database';
import { readLeads } from './read-trail';

/** A message, and who had the address or number that it reached when it came. */
export interface TracedApproach {
  approach: Approach;
  suspects: Suspect[];
  /** The disclosures that they are taken from, also those from after the message. */
  leads: Lead[];
}

/** Looks a message up, with everybody who had what it reached; undefined when it is not kept. */
export async function traceApproach(db: LedgerDatabase, id: string): Promise<TracedApproach | undefined> {
  const approach = await db.approaches.get(id);
  if (!approach) return undefined;
  const digests = approach.fingerprints.map(({ digest }) => digest);
  const ids = await db.clues.where('digests').anyOf(digests).distinct().primaryKeys();
  const disclosures = (await db.disclosures.bulkGet(ids)).filter((disclosure) => disclosure !== undefined);
  const leads = await readLeads(db, disclosures);
  return { approach, suspects: rankSuspects(approach, leads), leads };
}
