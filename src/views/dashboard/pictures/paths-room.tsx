import { EmptyState } from '../../parts/empty-state';
import { useLedgerQuery } from '../../parts/use-ledger-query';
import { WhenLoaded } from '../../parts/when-loaded';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { RoomHead } from '../room-head';
import { FlowSection } from './flow-section';
import { wordsFor } from './picture-words';
import { TimelineSection } from './timeline-section';

/** For those who would rather look than read: which way the data went, and when they were given. */
export function PathsRoom() {
  const phrases = useRoomPhrases();
  const { words } = wordsFor(phrases);
  const found = useLedgerQuery('has disclosures', async (ledger) => (await ledger.span()) !== null);
  return (
    <WhenLoaded loaded={found}>
      {(isFilled) => (
        <>
          <RoomHead title={phrases.list.pathsTitle} lead={words.lead} />
          {isFilled ? (
            <>
              <FlowSection />
              <TimelineSection />
            </>
          ) : (
            <EmptyState icon="page" title={phrases.popup.emptyTitle}>
              {phrases.popup.empty}
            </EmptyState>
          )}
        </>
      )}
    </WhenLoaded>
  );
}
