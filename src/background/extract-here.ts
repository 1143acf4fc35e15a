import { extractText } from '../notice/extract-text';
import type { Extraction } from './desk-messages';

/** Main text of an HTML document, in a page that has a DOM. */
export function extractHtmlHere(html: string, address: string): Extraction {
  const extracted = extractText(html, address, (text) => new DOMParser().parseFromString(text, 'text/html'));
  return extracted.text.trim() ? { outcome: 'kept', ...extracted } : { outcome: 'no-text' };
}

/** Text of a PDF, in a page that may start workers. The library is loaded on first use. */
export async function extractPdfHere(bytes: Uint8Array): Promise<Extraction> {
  const [{ readPdf }, { startPdfWorker }] = await Promise.all([import('./read-pdf'), import('./pdf-worker')]);
  const found = await readPdf(bytes, startPdfWorker);
  if (found.outcome !== 'kept') return found;
  const { pages, ...rest } = found;
  return { ...rest, links: [], ...(pages.read < pages.all ? { pages } : {}) };
}
