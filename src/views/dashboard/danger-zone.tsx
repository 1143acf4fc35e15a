import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { StatusLine } from '../parts/status-line';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** A button that removes something, after asking; the question begins on the button that changes nothing. */
export function DangerZone(props: {
  label: string;
  title: string;
  warning: string;
  remove(): Promise<unknown>;
  removed(): void;
}) {
  const { list } = useRoomPhrases();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [status, setStatus] = useState('');
  const remove = () => {
    dialog.current?.close();
    props.remove().then(props.removed, () => setStatus(list.removeFailed));
  };
  return (
    <section class="danger-zone" aria-label={props.label}>
      <Button kind="danger" onClick={() => dialog.current?.showModal()}>
        {props.label}
      </Button>
      <StatusLine text={status} />
      <dialog ref={dialog} aria-labelledby={`${id}-title`} aria-describedby={`${id}-warning`}>
        <h2 id={`${id}-title`}>{props.title}</h2>
        <p id={`${id}-warning`}>{props.warning}</p>
        <div class="actions">
          <Button onClick={() => dialog.current?.close()}>{list.cancel}</Button>
          <Button kind="danger" onClick={remove}>
            {list.removeConfirm}
          </Button>
        </div>
      </dialog>
    </section>
  );
}
