import { useId, useState } from 'preact/hooks';
import { askBackground } from '../parts/ask-background';
import { StatusLine } from '../parts/status-line';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import type { LetterDraft } from './compose-letter';
import { KeptSigner } from './kept-signer';

/** Name of the field that may not stay empty, for the focus when it is. */
export const NAME_FIELD = 'letter-name';

/** Who signs. Lives in this page only and is gone with it, unless the user wants it kept. */
export function LetterIdentity({ draft, change }: { draft: LetterDraft; change(part: Partial<LetterDraft>): void }) {
  const { letter } = useRoomPhrases();
  const postalId = useId();
  const [match, setMatch] = useState<'given' | 'other' | 'unknown'>('unknown');
  const askWhetherGiven = (value: string) => {
    const { disclosureIds } = draft;
    if (!value.trim() || !disclosureIds.length) return setMatch('unknown');
    void askBackground({ type: 'matchIdentifier', kind: 'email', value, disclosureIds: [...disclosureIds] }).then(
      setMatch,
      () => setMatch('unknown'),
    );
  };
  return (
    <fieldset class="panel">
      <legend>{letter.stepIdentity}</legend>
      <p class="hint">{letter.identityWhy}</p>
      <p class="hint">{letter.identityMask}</p>
      <Line
        id={NAME_FIELD}
        label={letter.name}
        complete="name"
        value={draft.name}
        onInput={(name) => change({ name })}
      />
      <div class="line">
        <label for={postalId}>
          {letter.postal} <small>{letter.optional}</small>
        </label>
        <textarea
          id={postalId}
          rows={3}
          autocomplete="street-address"
          value={draft.postal}
          onInput={(event) => change({ postal: event.currentTarget.value })}
        />
      </div>
      <Line
        label={letter.town}
        complete="address-level2"
        optional
        value={draft.town}
        onInput={(town) => change({ town })}
      />
      <Line
        label={letter.email}
        complete="email"
        optional
        why={letter.emailWhy}
        value={draft.email}
        onInput={(email) => change({ email })}
        onBlur={askWhetherGiven}
      />
      <StatusLine text={{ given: letter.emailGiven, other: letter.emailOther, unknown: '' }[match]} />
      <Line label={letter.phone} complete="tel" optional value={draft.phone} onInput={(phone) => change({ phone })} />
      <KeptSigner draft={draft} change={change} />
    </fieldset>
  );
}

function Line(props: {
  id?: string;
  label: string;
  complete: 'name' | 'address-level2' | 'email' | 'tel';
  optional?: boolean;
  why?: string;
  value: string;
  onInput(value: string): void;
  onBlur?(value: string): void;
}) {
  const { letter } = useRoomPhrases();
  const made = useId();
  const id = props.id ?? made;
  const attributes = {
    id,
    autocomplete: props.complete,
    value: props.value,
    ...(props.why ? { 'aria-describedby': `${id}-why` } : {}),
    onBlur: (event: { currentTarget: HTMLInputElement }) => props.onBlur?.(event.currentTarget.value),
    onInput: (event: { currentTarget: HTMLInputElement }) => props.onInput(event.currentTarget.value),
  };
  return (
    <div class="line">
      <label for={id}>
        {props.label} {props.optional && <small>{letter.optional}</small>}
      </label>
      {props.complete === 'email' && <input type="email" {...attributes} />}
      {props.complete === 'tel' && <input type="tel" {...attributes} />}
      {(props.complete === 'name' || props.complete === 'address-level2') && <input type="text" {...attributes} />}
      {props.why && (
        <p id={`${id}-why`} class="hint">
          {props.why}
        </p>
      )}
    </div>
  );
}
