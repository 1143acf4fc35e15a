import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Fewer characters of base64 occur in binary files by chance. */
const LEAST_BASE64 = 8;

/** Spellings in which a browser may write a text to its disk. */
function spellingsOf(text: string): Buffer[] {
  const utf8 = Buffer.from(text, 'utf8');
  // A text inside a longer one falls on any of three offsets in base64; the outer characters depend on the neighbours.
  const inBase64 = [0, 1, 2].map((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), utf8])
      .toString('base64')
      .replace(/=+$/, '');
    return Buffer.from(shifted.slice(offset ? 4 : 0, -2));
  });
  const percent = Buffer.from(encodeURIComponent(text));
  const spellings = [utf8, Buffer.from(text, 'utf16le'), Buffer.from(text, 'latin1'), percent];
  return [...spellings, ...inBase64.filter(({ length }) => length >= LEAST_BASE64)];
}

/** Files under a folder that hold one of the texts, in any spelling: `file: text`. Files that vanish are passed over. */
export async function searchProfile(folder: string, texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file).catch(() => null);
    if (!bytes) continue;
    for (const text of texts) {
      if (spellingsOf(text).some((spelling) => bytes.includes(spelling))) {
        found.push(`${file.slice(folder.length + 1)}: ${text}`);
      }
    }
  }
  return found;
}
