import type { Holder } from '../../disclosure/holder';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { DashboardLink } from '../parts/dashboard-link';
import { EmptyState } from '../parts/empty-state';
import { LedgerTrouble } from '../parts/ledger-trouble';
import type { Loaded } from '../parts/loaded';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { usePhrases } from '../phrases/use-phrases';
import { HolderItem } from './holder-item';

/** How many holders the popup shows; all of them are in the dashboard. */
const MOST_HOLDERS = 5;

export interface ShownHolder {
  holder: Holder;
  latest: DisclosureInFull | undefined;
}

/** The newest holders, each with its latest disclosure; `more` tells whether others follow. */
export function useNewestHolders(): Loaded<{ shown: ShownHolder[]; more: boolean }> {
  return useLedgerQuery('newest-holders', async (ledger) => {
    const holders = await ledger.latestHolders(MOST_HOLDERS + 1);
    const shown = await Promise.all(
      holders.slice(0, MOST_HOLDERS).map(async (holder) => ({
        holder,
        latest: await ledger.disclosureInFull(holder.latest.disclosureId),
      })),
    );
    return { shown, more: holders.length > MOST_HOLDERS };
  });
}

/** Second answer of the popup: who has my data, and was political use disclosed? */
export function HoldersAnswer({ holders }: { holders: ReturnType<typeof useNewestHolders> }) {
  const { popup } = usePhrases();
  if (holders.state === 'failed') return <LedgerTrouble error={holders.error} />;
  if (holders.state === 'loading') {
    return (
      <p class="loading" role="status">
        {popup.loadingHolders}
      </p>
    );
  }
  const { shown, more } = holders.value;
  if (!shown.length) {
    return (
      <EmptyState icon="page" title={popup.emptyTitle}>
        {popup.empty}
      </EmptyState>
    );
  }
  return (
    <>
      <ul class="holders">
        {shown.map(({ holder, latest }, index) => (
          <HolderItem key={holder.id} holder={holder} latest={latest} isNewest={index === 0} />
        ))}
      </ul>
      {more && (
        <p>
          <DashboardLink to="/">{popup.allHolders}</DashboardLink>
        </p>
      )}
    </>
  );
}
