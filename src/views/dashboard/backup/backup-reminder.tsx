import { useLedgerQuery } from '../../parts/use-ledger-query';
import { useRoomPhrases } from '../../phrases/use-room-phrases';

/** A backup is old after so many days, when something was recorded since. */
const OLD = 30;

/** Reminds the user of a backup that is old or was never made; one line, and the way there. */
export function BackupReminder() {
  const { backup: words } = useRoomPhrases();
  const found = useLedgerQuery('backup reminder', async (ledger) => {
    const last = await ledger.lastBackupAt();
    const [newest] = await ledger.latestDisclosures(1);
    if (!newest) return null;
    const days = last ? Math.floor((Date.now() - Date.parse(last)) / 86_400_000) : null;
    return days === null || (days >= OLD && newest.sentAt > (last ?? '')) ? { days } : null;
  });
  if (found.state !== 'ready' || !found.value) return null;
  const { days } = found.value;
  return (
    <p class="hint reminder" role="note">
      {days === null ? words.remindNever : words.remindOld(days)} <a href="#/backup">{words.title}</a>
    </p>
  );
}
