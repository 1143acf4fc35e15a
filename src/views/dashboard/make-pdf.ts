import type { Letter } from '../../letter/letter';
import { readFont } from './read-fonts';

/**
 * The letter as a PDF file. The writer and its fonts are loaded only now: they weigh more than all the rest.
 * @throws when the writer or a font cannot be loaded.
 */
export async function makePdf(letter: Letter): Promise<Uint8Array<ArrayBuffer>> {
  const [{ renderPdf }, regular, bold] = await Promise.all([
    import('../../letter/pdf/render-pdf'),
    readFont('/fonts/noto-serif-regular.ttf'),
    readFont('/fonts/noto-serif-bold.ttf'),
  ]);
  return new Uint8Array(await renderPdf(letter, { regular, bold }));
}
