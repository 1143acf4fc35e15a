import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { RoomHead } from '../room-head';
import { BackupCheck } from './backup-check';
import { BackupSave } from './backup-save';
import { BackupTake } from './backup-take';
import { BinList } from './bin-list';
import { CrowdedSites } from './crowded-sites';
import { RecordsLink } from './records-link';
import { WhoHas } from './who-has';

/** Backups, the check of the chain, the bin, and who has an address or number. */
export function BackupRoom() {
  const { backup } = useRoomPhrases();
  return (
    <>
      <RoomHead title={backup.title} lead={backup.lead} />
      <CrowdedSites />
      <BackupSave />
      <BackupTake />
      <BackupCheck />
      <RecordsLink />
      <BinList />
      <WhoHas />
    </>
  );
}
