import { useId } from 'preact/hooks';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import type { LetterDraft } from './compose-letter';

/** Where the letter goes, when the user knows better than the texts read; nothing of it is kept. */
export function LetterAddressee({ draft, change }: { draft: LetterDraft; change(part: Partial<LetterDraft>): void }) {
  const { letter } = useRoomPhrases();
  const [postalId, emailId] = [useId(), useId()];
  return (
    <fieldset class="panel">
      <legend>{letter.stepAddressee}</legend>
      <p class="hint">{letter.addresseeWhy}</p>
      <div class="line">
        <label for={postalId}>
          {letter.addresseePostal} <small>{letter.optional}</small>
        </label>
        <textarea
          id={postalId}
          rows={3}
          value={draft.addresseePostal}
          onInput={(event) => change({ addresseePostal: event.currentTarget.value })}
        />
      </div>
      <div class="line">
        <label for={emailId}>
          {letter.addresseeEmail} <small>{letter.optional}</small>
        </label>
        <input
          id={emailId}
          type="email"
          value={draft.addresseeEmail}
          onInput={(event) => change({ addresseeEmail: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  );
}
