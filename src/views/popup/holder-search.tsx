import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Holder } from '../../disclosure/holder';
import { DashboardLink } from '../parts/dashboard-link';
import { EVERY_HOLDER, type HolderChoice, HolderFilter, isChosen } from '../parts/holder-filter';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { usePhrases } from '../phrases/use-phrases';
import { HolderLine } from './holder-line';

/** More holders than anyone has met. */
const ALL = 100_000;
/** How many matches the popup shows; the dashboard shows them all. */
const MOST_MATCHES = 20;

/** How many hold my data, and a search through them; shows its children while nothing is searched. */
export function HolderSearch({ children }: { children: ComponentChildren }) {
  const { popup } = usePhrases();
  const [choice, setChoice] = useState<HolderChoice>(EVERY_HOLDER);
  const all = useLedgerQuery('all-holders', (ledger) => ledger.latestHolders(ALL));
  const holders = all.state === 'ready' ? all.value : [];
  const isSearch = choice.verdict !== 'all' || choice.search.trim() !== '';
  return (
    <>
      {all.state === 'ready' && <p class="holders-count">{countWords(holders, popup)}</p>}
      <HolderFilter choice={choice} choose={setChoice} />
      {isSearch ? <Matches holders={holders.filter((holder) => isChosen(holder, choice))} /> : children}
    </>
  );
}

function countWords(holders: readonly Holder[], words: ReturnType<typeof usePhrases>['popup']): string {
  const political = holders.filter(({ latest }) => ['disclosed', 'contradictory'].includes(latest.political)).length;
  return [words.holdersCount(holders.length), ...(political ? [words.politicalCount(political)] : [])].join(' · ');
}

function Matches({ holders }: { holders: readonly Holder[] }) {
  const { popup } = usePhrases();
  return (
    <>
      <p class="hint" role="status">
        {holders.length ? popup.matches(holders.length) : popup.noMatch}
      </p>
      <ul class="holders">
        {holders.slice(0, MOST_MATCHES).map((holder) => (
          <HolderLine key={holder.id} holder={holder} />
        ))}
      </ul>
      {holders.length > MOST_MATCHES && (
        <p>
          <DashboardLink to="/">{popup.allHolders}</DashboardLink>
        </p>
      )}
    </>
  );
}
