import type { Letter } from '../../letter/letter';

/**
 * The letter as a PDF file. The writer and its fonts are loaded only now: they weigh more than all the rest.
 * @throws when the writer or a font cannot be loaded.
 */
export async function makePdf(letter: Letter): Promise<Uint8Array<ArrayBuffer>> {
  const [{ renderPdf }, regular, bold] = await Promise.all([
    import('../../letter/pdf/render-pdf'),
    loadFont('/fonts/noto-serif-regular.ttf'),
    loadFont('/fonts/noto-serif-bold.ttf'),
  ]);
  return new Uint8Array(await renderPdf(letter, { regular, bold }));
}

async function loadFont(path: string): Promise<ArrayBuffer> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.arrayBuffer();
}
