import { leaveGap, type Stand } from '../disclosure/chain';
import type { LedgerDatabase } from './database';
import type { ChainLink, Change } from './records';
import { batchesOf } from './rows-of';

/** What an import has to move, by the ids of disclosures. */
interface Moves {
  toBin: string[];
  toKeep: string[];
  /** Erased elsewhere, with documents whose links do not say so yet. */
  toErase: string[];
}

/** Compares what the links say with where the disclosures lie. */
export async function findMoves(db: LedgerDatabase): Promise<Moves> {
  const moves: Moves = { toBin: [], toKeep: [], toErase: [] };
  const done = new Set<string>();
  // A clue stands beside each disclosure that is kept.
  const here = new Set(await db.clues.toCollection().primaryKeys());
  const binned = new Set(await db.binned.toCollection().primaryKeys());
  for await (const links of batchesOf<ChainLink>(db, 'links')) {
    const named = links.filter(({ disclosureId }) => disclosureId !== undefined);
    // Nearly all links agree with what is there: only the others are looked into.
    const odd = named.filter(
      ({ kind, stand, disclosureId = '' }) =>
        (stand === 'kept') !== here.has(disclosureId) ||
        (kind === 'disclosure' && stand === 'erased') ||
        (stand === 'binned' && !here.has(disclosureId) && !binned.has(disclosureId)),
    );
    for (const { disclosureId = '' } of odd) {
      if (done.has(disclosureId)) continue;
      done.add(disclosureId);
      await findMove(db, moves, disclosureId);
    }
  }
  return moves;
}

async function findMove(db: LedgerDatabase, moves: Moves, id: string): Promise<void> {
  const links = await db.links.where('disclosureId').equals(id).toArray();
  const { stand } = fateOf(links);
  const isKept = (await db.disclosures.get(id)) !== undefined;
  if (isKept && stand !== 'kept') moves.toBin.push(id);
  if (!isKept && stand === 'kept' && (await db.binned.get(id))) moves.toKeep.push(id);
  if (stand === 'erased' && links.some((link) => link.stand !== 'erased')) moves.toErase.push(id);
}

/**
 * What became of a disclosure, by its links: one, unless several chains have it. It is erased when all of them are; else
 * the user's latest will about the others counts. So it does not matter in what order the links came together.
 */
function fateOf(links: readonly ChainLink[]): { stand: Stand; standAt: string } {
  const own = links.filter(({ kind }) => kind === 'disclosure');
  const living = own.filter(({ stand }) => stand !== 'erased');
  if (living.length === 0) return { stand: 'erased', standAt: own.map(({ standAt }) => standAt).sort()[0] ?? '' };
  return living.reduce((best, link) =>
    link.standAt > best.standAt || (link.standAt === best.standAt && link.stand === 'binned') ? link : best,
  );
}

/** What was fetched for disclosures that are erased elsewhere goes with them. Call it inside a transaction. */
export async function eraseWithDisclosure(
  db: LedgerDatabase,
  before: Change['before'],
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    const links = await db.links.where('disclosureId').equals(id).toArray();
    const { stand, standAt } = fateOf(links);
    if (stand !== 'erased') continue;
    // What lies in our bin must be found there until that is emptied; of what is nowhere, only a gap may be left.
    const isHere = (await db.binned.get(id)) !== undefined || (await db.disclosures.get(id)) !== undefined;
    for (const link of links.filter((one) => one.stand !== 'erased')) {
      before.push({ table: 'links', key: link.hash, row: link });
      const erasedAt = standAt || link.standAt;
      await db.links.put(isHere ? { ...link, stand, standAt: erasedAt } : leaveGap(link, erasedAt));
    }
  }
}
