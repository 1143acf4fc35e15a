import { useEffect, useId, useState } from 'preact/hooks';
import type { Signer } from '../../disclosure/signer';
import { askKeeper } from '../parts/ask-keeper';
import { StatusLine } from '../parts/status-line';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import type { LetterDraft } from './compose-letter';

/** Long enough to go on typing, in milliseconds. */
const PAUSE = 600;

/** The box that keeps who signs for the next letters; fills the draft with what was kept. */
export function KeptSigner({ draft, change }: { draft: LetterDraft; change(part: Partial<LetterDraft>): void }) {
  const { letter } = useRoomPhrases();
  const id = useId();
  const kept = useLedgerQuery('signer', (ledger) => ledger.signer());
  const [isKept, setKept] = useState(false);
  const [failed, setFailed] = useState(false);
  const signer: Signer = {
    name: draft.name.slice(0, 300),
    postal: draft.postal.slice(0, 1_000),
    town: draft.town.slice(0, 300),
    email: draft.email.slice(0, 320),
    phone: draft.phone.slice(0, 60),
  };
  const typed = JSON.stringify(signer);
  const found = kept.state === 'ready' ? kept.value : null;

  useEffect(() => {
    if (!found || isKept) return;
    setKept(true);
    if (Object.values(signer).every((value) => value === '')) change(found);
  }, [found]);

  const keep = (who: Signer | null) =>
    askKeeper({ type: 'keepSigner', signer: who }).then(
      () => setFailed(false),
      () => setFailed(true),
    );

  useEffect(() => {
    if (!isKept || !found || typed === JSON.stringify(found)) return;
    const timer = setTimeout(() => void keep(signer), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, isKept]);

  const toggle = () => {
    setKept(!isKept);
    void keep(isKept ? null : signer);
  };
  return (
    <>
      <label class="choice">
        <input type="checkbox" checked={isKept} aria-describedby={`${id}-why`} onChange={toggle} />
        <span>{letter.keepSigner}</span>
      </label>
      <p id={`${id}-why`} class="hint">
        {letter.keepSignerWhy}
      </p>
      <StatusLine text={failed ? letter.signerFailed : ''} />
    </>
  );
}
