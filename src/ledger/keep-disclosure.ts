import { admit } from './admit';
import { appendLink } from './append-link';
import { claimHolders } from './claim-holders';
import { clueOf } from './clue';
import type { LedgerDatabase } from './database';
import { packNotice } from './packed-notice';
import type { DisclosureEntry, DocumentEntry } from './records';
import { refreshHolders } from './refresh-holders';

/** What one call to the ledger changed. */
export type Kept = 'kept' | 'already-kept' | 'too-many';

/**
 * Writes a disclosure with its notices, readings, pending documents and holders in one transaction, and resolves only
 * after it is complete. The id is the key: writing the same one twice keeps one. A site that floods the ledger is counted,
 * not kept (`too-many`).
 * @param newId makes the id of a holder not met before.
 * @throws DexieError, QuotaExceededError included; then nothing of it was written.
 */
export async function keepDisclosure(db: LedgerDatabase, entry: DisclosureEntry, newId: () => string): Promise<Kept> {
  const { disclosure } = entry;
  const notices = await Promise.all(entry.notices.map(packNotice));
  return db.transaction('rw', tablesOf(db), async () => {
    if (await isKnown(db, disclosure.id)) return 'already-kept';
    const site = entry.site ?? new URL(disclosure.place.address).host;
    // The limits are for pages that flood; what the user tells is no page's doing.
    if (!disclosure.remembered && !(await admit(db, site, disclosure.sentAt))) return 'too-many';
    await db.disclosures.add(disclosure);
    await appendLink(db, disclosure, { kind: 'disclosure', disclosureId: disclosure.id }, newId);
    await db.clues.add(clueOf(disclosure));
    for (const notice of notices) if (!(await db.notices.get(notice.hash))) await db.notices.add(notice);
    await db.readings.bulkPut(entry.readings);
    await db.documents.bulkPut(entry.documents);
    const touched = await claimHolders(db, disclosure, entry.claims, newId);
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
  const { document, reading } = entry;
  const notice = entry.notice && (await packNotice(entry.notice));
  return db.transaction('rw', tablesOf(db), async () => {
    const disclosure = await db.disclosures.get(document.disclosureId);
    // The user may have removed the disclosure while its documents were being fetched.
    if (!disclosure) return 'already-kept';
    const earlier = await db.documents.get([document.disclosureId, document.address]);
    if (earlier?.outcome === 'kept') return 'already-kept';
    await db.documents.put(document);
    if (document.outcome === 'kept') {
      const { disclosureId, address } = document;
      await appendLink(db, document, { kind: 'document', disclosureId, address }, newId);
    }
    if (notice && !(await db.notices.get(notice.hash))) await db.notices.add(notice);
    if (reading) await db.readings.put(reading);
    const touched = await claimHolders(db, disclosure, entry.claims, newId);
    const holdings = await db.holdings.where('disclosureId').equals(disclosure.id).toArray();
    await refreshHolders(db, new Set([...touched, ...holdings.map((holding) => holding.holderId)]));
    return 'kept';
  });
}

function tablesOf(db: LedgerDatabase) {
  const { disclosures, notices, readings, documents, holders, holdings, requests } = db;
  const own = [db.chains, db.links, db.clues, db.binned, db.tallies, db.items];
  return [disclosures, notices, readings, documents, holders, holdings, requests, ...own];
}

/** What lies in the bin is known too: the page may repeat itself after its user has thrown it away. */
async function isKnown(db: LedgerDatabase, id: string): Promise<boolean> {
  return (await db.disclosures.get(id)) !== undefined || (await db.binned.get(id)) !== undefined;
}
