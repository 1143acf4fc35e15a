import type { RoomPhrases } from './french-rooms';
import { italian } from './italian';
import { italianAbout } from './italian/about';
import { italianApproaches } from './italian/approaches';
import { italianBackup } from './italian/backup';
import { italianDisclosures } from './italian/disclosures';
import { italianFollowUp } from './italian/follow-up';
import { italianHolders } from './italian/holders';
import { italianLetter } from './italian/letter';
import { italianPictures } from './italian/pictures';
import { italianRecords } from './italian/records';
import { italianSettings } from './italian/settings';
import { italianTrail } from './italian/trail';

/** All Italian texts: those of the rooms of the dashboard beside the shared ones. Await a native reader. */
export const italianRooms: RoomPhrases = {
  ...italian,
  list: italianDisclosures,
  holders: italianHolders,
  letter: italianLetter,
  followUp: italianFollowUp,
  settings: italianSettings,
  backup: italianBackup,
  trail: italianTrail,
  approaches: italianApproaches,
  about: italianAbout,
  pictures: italianPictures,
  records: italianRecords,
};
