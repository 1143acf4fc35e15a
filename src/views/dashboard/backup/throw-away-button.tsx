import { useRef, useState } from 'preact/hooks';
import { askKeeper } from '../../parts/ask-keeper';
import { Button } from '../../parts/button';
import { StatusLine } from '../../parts/status-line';
import { useRoomPhrases } from '../../phrases/use-room-phrases';

/** Throws away all that came from a site, or all that a holder received, after asking; it can be taken back from the bin. */
export function ThrowAwayButton(props: {
  thrown: { type: 'throwAwaySite'; site: string } | { type: 'throwAwayHolder'; id: string };
  label: string;
  gone(): void;
}) {
  const { list, backup: words } = useRoomPhrases();
  const dialog = useRef<HTMLDialogElement>(null);
  const [status, setStatus] = useState('');
  const remove = () => {
    dialog.current?.close();
    askKeeper(props.thrown).then(props.gone, () => setStatus(list.removeFailed));
  };
  return (
    <section class="danger-zone" aria-label={props.label}>
      <Button kind="danger" onClick={() => dialog.current?.showModal()}>
        {props.label}
      </Button>
      <StatusLine text={status} />
      <dialog ref={dialog} aria-label={props.label}>
        <h2>{props.label}</h2>
        <p>{words.throwAwayWhy}</p>
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
