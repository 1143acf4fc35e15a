import type { Fingerprint } from '../schema';

/** Codes tried for a number typed without one: those of the languages that are read, and of French lands overseas. */
const COUNTRY_CODES = '33 32 41 352 377 49 43 39 34 31 48 351 44 353 1 262 590 594 596'.split(' ');
/** Italian numbers keep their first zero abroad. */
const KEEPS_ZERO = new Set(['39']);
const GMAIL = new Set(['gmail.com', 'googlemail.com']);

/**
 * The spellings in which advertisers put an e-mail address or phone number before they encode or hash it: as typed, trimmed,
 * in lower case, without dots and tag where Google ignores them; numbers with and without country code, `+` or `00`.
 */
export function spellForAdvertisers(kind: Fingerprint['kind'], value: string): string[] {
  const typed = value.normalize('NFKC').trim();
  return [...new Set(kind === 'email' ? spellAddress(typed) : spellNumber(typed))];
}

function spellAddress(typed: string): string[] {
  const lower = typed.toLowerCase();
  const at = lower.lastIndexOf('@');
  if (at < 1 || at > lower.length - 4) return [];
  const [name, domain] = [lower.slice(0, at), lower.slice(at + 1)];
  const untagged = name.split('+')[0] || name;
  const bare = GMAIL.has(domain)
    ? [`${untagged.replaceAll('.', '')}@${domain}`, `${name.replaceAll('.', '')}@${domain}`]
    : [];
  return [typed, lower, `${untagged}@${domain}`, ...bare];
}

function spellNumber(typed: string): string[] {
  const digits = typed.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15) return [];
  const full = typed.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  const wholes = full
    ? [full]
    : COUNTRY_CODES.map((code) => code + (KEEPS_ZERO.has(code) ? digits : digits.replace(/^0/, '')));
  const code = full && COUNTRY_CODES.find((one) => full.startsWith(one));
  const national = full
    ? code
      ? [`0${full.slice(code.length)}`, full.slice(code.length)]
      : []
    : [digits.replace(/^0/, '')];
  return [typed, digits, ...national, ...wholes.flatMap((whole) => [`+${whole}`, whole, `00${whole}`])];
}
