import type { Ledger } from '../ledger/ledger';
import { type DocumentTools, readDocument } from './read-linked-documents';

/**
 * Asks once more for a document that a disclosure links to, because the user wants to know what it says today. What was kept
 * with the disclosure stays; one that could not be read then is kept now, with today's date.
 * @throws Error when the user has switched fetching off, or the disclosure links to no such document.
 */
export async function lookAgain(
  ledger: Ledger,
  tools: DocumentTools,
  disclosureId: string,
  address: string,
): Promise<null> {
  if (!(await ledger.settings()).fetchDocuments) throw new Error('fetching-off');
  const full = await ledger.disclosureInFull(disclosureId);
  const document = full?.documents.find((one) => one.address === address);
  if (!full || !document) throw new Error('missing');
  const entry = await readDocument(document, full.disclosure, tools);
  if (document.outcome !== 'kept') await ledger.keepDocument(entry);
  else {
    const { notice, reading } = entry;
    const { outcome, detail, fetchedAt, noticeHash } = entry.document;
    await ledger.keepRevision({
      revision: {
        address,
        outcome,
        fetchedAt,
        ...(detail === undefined ? {} : { detail }),
        ...(noticeHash === undefined ? {} : { noticeHash }),
      },
      ...(notice ? { notice } : {}),
      ...(reading ? { reading } : {}),
    });
  }
  return null;
}
