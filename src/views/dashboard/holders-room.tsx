import { useState } from 'preact/hooks';
import type { Holder } from '../../disclosure/holder';
import type { AccessRequest } from '../../disclosure/request';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { VerdictTag } from '../parts/verdict-tag';
import { WhenLoaded } from '../parts/when-loaded';
import { formatDay, joinList } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { RoomHead } from './room-head';

/** How many holders are added to the list at a time. */
const PAGE = 50;

/** Who has my data: every holder, newest first, with what and when, and where the user stands with each. */
export function HoldersRoom() {
  const { list, popup } = useRoomPhrases();
  const [most, setMost] = useState(PAGE);
  const holders = useLedgerQuery(`holders ${most}`, async (ledger) => {
    const found = await ledger.latestHolders(most + 1);
    const rows = await Promise.all(
      found.slice(0, most).map(async (holder) => ({ holder, requests: await ledger.requestsOf(holder.id) })),
    );
    return { rows, more: found.length > most };
  });
  return (
    <WhenLoaded loaded={holders}>
      {({ rows, more }) => (
        <>
          <RoomHead
            title={list.holdersTitle}
            {...(rows.length ? { lead: more ? list.holdersLeadMore(rows.length) : list.holdersLead(rows.length) } : {})}
          />
          {rows.length === 0 && (
            <EmptyState icon="page" title={popup.emptyTitle}>
              {popup.empty}
            </EmptyState>
          )}
          <ul class="rows">
            {rows.map((row) => (
              <HolderRow key={row.holder.id} {...row} />
            ))}
          </ul>
          {more && <Button onClick={() => setMost(most + PAGE)}>{list.showMore}</Button>}
        </>
      )}
    </WhenLoaded>
  );
}

function HolderRow({ holder, requests }: { holder: Holder; requests: AccessRequest[] }) {
  const t = useRoomPhrases();
  const { at, occasion, site, categories, political } = holder.latest;
  const given = categories.map((category) => t.names.category[category]);
  const letter = requests
    .map(({ writtenAt }) => writtenAt)
    .sort()
    .at(-1);
  return (
    <li class="row">
      <div class="row-main">
        <h2>
          <a href={`#/holder/${holder.id}`}>{holder.name}</a>
        </h2>
        <p class="meta">
          {t.popup.gaveOn(formatDay(t.language, at), t.names.occasion[occasion])} {t.popup.onSite(site)}
          {holder.disclosures > 1 && ` · ${t.list.disclosureCount(holder.disclosures)}`}
        </p>
        <p>{given.length ? t.popup.gave(joinList(t.language, given)) : t.popup.gaveNothing}</p>
      </div>
      <VerdictTag political={political} onward={holder.latest.onward} />
      <p class="row-state">
        {letter ? t.list.stateWritten(formatDay(t.language, letter)) : t.list.stateNoticed}
        <a href={`#/letter/${holder.id}`}>
          {t.popup.writeShort} <span class="visually-hidden">{holder.name}</span>
        </a>
      </p>
    </li>
  );
}
