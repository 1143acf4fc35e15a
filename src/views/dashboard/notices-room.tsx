import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { WebLink } from '../parts/web-link';
import { WhenLoaded } from '../parts/when-loaded';
import { formatDay } from '../phrases/dates';
import { formatSpan } from '../phrases/moments';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { Change } from './document-versions';
import { RoomHead } from './room-head';

/** How many documents are added to the list at a time: each change is compared when it is shown. */
const PAGE = 20;

/** Every legal text that a form linked to, with what changed in it between two looks. */
export function NoticesRoom() {
  const { documents } = useRoomPhrases();
  const [most, setMost] = useState(PAGE);
  const found = useLedgerQuery('watched documents', (ledger) => ledger.watchedDocuments());
  return (
    <WhenLoaded loaded={found}>
      {(all) => (
        <>
          <RoomHead title={documents.roomTitle} lead={all.length ? documents.roomLead : ''} />
          {all.length === 0 && (
            <EmptyState icon="page" title={documents.noneTitle}>
              {documents.none}
            </EmptyState>
          )}
          <ul class="cards">
            {all.slice(0, most).map((watched) => (
              <WatchedText key={watched.address} {...watched} />
            ))}
          </ul>
          {all.length > most && <Button onClick={() => setMost(most + PAGE)}>{documents.showMore}</Button>}
        </>
      )}
    </WhenLoaded>
  );
}

type Watched = Awaited<ReturnType<import('../../ledger/ledger-reader').LedgerReader['watchedDocuments']>>[number];

function WatchedText({ address, role, disclosureId, texts }: Watched) {
  const t = useRoomPhrases();
  const first = texts[0]?.fetchedAt ?? '';
  return (
    <li class="card">
      <h2>
        {t.names.documentRole[role]}, {new URL(address).host}
      </h2>
      <p>
        <WebLink address={address} />
      </p>
      <p class="meta">
        {t.documents.keptSince(formatDay(t.language, first))} ·{' '}
        <a href={`#/disclosure/${disclosureId}`}>{t.documents.toDisclosure}</a>
      </p>
      {texts.length === 1 && <p>{t.documents.oneText}</p>}
      {texts.slice(1).map((text, index) => {
        const before = texts[index];
        if (!before) return null;
        return (
          <Change
            key={text.fetchedAt}
            words={t.documents.changed(...formatSpan(t.language, before.fetchedAt, text.fetchedAt))}
            from={before.noticeHash}
            to={text.noticeHash}
            language=""
          />
        );
      })}
    </li>
  );
}
