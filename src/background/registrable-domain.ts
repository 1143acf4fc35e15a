import { getDomain } from 'tldts';

/** The name that one owner registered, by the public suffix list; the host itself where there is none (`localhost`). */
export function registrableDomain(address: string): string | null {
  if (!URL.canParse(address)) return null;
  return getDomain(address, { allowPrivateDomains: true }) ?? (new URL(address).hostname || null);
}
