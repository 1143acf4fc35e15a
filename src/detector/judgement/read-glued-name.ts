import { gluedStems } from '../patterns/glued-stems';
import type { FieldWord } from '../patterns/language-patterns';

const SHORTEST_LEFT = 1;

/** What a word that makers glued together asks (`newusername`, `txtemail`): a telling stem at its start or end. */
export function readGluedName(words: readonly string[]): FieldWord | null {
  for (const word of words) {
    const stem = gluedStems.find(
      ([stem]) => word.length >= stem.length + SHORTEST_LEFT && (word.endsWith(stem) || word.startsWith(stem)),
    );
    if (stem) return stem[1];
  }
  return null;
}
