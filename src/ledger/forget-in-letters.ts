import type { LedgerDatabase } from './database';
import type { AccessRequest, Change } from './records';

/** How it is known that a disclosure is no more, neither kept nor in the bin. */
type IsGone = (disclosureId: string) => boolean | Promise<boolean>;

/**
 * Takes out of letters, in the bins too, the ids of disclosures that are no more: a letter outlives what it was about.
 * Call it inside a transaction over requests and bins.
 * @param exceptBin is emptied just now, and may hold many files.
 * @param before where an import notes how everything was.
 */
export async function forgetInLetters(
  db: LedgerDatabase,
  isGone: IsGone,
  { exceptBin, before = [] }: { exceptBin?: string; before?: Change['before'] },
): Promise<void> {
  for (const request of await db.requests.toArray()) {
    const left = await without(request, isGone);
    if (left === request) continue;
    before.push({ table: 'requests', key: request.id, row: request });
    await db.requests.put(left);
  }
  for (const id of await db.bins.toCollection().primaryKeys()) {
    const bin = id === exceptBin ? undefined : await db.bins.get(id);
    if (!bin) continue;
    const requests: AccessRequest[] = [];
    for (const request of bin.requests) requests.push(await without(request, isGone));
    if (requests.every((request, index) => request === bin.requests[index])) continue;
    before.push({ table: 'bins', key: id, row: bin });
    await db.bins.put({ ...bin, requests });
  }
}

async function without(request: AccessRequest, isGone: IsGone): Promise<AccessRequest> {
  const left: string[] = [];
  for (const id of request.disclosureIds) if (!(await isGone(id))) left.push(id);
  return left.length === request.disclosureIds.length ? request : { ...request, disclosureIds: left };
}
