import { useRef, useState } from 'preact/hooks';
import type { Bin } from '../../../ledger/records';
import { askKeeper } from '../../parts/ask-keeper';
import { Button } from '../../parts/button';
import { StatusLine } from '../../parts/status-line';
import { useLedgerQuery } from '../../parts/use-ledger-query';
import { WhenLoaded } from '../../parts/when-loaded';
import { formatDay } from '../../phrases/dates';
import { useRoomPhrases } from '../../phrases/use-room-phrases';

const DAYS_IN_BIN = 30;

/** What was thrown away and can be taken back, and the way to throw everything away. */
export function BinList() {
  const { backup: words, list } = useRoomPhrases();
  const bins = useLedgerQuery('bins', (ledger) => ledger.bins());
  const [status, setStatus] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const act = (message: Parameters<typeof askKeeper>[0], done: string) => {
    setStatus(words.working);
    askKeeper(message).then(
      () => setStatus(done),
      () => setStatus(words.binFailed),
    );
  };
  return (
    <section aria-labelledby="bin" class="panel">
      <h2 id="bin">{words.bin}</h2>
      <p>{words.binWhy}</p>
      <StatusLine text={status} />
      <WhenLoaded loaded={bins}>
        {(found) =>
          found.length === 0 ? (
            <p>{words.binEmpty}</p>
          ) : (
            <ul class="rows">
              {found.map((bin) => (
                <BinRow
                  key={bin.id}
                  bin={bin}
                  takeBack={() => act({ type: 'takeBack', binId: bin.id }, words.tookBack)}
                  empty={() => act({ type: 'emptyBin', binId: bin.id }, words.emptied)}
                />
              ))}
            </ul>
          )
        }
      </WhenLoaded>
      <Button kind="danger" onClick={() => dialog.current?.showModal()}>
        {words.everything}
      </Button>
      <dialog ref={dialog} aria-labelledby="everything-title" aria-describedby="everything-why">
        <h2 id="everything-title">{words.everythingTitle}</h2>
        <p id="everything-why">{words.everythingWhy}</p>
        <div class="actions">
          <Button onClick={() => dialog.current?.close()}>{list.cancel}</Button>
          <Button
            kind="danger"
            onClick={() => {
              dialog.current?.close();
              act({ type: 'throwAwayEverything' }, words.everythingGone);
            }}
          >
            {list.removeConfirm}
          </Button>
        </div>
      </dialog>
    </section>
  );
}

function BinRow({ bin, takeBack, empty }: { bin: Bin; takeBack(): void; empty(): void }) {
  const t = useRoomPhrases();
  const words = t.backup;
  const until = new Date(Date.parse(bin.binnedAt) + DAYS_IN_BIN * 86_400_000).toISOString();
  const name = words.binned[bin.what](bin.label);
  return (
    <li class="row">
      <div class="row-main">
        <h3>{name}</h3>
        <p class="meta">
          {words.binCount(bin.disclosures)} · {words.binUntil(formatDay(t.language, until))}
        </p>
        <div class="actions">
          <Button onClick={takeBack}>
            {words.takeBack} <span class="visually-hidden">{name}</span>
          </Button>
          <Button kind="danger" onClick={empty}>
            {words.eraseNow} <span class="visually-hidden">{name}</span>
          </Button>
        </div>
      </div>
    </li>
  );
}
