import type { Answer } from '../../disclosure/answer';
import type { AccessRequest } from '../../disclosure/request';
import { type RequestTrack, trackRequest } from '../../letter/track-request';
import { Button } from '../parts/button';
import { saveFile } from '../parts/save-file';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { WhenLoaded } from '../parts/when-loaded';
import { formatDay } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { AnswerForm } from './answer-form';
import { AnswerList } from './answer-list';
import { BackLink } from './back-link';
import { HolderMatter } from './holder-matter';
import { LetterStanding } from './letter-standing';
import { today } from './plain-day';
import { RequestDates } from './request-dates';
import { RoomHead } from './room-head';

/** One letter after it was written: its days, its answers, and what comes next. */
export function RequestRoom({ id }: { id: string }) {
  const { followUp } = useRoomPhrases();
  const found = useLedgerQuery(`request ${id}`, async (ledger) =>
    (await ledger.requests()).find(({ request }) => request.id === id),
  );
  return (
    <>
      <BackLink href="#/letters" words={followUp.back} />
      <WhenLoaded loaded={found}>
        {(value) => (value ? <FollowUp key={id} {...value} /> : <RoomHead title={followUp.missing} />)}
      </WhenLoaded>
    </>
  );
}

function FollowUp({ request, answers }: { request: AccessRequest; answers: readonly Answer[] }) {
  const t = useRoomPhrases();
  const { followUp } = t;
  const track = trackRequest(request, answers, today(new Date()));
  return (
    <>
      <RoomHead title={`${followUp.kinds[request.kind]} ${request.reference}`} lead={request.addressee ?? ''} />
      <p role="status">
        <LetterStanding track={track} />
      </p>
      {track.dueWithoutPausesOn && track.dueWithoutPausesOn !== track.dueOn && (
        <p class="hint">{followUp.withoutPauses(formatDay(t.language, track.dueWithoutPausesOn))}</p>
      )}
      <RequestDates request={request} />
      <AnswerList answers={answers} />
      <AnswerForm request={request} />
      {!request.holderId && <HolderMatter letters={[{ request, answers }]} />}
      <NextSteps request={request} track={track} />
    </>
  );
}

function NextSteps({ request, track }: { request: AccessRequest; track: RequestTrack }) {
  const { followUp } = useRoomPhrases();
  const { id, reference, addressee = '' } = request;
  const { dueOn } = track;
  const saveDays = async (on: string) => {
    const { writeCalendar } = await import('../../exchange/calendar');
    const description = followUp.calendarWhy(addressee);
    const next = new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10);
    const file = await writeCalendar(
      [
        { id: `${id}-due`, on, title: followUp.calendarDue(reference), description },
        { id: `${id}-over`, on: next, title: followUp.calendarOver(reference), description },
      ],
      new Date().toISOString(),
    );
    saveFile(`${reference}.ics`, new Blob([file], { type: 'text/calendar' }));
  };
  if (request.kind === 'reminder' || request.kind === 'complaint') return null;
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps">{followUp.next}</h2>
      {track.standing === 'waiting' && <p>{followUp.remindTooSoon}</p>}
      <div class="actions">
        {dueOn && <Button onClick={() => void saveDays(dueOn)}>{followUp.calendar}</Button>}
        {request.holderId && (
          <>
            <a class="button" href={`#/reminder/${id}`}>
              {followUp.remind}
            </a>
            <a class="button" href={`#/complaint/${id}`}>
              {followUp.complain}
            </a>
          </>
        )}
      </div>
      <p class="hint">{followUp.complainWhy}</p>
    </section>
  );
}
