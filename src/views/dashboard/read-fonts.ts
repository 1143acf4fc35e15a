import type { PaperFonts } from '../../letter/pdf/open-document';
import type { PaintRun } from '../../letter/pdf/painting';
import { openPainter } from './paint-run';

/** Opened when a letter first needs it. */
let painter: PaintRun | undefined;

const paint: PaintRun = (text, style) => {
  painter ??= openPainter();
  return painter(text, style);
};

/**
 * The fonts of the letters, files of the extension itself, and what paints the characters that they lack.
 * @throws when one is not there.
 */
export async function readPaperFonts(): Promise<PaperFonts> {
  const [regular, bold] = await Promise.all([
    readFont('/fonts/noto-serif-regular.ttf'),
    readFont('/fonts/noto-serif-bold.ttf'),
  ]);
  return { regular, bold, paint };
}

async function readFont(path: `/fonts/${string}`): Promise<ArrayBuffer> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.arrayBuffer();
}
