import type { Holder } from '../../disclosure/holder';
import type { PoliticalVerdict } from '../../disclosure/reading';

/** By what the list of holders can be sorted. */
export const HOLDER_ORDERS = ['latest', 'name', 'disclosures', 'verdict'] as const;
export type HolderOrder = (typeof HOLDER_ORDERS)[number];

/** What speaks of political use first; an order to read in, no grade. */
const BY_VERDICT: readonly PoliticalVerdict[] = ['disclosed', 'contradictory', 'silent', 'unread', 'excluded'];

/** Sorts holders that come newest first; those that are equal stay so. */
export function orderHolders(holders: readonly Holder[], order: HolderOrder, language: string): Holder[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const compare: Record<HolderOrder, (one: Holder, other: Holder) => number> = {
    latest: () => 0,
    name: (one, other) => collator.compare(one.name, other.name),
    disclosures: (one, other) => other.disclosures - one.disclosures,
    verdict: (one, other) => BY_VERDICT.indexOf(one.latest.political) - BY_VERDICT.indexOf(other.latest.political),
  };
  return [...holders].sort(compare[order]);
}
