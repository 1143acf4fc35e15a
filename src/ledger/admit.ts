import type { LedgerDatabase } from './database';

/** Most disclosures that one site may add in a day, and in all. A person stays far below; a page that floods does not. */
export const MOST_PER_SITE = { day: 50, total: 1_000 } as const;

/**
 * Counts a disclosure for its site and says whether it is to be kept. Call it inside the transaction that writes it.
 * @param site registrable domain, so that a flood from many hosts of one owner is one flood.
 */
export async function admit(db: LedgerDatabase, site: string, at: string): Promise<boolean> {
  const day = at.slice(0, 10);
  const known = (await db.tallies.get(site)) ?? { site, total: 0, day, today: 0, refused: 0 };
  const tally = known.day === day ? known : { ...known, day, today: 0 };
  const isFull = tally.today >= MOST_PER_SITE.day || tally.total >= MOST_PER_SITE.total;
  await db.tallies.put(
    isFull
      ? { ...tally, refused: tally.refused + 1, lastRefusedAt: at }
      : { ...tally, total: tally.total + 1, today: tally.today + 1 },
  );
  return !isFull;
}
