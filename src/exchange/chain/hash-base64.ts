import { sha256 } from '@noble/hashes/sha2.js';
import { hexOf } from '../../disclosure/hash-text';

/** How many bytes a file has that is kept as base64, and their SHA-256; of what is no base64, those of its text. */
export function hashBase64(content: string): { bytes: number; sha256: string } {
  const bytes = decode(content);
  return { bytes: bytes.length, sha256: hexOf(sha256(bytes)) };
}

function decode(content: string): Uint8Array {
  try {
    return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  } catch {
    return new TextEncoder().encode(content);
  }
}
