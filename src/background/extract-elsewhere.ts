import { sendToBackground } from '../platform/messaging';
import { closeOffscreenPage, openOffscreenPage } from '../platform/offscreen-page';
import { deskAnswerSchema } from './desk-messages';

/**
 * Main text of an HTML document: by this background's own DOM where it has one (Firefox), else in an offscreen page.
 * @throws when the offscreen page cannot be opened.
 */
export async function extractElsewhere(html: string, address: string) {
  if (typeof DOMParser !== 'undefined') {
    const { extractText } = await import('../notice/extract-text');
    return extractText(html, address, (text) => new DOMParser().parseFromString(text, 'text/html'));
  }
  await openOffscreenPage('src/background/reading-desk.html');
  return deskAnswerSchema.parse(await sendToBackground({ type: 'extractText', html, address }));
}

/** Lets go of the offscreen page, where there is one, once all documents are read. */
export async function endExtraction(): Promise<void> {
  if (typeof DOMParser === 'undefined') await closeOffscreenPage();
}
