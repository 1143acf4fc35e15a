import { sha256 } from '@noble/hashes/sha2.js';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * SHA-256 of a text in UTF-8, hexadecimal; at once, since a transaction of the ledger does not wait for the browser's own.
 * Lone surrogates are hashed as U+FFFD, as `TextEncoder` spells them.
 */
export function hashTextNow(text: string): string {
  return hexOf(sha256(new TextEncoder().encode(text)));
}

/** Bytes in hexadecimal. */
export function hexOf(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += HEX[byte];
  return hex;
}
