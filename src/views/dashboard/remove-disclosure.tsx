import { useRef, useState } from 'preact/hooks';
import { askBackground } from '../parts/ask-background';
import { Button } from '../parts/button';
import { StatusLine } from '../parts/status-line';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** Removes a disclosure for good, after asking; the dialog starts on the button that changes nothing. */
export function RemoveDisclosure({ id, removed }: { id: string; removed(): void }) {
  const { list } = useRoomPhrases();
  const dialog = useRef<HTMLDialogElement>(null);
  const [status, setStatus] = useState('');
  const remove = () => {
    dialog.current?.close();
    askBackground({ type: 'forgetDisclosure', id }).then(removed, () => setStatus(list.removeFailed));
  };
  return (
    <section class="danger-zone" aria-label={list.remove}>
      <Button kind="danger" onClick={() => dialog.current?.showModal()}>
        {list.remove}
      </Button>
      <StatusLine text={status} />
      <dialog ref={dialog} aria-labelledby="remove-title" aria-describedby="remove-warning">
        <h2 id="remove-title">{list.removeTitle}</h2>
        <p id="remove-warning">{list.removeWarning}</p>
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
