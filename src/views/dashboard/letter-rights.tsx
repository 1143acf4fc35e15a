import { useId } from 'preact/hooks';
import { RIGHTS, type Right } from '../../disclosure/request';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import type { LetterDraft } from './compose-letter';

const GROUNDS = ['claims', 'erasure-opposed', 'contested'] as const;

/** What the letter asks, in the order in which the holder is to act, and what some rights need beside. */
export function LetterRights({ draft, change }: { draft: LetterDraft; change(part: Partial<LetterDraft>): void }) {
  const { letter } = useRoomPhrases();
  const groundId = useId();
  const toggle = (right: Right, on: boolean) =>
    change({ rights: RIGHTS.filter((one) => (one === right ? on : draft.rights.includes(one))) });
  return (
    <fieldset class="panel">
      <legend>{letter.stepRights}</legend>
      <p class="hint">{letter.rightsWhy}</p>
      {RIGHTS.map((right) => (
        <label key={right} class="choice">
          <input
            type="checkbox"
            name={`right-${right}`}
            checked={draft.rights.includes(right)}
            onChange={(event) => toggle(right, event.currentTarget.checked)}
          />
          <span>{letter.rights[right]}</span>
        </label>
      ))}
      {draft.rights.includes('objection') && (
        <Passage
          label={letter.objectionReason}
          value={draft.objectionReason}
          onInput={(objectionReason) => change({ objectionReason })}
        />
      )}
      {draft.rights.includes('rectification') && (
        <Passage
          label={letter.correction}
          why={letter.correctionWhy}
          value={draft.correction}
          onInput={(correction) => change({ correction })}
        />
      )}
      {draft.rights.includes('restriction') && (
        <div class="line">
          <label for={groundId}>{letter.restriction}</label>
          <select
            id={groundId}
            value={draft.restriction}
            onChange={(event) =>
              change({ restriction: GROUNDS.find((one) => one === event.currentTarget.value) ?? 'claims' })
            }
          >
            {GROUNDS.map((ground) => (
              <option key={ground} value={ground}>
                {letter.restrictions[ground]}
              </option>
            ))}
          </select>
        </div>
      )}
    </fieldset>
  );
}

function Passage(props: { label: string; why?: string; value: string; onInput(value: string): void }) {
  const { letter } = useRoomPhrases();
  const id = useId();
  return (
    <div class="line">
      <label for={id}>
        {props.label} <small>{letter.optional}</small>
      </label>
      <textarea id={id} rows={2} value={props.value} onInput={(event) => props.onInput(event.currentTarget.value)} />
      {props.why && <p class="hint">{props.why}</p>}
    </div>
  );
}
