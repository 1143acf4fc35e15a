import { useId, useState } from 'preact/hooks';
import { askKeeper } from '../../parts/ask-keeper';
import { Button } from '../../parts/button';
import { saveFile } from '../../parts/save-file';
import { useShell } from '../../parts/shell';
import { StatusLine } from '../../parts/status-line';
import { useLedgerQuery } from '../../parts/use-ledger-query';
import { formatDay } from '../../phrases/dates';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { makeBackup } from './backup-file';

/** Saves a backup of everything, sealed under a passphrase when one is given. */
export function BackupSave() {
  const t = useRoomPhrases();
  const words = t.backup;
  const { ledger } = useShell();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [status, setStatus] = useState('');
  const [isBusy, setBusy] = useState(false);
  const field = useId();
  const last = useLedgerQuery('last backup', (reader) => reader.lastBackupAt());
  const save = async () => {
    if (ledger.state !== 'ready') return;
    if (passphrase !== again) return setStatus(words.passphraseDiffers);
    setBusy(true);
    setStatus(words.saving);
    try {
      const { extensionVersion } = await import('../../../platform/extension-version');
      const { name, file } = await makeBackup(ledger.value, extensionVersion(), passphrase);
      saveFile(name, file);
      await askKeeper({ type: 'noteBackup' });
      setStatus(words.saved(name));
    } catch {
      setStatus(words.saveFailed);
    }
    setBusy(false);
  };
  return (
    <section aria-labelledby="save" class="panel">
      <h2 id="save">{words.save}</h2>
      <p>{words.saveWhy}</p>
      {last.state === 'ready' && (
        <p>{last.value ? words.lastBackup(formatDay(t.language, last.value)) : words.neverBackedUp}</p>
      )}
      <div class="line">
        <label for={field}>
          {words.passphrase} <small>{words.optional}</small>
        </label>
        <input
          id={field}
          type="password"
          autocomplete="new-password"
          aria-describedby={`${field}-why`}
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
      </div>
      <p id={`${field}-why`} class="hint">
        {words.passphraseWhy}
      </p>
      {passphrase && (
        <div class="line">
          <label for={`${field}-again`}>{words.passphraseAgain}</label>
          <input
            id={`${field}-again`}
            type="password"
            autocomplete="new-password"
            value={again}
            onInput={(event) => setAgain(event.currentTarget.value)}
          />
        </div>
      )}
      <Button kind="main" disabled={isBusy || ledger.state !== 'ready'} onClick={() => void save()}>
        {words.saveButton}
      </Button>
      <StatusLine text={status} />
    </section>
  );
}
