import { useId } from 'preact/hooks';
import { useRoomPhrases } from '../../phrases/use-room-phrases';

/** Chooses a backup file, and its passphrase where it has one. */
export function FileChoice(props: {
  label: string;
  passphrase: string;
  setPassphrase(passphrase: string): void;
  choose(file: File): void;
  disabled: boolean;
  accept?: string;
}) {
  const { backup } = useRoomPhrases();
  const field = useId();
  return (
    <>
      <div class="line">
        <label for={`${field}-passphrase`}>
          {backup.passphrase} <small>{backup.ifSealed}</small>
        </label>
        <input
          id={`${field}-passphrase`}
          type="password"
          autocomplete="off"
          value={props.passphrase}
          onInput={(event) => props.setPassphrase(event.currentTarget.value)}
        />
      </div>
      <div class="line">
        <label for={field}>{props.label}</label>
        <input
          id={field}
          type="file"
          accept={props.accept ?? '.gz,.sealed,.jsonl'}
          disabled={props.disabled}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) props.choose(chosen);
            event.currentTarget.value = '';
          }}
        />
      </div>
    </>
  );
}
