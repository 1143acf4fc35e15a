import type { AccessRequest } from '../../disclosure/request';
import { formatDay } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** Days for which a second request to the same holder is asked about: it may count as repetitive (GDPR 12(5)). */
const COOL_DOWN_DAYS = 90;

/** Whether a request to the holder is so recent that a second one might be refused. */
export function isRecent({ kind, writtenAt }: AccessRequest, now: Date): boolean {
  return kind === 'access' && now.getTime() - Date.parse(writtenAt) < COOL_DOWN_DAYS * 86_400_000;
}

/** Says that the holder has been written to lately, and lets the user write all the same. */
export function EarlierLetterNote(props: { earlier: AccessRequest; isSure: boolean; confirm(isSure: boolean): void }) {
  const t = useRoomPhrases();
  const { id, reference, writtenAt } = props.earlier;
  return (
    <div class="panel">
      <p>{t.letter.earlier(reference, formatDay(t.language, writtenAt))}</p>
      <p>
        <a href={`#/request/${id}`}>{t.letter.earlierLink}</a>
      </p>
      <label class="choice">
        <input
          type="checkbox"
          checked={props.isSure}
          onChange={(event) => props.confirm(event.currentTarget.checked)}
        />
        <span>{t.letter.writeAnyway}</span>
      </label>
    </div>
  );
}
