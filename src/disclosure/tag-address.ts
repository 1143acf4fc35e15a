/** Longest tag: some sites refuse long addresses. */
const LONGEST = 24;

/**
 * An address for one site alone, so that a later message shows where it was given: `name+site@…`, or for a pattern with `*`
 * (an alias service, a domain of one's own) the site's name in its place. Null for what is neither.
 */
export function tagAddress(own: string, host: string): string | null {
  const tag = host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/:\d{1,5}$/, '')
    .replace(/[^a-z0-9]/g, '-')
    .slice(0, LONGEST);
  const [name, domain, more] = own.trim().split('@');
  if (!tag || !name || !domain || more !== undefined) return null;
  if (own.includes('*')) return own.trim().replace('*', tag);
  return `${name.split('+')[0]}+${tag}@${domain}`;
}

/**
 * Whether an address was made for one site alone: it has a `+`, or fits one of the patterns with `*` among the user's `own`
 * addresses. Case does not matter.
 */
export function isTaggedAddress(address: string, own: readonly string[]): boolean {
  const folded = address.trim().toLowerCase();
  if (folded.split('@')[0]?.includes('+')) return true;
  return own.some((pattern) => {
    const [start, end, more] = pattern.trim().toLowerCase().split('*');
    if (start === undefined || end === undefined || more !== undefined) return false;
    return folded.length > start.length + end.length && folded.startsWith(start) && folded.endsWith(end);
  });
}
