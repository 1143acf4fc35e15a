import { useState } from 'preact/hooks';
import type { Answer } from '../../disclosure/answer';
import { closeRequest, reopenRequest } from '../../disclosure/close-request';
import type { AccessRequest } from '../../disclosure/request';
import { type Matter, trackMatter } from '../../letter/track-matter';
import { askBackground } from '../parts/ask-background';
import { Button } from '../parts/button';
import { StatusLine } from '../parts/status-line';
import { formatDay } from '../phrases/dates';
import type { RoomPhrases } from '../phrases/french-rooms';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { today } from './plain-day';

export interface KeptLetter {
  request: AccessRequest;
  answers: readonly Answer[];
}

/** Where the user stands with a holder, in words. */
export function nameMatter(matter: Matter, { list, language }: RoomPhrases): string {
  if (matter.state === 'noticed') return list.stateNoticed;
  const day = formatDay(language, matter.at);
  return { written: list.stateWritten, answered: list.stateAnswered, closed: list.stateClosed }[matter.state](day);
}

/** Says where the user stands with a holder, and closes or reopens the matter of the letters to it. */
export function HolderMatter({ letters }: { letters: readonly KeptLetter[] }) {
  const t = useRoomPhrases();
  const { followUp } = t;
  const [status, setStatus] = useState('');
  const matter = trackMatter(letters);
  if (matter.state === 'noticed') return null;
  const isClosed = matter.state === 'closed';
  const change = async () => {
    const day = today(new Date());
    for (const { request } of letters)
      await askBackground({
        type: 'keepRequest',
        request: isClosed ? reopenRequest(request, day) : closeRequest(request, day),
      });
  };
  const press = () =>
    change().then(
      () => setStatus(isClosed ? followUp.matterReopened : followUp.matterClosed),
      () => setStatus(followUp.notSaved),
    );
  return (
    <div class="matter">
      <p>{nameMatter(matter, t)}</p>
      {!isClosed && <p class="hint">{followUp.closeWhy}</p>}
      <Button {...(isClosed ? {} : { icon: 'check' as const })} onClick={() => void press()}>
        {isClosed ? followUp.reopenMatter : followUp.closeMatter}
      </Button>
      <StatusLine text={status} />
    </div>
  );
}
