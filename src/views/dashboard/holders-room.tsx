import { useState } from 'preact/hooks';
import type { Holder } from '../../disclosure/holder';
import type { LedgerReader } from '../../ledger/ledger-reader';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { EVERY_HOLDER, type HolderChoice, HolderFilter, isChosen } from '../parts/holder-filter';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { WhenLoaded } from '../parts/when-loaded';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import type { KeptLetter } from './holder-matter';
import { HolderRow, type HolderRowProps } from './holder-row';
import { HolderTable } from './holder-table';
import { type HolderLook, HolderView } from './holder-view';
import { LongList } from './long-list';
import { NamedPartners } from './named-partners';
import { orderHolders } from './order-holders';
import { RoomHead } from './room-head';

/** How many holders are added at a time to those that were chosen or sorted. */
const PAGE = 50;
/** More holders than anyone has met: a search looks through them all. */
const ALL = 100_000;

/** Who has my data: every holder, newest first unless the user sorts them otherwise, with what and when, and where the user stands with each. */
export function HoldersRoom() {
  const { list, popup } = useRoomPhrases();
  const [choice, setChoice] = useState<HolderChoice>(EVERY_HOLDER);
  const [look, setLook] = useState<HolderLook>({ order: 'latest', form: 'list' });
  const count = useLedgerQuery('holders', (ledger) => ledger.countHolders());
  const isSearch = choice.verdict !== 'all' || choice.search.trim() !== '';
  return (
    <WhenLoaded loaded={count}>
      {(all) => (
        <>
          <RoomHead title={list.holdersTitle} lead={all && !isSearch ? list.holdersLead(all) : ''} />
          {all === 0 ? (
            <EmptyState icon="page" title={popup.emptyTitle}>
              {popup.empty}
            </EmptyState>
          ) : (
            <>
              <HolderFilter choice={choice} choose={setChoice} />
              <HolderView look={look} choose={setLook} />
              {isSearch || look.order !== 'latest' || look.form === 'table' ? (
                <ChosenHolders choice={choice} look={look} isSearch={isSearch} />
              ) : (
                <LongList
                  name="holders"
                  read={async (ledger, from, most) => withLetters(ledger, await ledger.latestHolders(most, from))}
                  show={(row) => <HolderRow key={row.holder.id} {...row} />}
                  empty={null}
                  isFollowed
                />
              )}
            </>
          )}
          <NamedPartners choice={choice} />
        </>
      )}
    </WhenLoaded>
  );
}

/** Those that a search, a verdict, or another order asks for: they are found among all. */
function ChosenHolders({ choice, look, isSearch }: { choice: HolderChoice; look: HolderLook; isSearch: boolean }) {
  const t = useRoomPhrases();
  const { list, popup } = t;
  const [most, setMost] = useState(PAGE);
  const holders = useLedgerQuery(`chosen ${look.order} ${choice.verdict} ${choice.search}`, async (ledger) => {
    const all = await ledger.latestHolders(ALL);
    const chosen = all.filter((holder) => isChosen(holder, choice));
    return withLetters(ledger, orderHolders(chosen, look.order, t.language));
  });
  return (
    <WhenLoaded loaded={holders}>
      {(found) => {
        const rows = found.slice(0, most);
        if (rows.length === 0) return <EmptyState icon="page">{popup.noMatch}</EmptyState>;
        return (
          <>
            {isSearch && <p role="status">{popup.matches(found.length)}</p>}
            {look.form === 'table' ? (
              <HolderTable rows={rows} />
            ) : (
              <ul class="rows">
                {rows.map((row) => (
                  <HolderRow key={row.holder.id} {...row} />
                ))}
              </ul>
            )}
            {found.length > most && <Button onClick={() => setMost(2 * most)}>{list.showMore}</Button>}
          </>
        );
      }}
    </WhenLoaded>
  );
}

async function withLetters(ledger: LedgerReader, holders: readonly Holder[]): Promise<HolderRowProps[]> {
  const letters = new Map<string | undefined, KeptLetter[]>();
  for (const letter of await ledger.requests())
    letters.set(letter.request.holderId, [...(letters.get(letter.request.holderId) ?? []), letter]);
  return holders.map((holder) => ({ holder, letters: letters.get(holder.id) ?? [] }));
}
