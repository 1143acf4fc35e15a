import { useState } from 'preact/hooks';
import type { Holder } from '../../disclosure/holder';
import type { AccessRequest } from '../../disclosure/request';
import type { LedgerReader } from '../../ledger/ledger-reader';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { EVERY_HOLDER, type HolderChoice, HolderFilter, isChosen } from '../parts/holder-filter';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { WhenLoaded } from '../parts/when-loaded';
import type { RoomPhrases } from '../phrases/french-rooms';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { HolderRow } from './holder-row';
import { NamedPartners } from './named-partners';
import { RoomHead } from './room-head';

/** How many holders are added to the list at a time. */
const PAGE = 50;
/** More holders than anyone has met: a search looks through them all. */
const ALL = 100_000;

/** Who has my data: every holder, newest first, with what and when, and where the user stands with each. */
export function HoldersRoom() {
  const t = useRoomPhrases();
  const { list, popup } = t;
  const [most, setMost] = useState(PAGE);
  const [choice, setChoice] = useState<HolderChoice>(EVERY_HOLDER);
  const holders = useLedgerQuery(`holders ${most} ${choice.verdict} ${choice.search}`, (ledger) =>
    findHolders(ledger, choice, most),
  );
  return (
    <WhenLoaded loaded={holders}>
      {(found) => (
        <>
          <RoomHead title={list.holdersTitle} lead={leadOf(t, found)} />
          {(found.rows.length > 0 || found.isSearch) && <HolderFilter choice={choice} choose={setChoice} />}
          {found.rows.length === 0 &&
            (found.isSearch ? (
              <EmptyState icon="page">{popup.noMatch}</EmptyState>
            ) : (
              <EmptyState icon="page" title={popup.emptyTitle}>
                {popup.empty}
              </EmptyState>
            ))}
          <ul class="rows">
            {found.rows.map((row) => (
              <HolderRow key={row.holder.id} {...row} />
            ))}
          </ul>
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
  rows: { holder: Holder; requests: AccessRequest[] }[];
  /** How many match a search, shown or not. */
  found: number;
  more: boolean;
  isSearch: boolean;
}

async function findHolders(ledger: LedgerReader, choice: HolderChoice, most: number): Promise<FoundHolders> {
  const isSearch = choice.verdict !== 'all' || choice.search.trim() !== '';
  const found = (await ledger.latestHolders(isSearch ? ALL : most + 1)).filter((holder) => isChosen(holder, choice));
  const rows = await Promise.all(
    found.slice(0, most).map(async (holder) => ({ holder, requests: await ledger.requestsOf(holder.id) })),
  );
  return { rows, found: found.length, more: found.length > most, isSearch };
}
