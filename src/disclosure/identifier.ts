import type { Fingerprint } from './schema';

/**
 * The one spelling of an e-mail address or phone number that its fingerprint is made from, so that the same one typed
 * otherwise is found again: e-mail in lower case; phone by its last nine digits, since `06…` and `+33 6…` are one number.
 * Null when it is none of them.
 */
export function normaliseIdentifier(kind: Fingerprint['kind'], value: string): string | null {
  if (kind === 'email') {
    const address = value.normalize('NFKC').trim().toLowerCase();
    return /^[^\s@]{1,64}@[^\s@]{3,255}$/u.test(address) ? address : null;
  }
  const digits = value.replace(/\D/g, '');
  return digits.length >= 6 && digits.length <= 15 ? digits.slice(-9) : null;
}
