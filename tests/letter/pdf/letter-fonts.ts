import { readFileSync } from 'node:fs';
import type { LetterFonts } from '../../../src/letter/pdf/render-pdf';

/** The fonts that the product ships, as its pages would fetch them. */
export function letterFonts(): LetterFonts {
  return { regular: read('noto-serif-regular.ttf'), bold: read('noto-serif-bold.ttf') };
}

function read(name: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(`public/fonts/${name}`)).buffer;
}
