import { readPublicList, type VendorList } from '../disclosure/platform/vendor-list';
import type { Fetched } from './fetch-document';

/** Where IAB Europe publishes its list, by the policy of its Transparency and Consent Framework. */
const HOST = 'https://vendor-list.consensu.org';

/** The list, or why there is none. */
type FetchedList =
  | { outcome: 'kept'; list: VendorList }
  | { outcome: Exclude<Fetched['outcome'], 'kept'> | 'not-the-list' };

/**
 * Fetches an issue of IAB's public list, at the user's wish alone: that of the number, else today's of the same format,
 * where that number cannot be had. What is not the list as it should be is refused whole.
 * @param ask the one fetcher; asks for JSON.
 */
export async function fetchVendorList(
  specification: VendorList['specification'],
  version: number,
  ask: (address: string) => Promise<Fetched>,
): Promise<FetchedList> {
  const folder = `${HOST}/v${specification}`;
  const fetched = await ask(`${folder}/archives/vendor-list-v${version}.json`);
  const found = fetched.outcome === 'http-error' ? await ask(`${folder}/vendor-list.json`) : fetched;
  if (found.outcome !== 'kept') return { outcome: found.outcome };
  const list = found.body.kind === 'plain' ? readPublicList(found.body.text) : null;
  return list?.specification === specification ? { outcome: 'kept', list } : { outcome: 'not-the-list' };
}
