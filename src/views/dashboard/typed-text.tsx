import { useId } from 'preact/hooks';

interface TypedTextProps {
  label: string;
  hint?: string | undefined;
  /** More than one makes room for paragraphs; one is a line. */
  rows?: number;
  value: string;
  onInput(value: string): void;
}

/** A labelled text to type, of which the browser keeps no memory. */
export function TypedText({ label, hint, rows = 1, value, onInput }: TypedTextProps) {
  const id = useId();
  const common = {
    id,
    autocomplete: 'off' as const,
    value,
    ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="line">
      <label for={id}>{label}</label>
      {rows === 1 ? <input type="text" {...common} /> : <textarea rows={rows} {...common} />}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
