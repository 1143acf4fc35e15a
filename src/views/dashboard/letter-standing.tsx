import type { RequestTrack } from '../../letter/track-request';
import { formatDay } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** Where a letter stands and until when it can be answered, in words. */
export function LetterStanding({ track }: { track: RequestTrack }) {
  const t = useRoomPhrases();
  const { standing, dueOn, isProvisional, isExtended } = track;
  const isOpen = standing === 'waiting' || standing === 'identity-asked' || standing === 'time-over';
  const parts = [
    t.followUp.standings[standing],
    isOpen && dueOn ? t.followUp.dueOn(formatDay(t.language, dueOn)) : '',
    isOpen && dueOn && isProvisional ? t.followUp.provisional : '',
    isExtended ? t.followUp.extended : '',
  ];
  return <span class="letter-standing">{parts.filter(Boolean).join(' · ')}</span>;
}
