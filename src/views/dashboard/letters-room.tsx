import { awaitsStep, trackRequest } from '../../letter/track-request';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { WhenLoaded } from '../parts/when-loaded';
import { formatDay } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { LetterStanding } from './letter-standing';
import { today } from './plain-day';
import { RoomHead } from './room-head';

/** All letters, newest first, each with where it stands. */
export function LettersRoom() {
  const t = useRoomPhrases();
  const { followUp } = t;
  const found = useLedgerQuery('letters', (ledger) => ledger.requests());
  return (
    <WhenLoaded loaded={found}>
      {(letters) => {
        const day = today(new Date());
        const tracked = letters.map(({ request, answers }) => ({
          request,
          track: trackRequest(request, answers, day),
        }));
        const waiting = tracked.filter(({ track }) => awaitsStep(track)).length;
        return (
          <>
            <RoomHead title={followUp.title} lead={waiting ? followUp.dueAlert(waiting) : followUp.lead}>
              <a class="button" href="#/approach">
                {followUp.approach}
              </a>
            </RoomHead>
            {tracked.length === 0 && <p>{followUp.none}</p>}
            <ol class="plain-list letters">
              {tracked.map(({ request, track }) => (
                <li key={request.id}>
                  <a href={`#/request/${request.id}`}>
                    {followUp.kinds[request.kind]} {request.reference}
                    {request.addressee ? `, ${request.addressee}` : ''}
                  </a>
                  <p class="hint">{followUp.writtenOn(formatDay(t.language, request.writtenAt))}</p>
                  <LetterStanding track={track} />
                </li>
              ))}
            </ol>
          </>
        );
      }}
    </WhenLoaded>
  );
}
