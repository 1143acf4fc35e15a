import { useState } from 'preact/hooks';
import type { TracedChain } from '../../../ledger/read-chain';
import { extensionVersion } from '../../../platform/extension-version';
import { Button } from '../../parts/button';
import { saveFile } from '../../parts/save-file';
import { useShell } from '../../parts/shell';
import { StatusLine } from '../../parts/status-line';
import type { EvidenceWords } from '../../phrases/french/evidence';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import type { MadeFile } from './make-evidence';
import type { PaperTerms } from './write-paper';

/** Saves all that leads to a message as one file: for people to read, for machines to check. */
export function EvidenceSection({ id, words }: { id: string; words: EvidenceWords }) {
  const t = useRoomPhrases();
  const { ledger } = useShell();
  const [status, setStatus] = useState('');
  const [isBusy, setBusy] = useState(false);
  const save = async (make: (traced: TracedChain, terms: PaperTerms) => Promise<MadeFile>) => {
    if (ledger.state !== 'ready') return;
    setBusy(true);
    setStatus(words.making);
    try {
      const traced = await ledger.value.readChain(id);
      if (!traced) throw new Error('The message is not kept any more.');
      const madeBy = `Contrepartie ${extensionVersion()}`;
      const { name, file } = await make(traced, { madeAt: new Date().toISOString(), madeBy });
      saveFile(name, file);
      setStatus(words.saved(name));
    } catch {
      setStatus(words.failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section aria-labelledby="evidence" class="panel">
      <h2 id="evidence">{words.title}</h2>
      <p>{words.lead}</p>
      <div class="actions">
        <Button
          disabled={isBusy}
          onClick={() =>
            void save(async (traced, terms) => (await import('./make-evidence')).makePaper(traced, t, words, terms))
          }
        >
          {words.savePdf}
        </Button>
        <Button
          disabled={isBusy}
          onClick={() =>
            void save(async (traced, terms) => (await import('./make-evidence')).makeChainFile(traced, terms))
          }
        >
          {words.saveJson}
        </Button>
      </div>
      <StatusLine text={status} />
    </section>
  );
}
