import { useState } from 'preact/hooks';
import type { ChainReport } from '../../../disclosure/chain-findings';
import { BackupRefusedError } from '../../../exchange/backup/backup-refusal';
import { Button } from '../../parts/button';
import { useShell } from '../../parts/shell';
import { StatusLine } from '../../parts/status-line';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { checkFile } from './check-file';
import { FileChoice } from './file-choice';

/** Findings shown one by one. */
const MOST_SHOWN = 50;

/** Checks the ledger, or a backup file by itself: the file is read and nothing of it is kept. */
export function BackupCheck() {
  const { backup: words } = useRoomPhrases();
  const { ledger } = useShell();
  const [passphrase, setPassphrase] = useState('');
  const [status, setStatus] = useState('');
  const [checked, setChecked] = useState<{ title: string; report: ChainReport } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const check = (title: string, work: () => Promise<ChainReport>) => {
    setBusy(true);
    setChecked(null);
    setStatus(words.checking);
    void work()
      .then(
        (report) => {
          setChecked({ title, report });
          setStatus(report.findings.length ? words.faulty : report.unchecked ? words.soundInPart : words.sound);
        },
        (error: unknown) =>
          setStatus(
            error instanceof BackupRefusedError ? words.refused(words.refusal[error.reason]) : words.checkFailed,
          ),
      )
      .finally(() => setBusy(false));
  };
  return (
    <section aria-labelledby="check" class="panel">
      <h2 id="check">{words.check}</h2>
      <p>{words.checkWhy}</p>
      <Button
        disabled={isBusy || ledger.state !== 'ready'}
        onClick={() => ledger.state === 'ready' && check(words.thisLedger, () => ledger.value.verify())}
      >
        {words.checkLedger}
      </Button>
      <FileChoice
        label={words.checkFile}
        disabled={isBusy}
        accept=".gz,.sealed,.jsonl,.json"
        choose={(file) => check(file.name, () => checkFile(file, passphrase, ledger))}
        {...{ passphrase, setPassphrase }}
      />
      <StatusLine text={status} />
      {checked && <Report {...checked} />}
    </section>
  );
}

function Report({ title, report }: { title: string; report: ChainReport }) {
  const { backup: words } = useRoomPhrases();
  const rest = report.findings.length + report.more - MOST_SHOWN;
  return (
    <section class="lines" aria-label={title}>
      <h3>{title}</h3>
      <p>
        {words.counted(report.disclosures, report.documents, report.notices)}
        {report.binned > 0 && ` ${words.inBin(report.binned)}`}
        {report.erased > 0 && ` ${words.gaps(report.erased)}`}
      </p>
      {report.unchecked ? <p>{words.unchecked(report.unchecked)}</p> : null}
      {report.chains.map(({ id, length, head }) => (
        <p key={id} class="meta">
          {words.chain(id.slice(0, 8), length)} {head && <code class="hash">{head}</code>}
        </p>
      ))}
      <ul>
        {report.findings.slice(0, MOST_SHOWN).map((finding, index) => (
          <li key={`${finding.kind} ${index}`}>
            {words.finding[finding.kind]}{' '}
            <code class="hash">
              {finding.disclosureId ?? finding.noticeHash ?? `${finding.chain?.slice(0, 8)} ${finding.place ?? ''}`}
            </code>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{words.moreFindings(rest)}</p>}
    </section>
  );
}
