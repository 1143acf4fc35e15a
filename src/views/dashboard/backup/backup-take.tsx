import { useState } from 'preact/hooks';
import { BackupRefusedError } from '../../../exchange/backup/backup-refusal';
import { type BackupSummary, inspectBackup } from '../../../exchange/backup/inspect-backup';
import { type ImportPlan, planImport, runImport } from '../../../exchange/backup/plan-import';
import { askKeeper } from '../../parts/ask-keeper';
import { Button } from '../../parts/button';
import { letPageGoOn } from '../../parts/let-page-go-on';
import { useShell } from '../../parts/shell';
import { StatusLine } from '../../parts/status-line';
import { useLedgerQuery } from '../../parts/use-ledger-query';
import { formatCount, formatDay } from '../../phrases/dates';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { openBackup } from './backup-file';
import { FileChoice } from './file-choice';

const PLANNED = ['fresh', 'known', 'erasedHere', 'toBin', 'toKeep', 'leftOut', 'letters', 'answers'] as const;

/** Records between two words on how far it is. */
const TELLING = 5_000;

interface Chosen {
  file: File;
  passphrase: string;
  summary: BackupSummary;
  plan: ImportPlan;
}

/** Takes a backup in: reads it whole, says what would change, and changes it only when the user agrees. */
export function BackupTake() {
  const t = useRoomPhrases();
  const words = t.backup;
  const { ledger } = useShell();
  const [passphrase, setPassphrase] = useState('');
  const [status, setStatus] = useState('');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [isBusy, setBusy] = useState(false);
  const done = useLedgerQuery('imports', (reader) => reader.imports());
  const say = (error: unknown) =>
    setStatus(error instanceof BackupRefusedError ? words.refused(words.refusal[error.reason]) : words.takeFailed);
  const busy = (work: () => Promise<void>) => {
    setBusy(true);
    void work()
      .catch(say)
      .finally(() => setBusy(false));
  };
  const look = (file: File) =>
    busy(async () => {
      if (ledger.state !== 'ready') return;
      setChosen(null);
      setStatus(words.reading);
      const summary = await inspectBackup(await openBackup(file, passphrase), async (done) => {
        if (done % TELLING === 0) setStatus(`${words.reading} ${formatCount(t.language, done)}`);
        await letPageGoOn();
      });
      setChosen({ file, passphrase, summary, plan: await planImport(summary, ledger.value) });
      setStatus('');
    });
  const take = ({ file, summary, passphrase: key }: Chosen) =>
    busy(async () => {
      const importId = crypto.randomUUID();
      setStatus(words.taking);
      let taken = 0;
      await askKeeper({ type: 'beginImport', importId, file: file.name.slice(0, 300) });
      try {
        await runImport(await openBackup(file, key), summary, {
          takeHolders: (holders) => askKeeper({ type: 'importHolders', importId, holders }),
          takeRecords: async (records, step) => {
            await askKeeper({ type: 'importRecords', importId, step, records: [...records] });
            const told = Math.floor(taken / TELLING);
            taken += records.length;
            if (Math.floor(taken / TELLING) > told) setStatus(`${words.taking} ${formatCount(t.language, taken)}`);
          },
        });
        await askKeeper({ type: 'finishImport', importId });
      } catch (error) {
        await askKeeper({ type: 'undoImport', importId });
        throw error;
      }
      setChosen(null);
      setStatus(words.taken);
    });
  const undo = (importId: string) =>
    busy(async () => {
      setStatus(words.undoing);
      await askKeeper({ type: 'undoImport', importId });
      setStatus(words.undone);
    });
  return (
    <section aria-labelledby="take" class="panel">
      <h2 id="take">{words.take}</h2>
      <p>{words.takeWhy}</p>
      <FileChoice label={words.chooseFile} disabled={isBusy} choose={look} {...{ passphrase, setPassphrase }} />
      <StatusLine text={status} />
      {chosen && (
        <section class="lines" aria-label={words.preview}>
          <h3>{chosen.file.name}</h3>
          <p>{words.madeOn(formatDay(t.language, chosen.summary.header.madeAt))}</p>
          <ul>
            {PLANNED.filter((key) => chosen.plan[key] > 0 || key === 'fresh').map((key) => (
              <li key={key}>{words.planned[key](chosen.plan[key])}</li>
            ))}
          </ul>
          <div class="actions">
            <Button onClick={() => setChosen(null)}>{t.list.cancel}</Button>
            <Button kind="main" disabled={isBusy} onClick={() => take(chosen)}>
              {words.takeButton}
            </Button>
          </div>
        </section>
      )}
      {done.state === 'ready' &&
        done.value
          .filter(({ state }) => state === 'done')
          .map(({ id, file, startedAt, added }) => (
            <p key={id}>
              {words.takenBefore(file, formatDay(t.language, startedAt), added)}{' '}
              <Button disabled={isBusy} onClick={() => undo(id)}>
                {words.undo}
              </Button>
            </p>
          ))}
    </section>
  );
}
