import type { HolderClaim } from '../holder';
import type { AddressBook } from '../identify-holders';
import { LIMITS } from '../limits';
import { nameKey } from '../name-key';
import type { Observed } from '../schema';

/**
 * Says who was seen to receive an address or number: one claim for each registrable domain, those of the site left out.
 * @param own addresses of the page and of the page around it.
 */
export function claimObserved(
  observed: readonly Observed[],
  own: readonly string[],
  { registrableDomain, companyOf }: AddressBook,
): HolderClaim[] {
  const ownDomains = new Set(own.map(registrableDomain));
  const claims = new Map<string, HolderClaim & { observed: Observed[] }>();
  for (const one of observed) {
    const domain = registrableDomain(`https://${one.host}/`);
    if (domain === null || ownDomains.has(domain)) continue;
    const company = companyOf(domain);
    const claim = claims.get(domain) ?? {
      keys: [`domain:${domain}`, ...(company ? [`name:${nameKey(company)}`] : [])],
      name: company ?? domain,
      role: 'observed',
      because: one.host,
      contacts: [],
      observed: [],
    };
    claims.set(domain, { ...claim, observed: joinObserved(claim.observed, [one]) });
  }
  return [...claims.values()];
}

/** All of both by time, of several requests to one host that carried the same thing in the same form and part the first. */
export function joinObserved(one: readonly Observed[], other: readonly Observed[]): Observed[] {
  const first = new Map<string, Observed>();
  for (const seen of [...one, ...other].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const key = `${seen.host} ${seen.kind} ${seen.variant} ${seen.part ?? 'address'}`;
    if (!first.has(key)) first.set(key, seen);
  }
  return [...first.values()].slice(0, LIMITS.observed);
}
