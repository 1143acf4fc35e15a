import { identifyHolders } from '../disclosure/identify-holders';
import type { DocumentOutcome, NoticeReading } from '../disclosure/reading';
import type { Ledger } from '../ledger/ledger';
import type { DocumentEntry } from '../ledger/records';
import type { Fetched } from './fetch-document';
import { hashText } from './fingerprint';
import { registrableDomain } from './registrable-domain';

/** What reading linked documents needs from outside. */
interface DocumentTools {
  now(): string;
  fetch(address: string, pageAddress: string): Promise<Fetched>;
  /** Main text of an HTML document. */
  extract(html: string, address: string): Promise<{ title: string; language: string; text: string }>;
  read(text: string, language?: string): NoticeReading;
}

/** Fetches, reads and keeps every pending document of the ledger, one after the other; each outcome is kept too. */
export async function readLinkedDocuments(ledger: Ledger, tools: DocumentTools): Promise<void> {
  for (const pending of await ledger.pendingDocuments()) {
    const full = await ledger.disclosureInFull(pending.disclosureId);
    if (!full) continue;
    const fetched = await tools.fetch(pending.address, full.disclosure.place.address);
    await ledger.keepDocument(await buildDocumentEntry(pending, fetched, full.disclosure, tools));
  }
}

async function buildDocumentEntry(
  pending: DocumentOutcome,
  fetched: Fetched,
  disclosure: Parameters<typeof identifyHolders>[0],
  tools: DocumentTools,
): Promise<DocumentEntry> {
  const now = tools.now();
  if (fetched.outcome !== 'kept') {
    const { outcome, detail } = fetched;
    return { document: { ...pending, outcome, ...(detail ? { detail } : {}), fetchedAt: now }, claims: [] };
  }
  const { title, language, text } = fetched.isHtml
    ? await tools.extract(fetched.text, fetched.address)
    : { title: '', language: '', text: fetched.text };
  if (!text.trim()) return { document: { ...pending, outcome: 'not-text', fetchedAt: now }, claims: [] };
  const reading = tools.read(text);
  const hash = await hashText(text);
  return {
    document: { ...pending, outcome: 'kept', fetchedAt: now, noticeHash: hash },
    notice: { hash, text, title, language: reading.language || language, keptAt: now },
    reading: { noticeHash: hash, readerVersion: reading.readerVersion, readAt: now, reading },
    claims: identifyHolders(disclosure, [{ address: fetched.address, reading }], registrableDomain),
  };
}
