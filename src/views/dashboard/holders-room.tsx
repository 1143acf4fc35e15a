import { useState } from 'preact/hooks';
import type { LedgerReader } from '../../ledger/ledger-reader';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { EVERY_HOLDER, type HolderChoice, HolderFilter, isChosen } from '../parts/holder-filter';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { WhenLoaded } from '../parts/when-loaded';
import type { RoomPhrases } from '../phrases/french-rooms';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import type { KeptLetter } from './holder-matter';
import { HolderRow, type HolderRowProps } from './holder-row';
import { HolderTable } from './holder-table';
import { type HolderLook, HolderView } from './holder-view';
import { NamedPartners } from './named-partners';
import { orderHolders } from './order-holders';
import { RoomHead } from './room-head';

/** How many holders are added to the list at a time. */
const PAGE = 50;
/** More holders than anyone has met: a search looks through them all. */
const ALL = 100_000;

/** Who has my data: every holder, newest first unless the user sorts them otherwise, with what and when, and where the user stands with each. */
export function HoldersRoom() {
  const t = useRoomPhrases();
  const { list, popup } = t;
  const [most, setMost] = useState(PAGE);
  const [choice, setChoice] = useState<HolderChoice>(EVERY_HOLDER);
  const [look, setLook] = useState<HolderLook>({ order: 'latest', form: 'list' });
  const holders = useLedgerQuery(`holders ${most} ${look.order} ${choice.verdict} ${choice.search}`, (ledger) =>
    findHolders(ledger, choice, { most, order: look.order, language: t.language }),
  );
  return (
    <WhenLoaded loaded={holders}>
      {(found) => (
        <>
          <RoomHead title={list.holdersTitle} lead={leadOf(t, found)} />
          {(found.rows.length > 0 || found.isSearch) && (
            <>
              <HolderFilter choice={choice} choose={setChoice} />
              <HolderView look={look} choose={setLook} />
            </>
          )}
          {found.rows.length === 0 &&
            (found.isSearch ? (
              <EmptyState icon="page">{popup.noMatch}</EmptyState>
            ) : (
              <EmptyState icon="page" title={popup.emptyTitle}>
                {popup.empty}
              </EmptyState>
            ))}
          {look.form === 'table' && found.rows.length > 0 && <HolderTable rows={found.rows} />}
          {look.form === 'list' && (
            <ul class="rows">
              {found.rows.map((row) => (
                <HolderRow key={row.holder.id} {...row} />
              ))}
            </ul>
          )}
          {found.more && <Button onClick={() => setMost(most + PAGE)}>{list.showMore}</Button>}
          <NamedPartners choice={choice} />
        </>
      )}
    </WhenLoaded>
  );
}

function leadOf({ list, popup }: RoomPhrases, { rows, found, more, isSearch }: FoundHolders): string {
  if (!rows.length) return '';
  if (isSearch) return popup.matches(found);
  return more ? list.holdersLeadMore(rows.length) : list.holdersLead(rows.length);
}

interface FoundHolders {
  rows: HolderRowProps[];
  /** How many match a search, shown or not. */
  found: number;
  more: boolean;
  isSearch: boolean;
}

async function findHolders(
  ledger: LedgerReader,
  choice: HolderChoice,
  { most, order, language }: { most: number; order: HolderLook['order']; language: string },
): Promise<FoundHolders> {
  const isSearch = choice.verdict !== 'all' || choice.search.trim() !== '';
  const all = await ledger.latestHolders(isSearch || order !== 'latest' ? ALL : most + 1);
  const found = orderHolders(
    all.filter((holder) => isChosen(holder, choice)),
    order,
    language,
  );
  const letters = new Map<string | undefined, KeptLetter[]>();
  for (const letter of await ledger.requests())
    letters.set(letter.request.holderId, [...(letters.get(letter.request.holderId) ?? []), letter]);
  const rows = found.slice(0, most).map((holder) => ({ holder, letters: letters.get(holder.id) ?? [] }));
  return { rows, found: found.length, more: found.length > most, isSearch };
}
