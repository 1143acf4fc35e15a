import { identifyHolders } from '../disclosure/identify-holders';
import type { DocumentOutcome, NoticeReading } from '../disclosure/reading';
import type { Disclosure } from '../disclosure/schema';
import type { Ledger } from '../ledger/ledger';
import type { DocumentEntry } from '../ledger/records';
import { addressBook } from './address-book';
import type { Extraction } from './desk-messages';
import type { DocumentBody, Fetched } from './fetch-document';
import { hashText } from './fingerprint';
import { placeReading } from './place-reading';

/** What reading linked documents needs from outside. */
export interface DocumentTools {
  now(): string;
  fetch(address: string, pageAddress: string): Promise<Fetched>;
  extract(body: DocumentBody, address: string): Promise<Extraction>;
  read(text: string, language?: string): NoticeReading | Promise<NoticeReading>;
}

/** Milliseconds before an unreachable document is asked for once more. */
const RETRY_AFTER = 60_000;

/**
 * Fetches, reads and keeps every pending document of the ledger, one after the other, and once more each one that was
 * unreachable at its first try; each outcome is kept too. Does nothing while the user has that switched off.
 */
export async function readLinkedDocuments(ledger: Ledger, tools: DocumentTools): Promise<void> {
  const before = new Date(Date.parse(tools.now()) - RETRY_AFTER).toISOString();
  for (const due of [...(await ledger.pendingDocuments()), ...(await ledger.documentsToRetry(before))]) {
    if (!(await ledger.settings()).fetchDocuments) return;
    const full = await ledger.disclosureInFull(due.disclosureId);
    if (full) await ledger.keepDocument(await readDocument(due, full.disclosure, tools));
  }
}

/** Fetches and reads one document of a disclosure; what came of it, ready to be kept. */
export async function readDocument(
  due: DocumentOutcome,
  disclosure: Disclosure,
  tools: DocumentTools,
): Promise<DocumentEntry> {
  const { detail: _, noticeHash: __, ...asked } = due;
  const document = { ...asked, tries: (due.tries ?? 0) + 1, fetchedAt: tools.now() };
  const fetched = await tools.fetch(due.address, disclosure.place.address);
  if (fetched.outcome !== 'kept') return { document: { ...document, ...fetched }, claims: [] };
  const extraction = await extract(fetched, tools);
  if (extraction.outcome !== 'kept') return { document: { ...document, outcome: extraction.outcome }, claims: [] };
  const { title, language, text, links, pages } = extraction;
  const reading = await tools.read(text, language);
  const hash = await hashText(text);
  const place = { noticeHash: hash, text, address: fetched.address, role: due.role, links };
  const placed = placeReading(reading, place);
  return {
    document: {
      ...document,
      outcome: 'kept',
      noticeHash: hash,
      ...(pages ? { detail: `${pages.read}/${pages.all}` } : {}),
    },
    notice: { hash, text, title, language: reading.language || language, keptAt: document.fetchedAt },
    reading: { noticeHash: hash, readerVersion: reading.readerVersion, readAt: document.fetchedAt, reading },
    claims: identifyHolders(disclosure, [placed], addressBook),
  };
}

/** A document that breaks what reads it must not stop those behind it, now and at each start to come. */
async function extract(fetched: Fetched & { outcome: 'kept' }, tools: DocumentTools): Promise<Extraction> {
  try {
    return await tools.extract(fetched.body, fetched.address);
  } catch {
    return { outcome: fetched.body.kind === 'pdf' ? 'broken' : 'no-text' };
  }
}
