import { claimHolders } from './claim-holders';
import type { LedgerDatabase } from './database';
import type { DisclosureEntry, DocumentEntry } from './records';
import { refreshHolders } from './refresh-holders';

/** What one call to the ledger changed. */
export type Kept = 'kept' | 'already-kept';

/**
 * Writes a disclosure with its notices, readings, pending documents and holders in one transaction, and resolves only
 * after it is complete. The id is the key: writing the same one twice keeps one.
 * @param newId makes the id of a holder not met before.
 * @throws DexieError, QuotaExceededError included; then nothing of it was written.
 */
export async function keepDisclosure(db: LedgerDatabase, entry: DisclosureEntry, newId: () => string): Promise<Kept> {
  const tables = [db.disclosures, db.notices, db.readings, db.documents, db.holders, db.holdings, db.requests];
  return db.transaction('rw', tables, async () => {
    if (await db.disclosures.get(entry.disclosure.id)) return 'already-kept';
    await db.disclosures.add(entry.disclosure);
    for (const notice of entry.notices) if (!(await db.notices.get(notice.hash))) await db.notices.add(notice);
    await db.readings.bulkPut(entry.readings);
    await db.documents.bulkPut(entry.documents);
    const touched = await claimHolders(db, entry.disclosure, entry.claims, newId);
    await refreshHolders(db, touched);
    return 'kept';
  });
}

/**
 * Writes what became of one linked document, with its text, reading and the holders it names. A document that was kept
 * is not replaced by a later failure.
 * @throws DexieError; then nothing of it was written.
 */
export async function keepDocument(db: LedgerDatabase, entry: DocumentEntry, newId: () => string): Promise<Kept> {
  const tables = [db.disclosures, db.notices, db.readings, db.documents, db.holders, db.holdings, db.requests];
  return db.transaction('rw', tables, async () => {
    const { document, notice, reading } = entry;
    const disclosure = await db.disclosures.get(document.disclosureId);
    // The user may have removed the disclosure while its documents were being fetched.
    if (!disclosure) return 'already-kept';
    const earlier = await db.documents.get([document.disclosureId, document.address]);
    if (earlier?.outcome === 'kept') return 'already-kept';
    await db.documents.put(document);
    if (notice && !(await db.notices.get(notice.hash))) await db.notices.add(notice);
    if (reading) await db.readings.put(reading);
    const touched = await claimHolders(db, disclosure, entry.claims, newId);
    const holdings = await db.holdings.where('disclosureId').equals(disclosure.id).toArray();
    await refreshHolders(db, new Set([...touched, ...holdings.map((holding) => holding.holderId)]));
    return 'kept';
  });
}
