import type { Letter } from '../../letter/letter';
import { readPaperFonts } from './read-fonts';

/** Loads the writer of PDF files, which takes longer than to write one: done while the user still types. */
export async function preparePdf(): Promise<void> {
  await import('../../letter/pdf/render-pdf');
}

/**
 * The letter as a PDF file. The writer and its fonts are loaded with the first letter: they weigh more than all the rest.
 * @throws when the writer or a font cannot be loaded.
 */
export async function makePdf(letter: Letter): Promise<Uint8Array<ArrayBuffer>> {
  const [{ renderPdf }, fonts] = await Promise.all([import('../../letter/pdf/render-pdf'), readPaperFonts()]);
  return new Uint8Array(await renderPdf(letter, fonts));
}

/**
 * The letter as an editable document; its writer is loaded only now.
 * @throws when the writer cannot be loaded.
 */
export async function makeDocx(letter: Letter): Promise<Uint8Array<ArrayBuffer>> {
  const { renderDocx } = await import('../../letter/docx/render-docx');
  return new Uint8Array(await renderDocx(letter));
}

/**
 * The letter as an e-mail draft with the PDF attached; the writers are loaded only now.
 * @throws when a writer or a font cannot be loaded.
 */
export async function makeMailDraft(
  letter: Letter,
  terms: { to: string; from: string; fileName: string },
): Promise<string> {
  const [{ writeMailDraft }, pdf] = await Promise.all([import('../../letter/mail/write-mail-draft'), makePdf(letter)]);
  return writeMailDraft(letter, { ...terms, pdf });
}
