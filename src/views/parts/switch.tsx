import { useId } from 'preact/hooks';

/** A setting that is on or off, said in words beside the knob. */
export function Switch(props: {
  label: string;
  on: boolean;
  words: { on: string; off: string };
  why?: string;
  onChange(on: boolean): void;
}) {
  const id = useId();
  return (
    <div class="switch-row">
      <div class="switch-text">
        <span id={`${id}-label`} class="switch-label">
          {props.label}
        </span>
        {props.why && (
          <p id={`${id}-why`} class="hint">
            {props.why}
          </p>
        )}
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={props.on}
        aria-labelledby={`${id}-label`}
        {...(props.why ? { 'aria-describedby': `${id}-why` } : {})}
        onClick={() => props.onChange(!props.on)}
      >
        <span class="switch-knob" aria-hidden="true" />
        <span class="switch-state">{props.on ? props.words.on : props.words.off}</span>
      </button>
    </div>
  );
}
