import type { Holder } from '../../disclosure/holder';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { DashboardLink } from '../parts/dashboard-link';
import { EmptyState } from '../parts/empty-state';
import { LedgerTrouble } from '../parts/ledger-trouble';
import type { Loaded } from '../parts/loaded';
import { useLater } from '../parts/use-later';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { usePhrases } from '../phrases/use-phrases';
import { HolderItem } from './holder-item';
import { HolderLine } from './holder-line';

/** How many holders the popup shows; all of them are in the dashboard. */
const MOST_HOLDERS = 5;
/** With fewer holders there is nothing to search. */
const FEWEST_SEARCHED = 3;

const loadSearch = () => import('./holder-search');

export interface ShownHolder {
  holder: Holder;
  /** Of the newest only: the others lead to theirs. */
  latest: DisclosureInFull | undefined;
}

/** The newest holders, each with its latest disclosure; `more` tells whether others follow. */
export function useNewestHolders(): Loaded<{ shown: ShownHolder[]; more: boolean }> {
  return useLedgerQuery('newest-holders', async (ledger) => {
    const holders = await ledger.latestHolders(MOST_HOLDERS + 1);
    const shown = await Promise.all(
      holders.slice(0, MOST_HOLDERS).map(async (holder, index) => ({
        holder,
        latest: index === 0 ? await ledger.disclosureInFull(holder.latest.disclosureId) : undefined,
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
  return <ShownHolders shown={shown} more={more} />;
}

/** The search is loaded once the newest are there, and only where there is something to search. */
function ShownHolders({ shown, more }: { shown: ShownHolder[]; more: boolean }) {
  const { popup } = usePhrases();
  const search = useLater(shown.length >= FEWEST_SEARCHED ? loadSearch : null);
  const newest = (
    <>
      <ul class="holders">
        {shown.map(({ holder, latest }, index) =>
          index === 0 ? (
            <HolderItem key={holder.id} holder={holder} latest={latest} />
          ) : (
            <HolderLine key={holder.id} holder={holder} />
          ),
        )}
      </ul>
      {more && (
        <p>
          <DashboardLink to="/">{popup.allHolders}</DashboardLink>
        </p>
      )}
    </>
  );
  return search ? <search.HolderSearch>{newest}</search.HolderSearch> : newest;
}
