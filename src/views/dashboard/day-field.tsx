import { useId } from 'preact/hooks';

/** A day to choose; empty while none is. */
export function DayField(props: { label: string; why?: string; value: string; onInput(day: string): void }) {
  const id = useId();
  return (
    <div class="line">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="date"
        value={props.value}
        {...(props.why ? { 'aria-describedby': `${id}-why` } : {})}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      {props.why && (
        <p id={`${id}-why`} class="hint">
          {props.why}
        </p>
      )}
    </div>
  );
}
