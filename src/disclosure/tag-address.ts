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
