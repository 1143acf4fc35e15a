import { normaliseIdentifier } from '../disclosure/identifier';
import type { Fingerprint } from '../disclosure/schema';

/**
 * HMAC-SHA-256 of each identifier in its one spelling; those that are no e-mail address or phone number are left out.
 * @param key 32 bytes, of this installation.
 */
export async function fingerprintIdentifiers(
  identifiers: readonly { kind: Fingerprint['kind']; value: string }[],
  key: Uint8Array,
): Promise<Fingerprint[]> {
  const hmac = await crypto.subtle.importKey('raw', new Uint8Array(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const found = new Map<string, Fingerprint>();
  for (const { kind, value } of identifiers) {
    const spelt = normaliseIdentifier(kind, value);
    if (spelt === null) continue;
    const digest = hexOf(await crypto.subtle.sign('HMAC', hmac, new TextEncoder().encode(`${kind}:${spelt}`)));
    found.set(digest, { kind, digest });
  }
  return [...found.values()];
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export async function hashText(text: string): Promise<string> {
  return hexOf(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function hexOf(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
