import type { Answer } from '../disclosure/answer';
import { nameKey } from '../disclosure/name-key';
import { claimHolders } from './claim-holders';
import type { LedgerDatabase } from './database';
import type { HolderClaim } from './records';
import { refreshHolders } from './refresh-holders';

/**
 * Writes an answer with its files, and makes whom it names a holder of the disclosures that the letter was about, in one
 * transaction: the chain grows by one link. Writing the same answer twice keeps one.
 * @throws DexieError; then nothing of it was written.
 */
export async function keepAnswer(db: LedgerDatabase, answer: Answer, newId: () => string): Promise<void> {
  const tables = [db.answers, db.requests, db.disclosures, db.readings, db.documents, db.holders, db.holdings];
  await db.transaction('rw', tables, async () => {
    const request = await db.requests.get(answer.requestId);
    // The letter may have been thrown away meanwhile.
    if (!request) return;
    await db.answers.put(answer);
    const answered = request.holderId ? await db.holders.get(request.holderId) : undefined;
    const because = [answered?.name ?? request.addressee, request.reference, answer.receivedOn]
      .filter(Boolean)
      .join(', ');
    const claims = answer.named.map(({ name, contact }) => claim(name, contact, because));
    for (const disclosure of await db.disclosures.bulkGet([...request.disclosureIds])) {
      if (disclosure) await refreshHolders(db, await claimHolders(db, disclosure, claims, newId));
    }
  });
}

/** Removes an answer and its files; holders that it named stay, for they may have been written to. */
export async function forgetAnswer(db: LedgerDatabase, id: string): Promise<void> {
  await db.answers.delete(id);
}

function claim(name: string, contact: string | undefined, because: string): HolderClaim {
  return {
    keys: [`name:${nameKey(name)}`],
    name,
    role: 'named-in-answer',
    because,
    contacts: contact ? [contact] : [],
  };
}
