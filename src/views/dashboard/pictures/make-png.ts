import type { PictureFile } from './write-svg';

/** Twice as many dots as CSS pixels: sharp in print and on today's screens. */
const SCALE = 2;

/**
 * The picture of an SVG file as PNG. It is drawn by the browser from the file's own text, which loads nothing.
 * @throws when the browser cannot draw it, or it is larger than its canvas may be.
 */
export async function makePng({ text, width, height }: PictureFile): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('The canvas gave no picture.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
