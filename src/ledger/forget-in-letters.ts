import type { LedgerDatabase } from './database';
import type { AccessRequest, Change } from './records';

/**
 * Takes out of letters, in the bin too, the ids of disclosures that are no more: a letter outlives what it was about. Call it
 * inside a transaction over requests and bins.
 * @param before where an import notes how everything was.
 */
export async function forgetInLetters(
  db: LedgerDatabase,
  isGone: (disclosureId: string) => boolean | Promise<boolean>,
  before: Change['before'] = [],
): Promise<void> {
  for (const request of await db.requests.toArray()) {
    const left = await without(request, isGone);
    if (left === request) continue;
    before.push({ table: 'requests', key: request.id, row: request });
    await db.requests.put(left);
  }
  for (const bin of await db.bins.toArray()) {
    const requests: AccessRequest[] = [];
    for (const request of bin.requests) requests.push(await without(request, isGone));
    if (requests.every((request, index) => request === bin.requests[index])) continue;
    before.push({ table: 'bins', key: bin.id, row: bin });
    await db.bins.put({ ...bin, requests });
  }
}

async function without(
  request: AccessRequest,
  isGone: (disclosureId: string) => boolean | Promise<boolean>,
): Promise<AccessRequest> {
  const left: string[] = [];
  for (const id of request.disclosureIds) if (!(await isGone(id))) left.push(id);
  return left.length === request.disclosureIds.length ? request : { ...request, disclosureIds: left };
}
