import { normaliseText, READING_LIMIT } from '../notice/normalise-text';
import { sendToBackground } from '../platform/messaging';
import { closeOffscreenPage, openOffscreenPage } from '../platform/offscreen-page';
import { toBase64 } from './base64';
import { type Extraction, extractionSchema } from './desk-messages';
import type { DocumentBody } from './fetch-document';

/** Longest wait for the other page, longer than it gives itself for a PDF. */
const MOST_MILLISECONDS = 25_000;
const hasOwnDom = typeof DOMParser !== 'undefined';

/**
 * Text of a fetched document: by this background's own DOM where it has one (Firefox), else in an offscreen page.
 * @throws when the offscreen page cannot be opened or does not answer.
 */
export async function extractElsewhere(body: DocumentBody, address: string): Promise<Extraction> {
  if (body.kind === 'plain') return body.text.trim() ? asItIs(body.text) : { outcome: 'no-text' };
  if (hasOwnDom) {
    const { extractHtmlHere, extractPdfHere } = await import('./extract-here');
    return body.kind === 'html' ? extractHtmlHere(body.text, address) : extractPdfHere(body.bytes);
  }
  await openOffscreenPage('src/background/reading-desk.html');
  const question =
    body.kind === 'html'
      ? { type: 'extractText', html: body.text, address }
      : { type: 'extractPdf', base64: toBase64(body.bytes) };
  return extractionSchema.parse(await Promise.race([sendToBackground(question), giveUp()]));
}

/** A page that broke down over a document answers no more. */
function giveUp(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('unanswered')), MOST_MILLISECONDS));
}

/** Lets go of the offscreen page, where there is one, once all documents are read. */
export async function endExtraction(): Promise<void> {
  if (!hasOwnDom) await closeOffscreenPage();
}

function asItIs(text: string): Extraction {
  return { outcome: 'kept', title: '', language: '', text: normaliseText(text).slice(0, READING_LIMIT), links: [] };
}
