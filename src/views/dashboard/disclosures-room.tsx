import { useState } from 'preact/hooks';
import type { Disclosure } from '../../disclosure/schema';
import { Button } from '../parts/button';
import { CategoryList } from '../parts/category-list';
import { EmptyState } from '../parts/empty-state';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { WhenLoaded } from '../parts/when-loaded';
import { formatMoment } from '../phrases/moments';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { nameDisclosure } from './name-disclosure';
import { RoomHead } from './room-head';

/** How many disclosures are added to the list at a time. */
const PAGE = 50;

/** What I sent: every disclosure, newest first. */
export function DisclosuresRoom() {
  const { list, popup } = useRoomPhrases();
  const [most, setMost] = useState(PAGE);
  const found = useLedgerQuery(`disclosures ${most}`, (ledger) => ledger.latestDisclosures(most + 1));
  return (
    <WhenLoaded loaded={found}>
      {(disclosures) => (
        <>
          <RoomHead title={list.disclosuresTitle} lead={list.disclosuresLead} />
          {disclosures.length === 0 && (
            <EmptyState icon="page" title={popup.emptyTitle}>
              {popup.empty}
            </EmptyState>
          )}
          <ol class="rows">
            {disclosures.slice(0, most).map((disclosure) => (
              <DisclosureRow key={disclosure.id} disclosure={disclosure} />
            ))}
          </ol>
          {disclosures.length > most && <Button onClick={() => setMost(most + PAGE)}>{list.showMore}</Button>}
        </>
      )}
    </WhenLoaded>
  );
}

/** One disclosure in a list: what, where, when, and the kinds of data that were given. */
export function DisclosureRow({ disclosure }: { disclosure: Disclosure }) {
  const t = useRoomPhrases();
  return (
    <li class="row">
      <div class="row-main">
        <h2>
          <a href={`#/disclosure/${disclosure.id}`}>{nameDisclosure(disclosure, t)}</a>
        </h2>
        <p class="meta">
          <time dateTime={disclosure.sentAt}>{formatMoment(t.language, disclosure.sentAt)}</time>
          {disclosure.state === 'attempted' && ` · ${t.list.attempted}`}
        </p>
        <CategoryList
          items={disclosure.fields.filter(({ given }) => given !== 'empty').map(({ category }) => ({ category }))}
        />
      </div>
    </li>
  );
}
