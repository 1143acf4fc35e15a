import type { Observed } from '../disclosure/schema';
import { findTraces } from '../disclosure/traces/find-traces';
import { markIdentifiers } from '../disclosure/traces/mark-identifiers';
import type { RequestsMade } from '../messages/page-messages';

/**
 * Says which requests of a page carried what the user typed. Addresses and values end here: host, form and time go on.
 * @param now ISO moment to which the ages of the requests count back.
 */
export function observeRequests({ identifiers, requests }: RequestsMade, now: string): Observed[] {
  const marks = markIdentifiers(identifiers);
  return requests.flatMap(({ address, ago, moment }) => {
    if (!URL.canParse(address)) return [];
    const { host } = new URL(address);
    const at = new Date(Date.parse(now) - ago).toISOString();
    return findTraces(address, marks).map((trace) => ({ host: host.slice(0, 300), ...trace, at, moment }));
  });
}
