import { useLedgerQuery } from '../../parts/use-ledger-query';
import { WhenLoaded } from '../../parts/when-loaded';
import { formatDay } from '../../phrases/dates';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { MailboxLink } from '../mailbox-link';
import { RoomHead } from '../room-head';
import { ApproachForm } from './approach-form';

/** The political messages that the user noted, newest first, and the form that notes one more. */
export function ApproachesRoom() {
  const t = useRoomPhrases();
  const { approaches, followUp } = t;
  const found = useLedgerQuery('approaches', (ledger) => ledger.approaches());
  return (
    <>
      <RoomHead title={approaches.title} lead={approaches.lead}>
        <MailboxLink />
      </RoomHead>
      <WhenLoaded loaded={found}>
        {(kept) => (
          <ol class="plain-list letters">
            {kept.map(({ id, sender, cameOn, channel }) => (
              <li key={id}>
                <a href={`#/approached/${id}`}>{sender || approaches.unnamed}</a>
                <p class="hint">
                  {followUp.channels[channel]}, {formatDay(t.language, cameOn)}
                </p>
              </li>
            ))}
          </ol>
        )}
      </WhenLoaded>
      <ApproachForm />
    </>
  );
}
