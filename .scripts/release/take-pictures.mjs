import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sizes that the stores take: screenshots, and the tiles of Chrome's. */
const SIZES = new Set(['1280x800', '640x400', '440x280', '1400x560']);
const PNG = '89504e470d0a1a0a';

/** Copies the pictures of a gallery that have a size of the stores. @returns how many, null where there is no gallery. */
export function takePictures(gallery, folder) {
  if (!existsSync(gallery)) return null;
  const entries = readdirSync(gallery, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pictures = entries.map((entry) => join(entry.parentPath, entry.name)).filter((file) => SIZES.has(sizeOf(file)));
  if (pictures.length) mkdirSync(folder, { recursive: true });
  for (const file of pictures) copyFileSync(file, join(folder, file.slice(gallery.length + 1).replace(/[/\\]/g, '-')));
  return pictures.length;
}

/** `width x height` of a PNG, empty for any other file. */
function sizeOf(file) {
  if (!file.endsWith('.png')) return '';
  const bytes = readFileSync(file);
  if (bytes.length < 24 || bytes.toString('hex', 0, 8) !== PNG) return '';
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
