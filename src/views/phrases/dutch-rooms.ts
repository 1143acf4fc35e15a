import { dutch } from './dutch';
import { dutchAbout } from './dutch/about';
import { dutchApproaches } from './dutch/approaches';
import { dutchBackup } from './dutch/backup';
import { dutchDisclosures } from './dutch/disclosures';
import { dutchFollowUp } from './dutch/follow-up';
import { dutchHolders } from './dutch/holders';
import { dutchLetter } from './dutch/letter';
import { dutchPictures } from './dutch/pictures';
import { dutchRecords } from './dutch/records';
import { dutchSettings } from './dutch/settings';
import { dutchTrail } from './dutch/trail';
import type { RoomPhrases } from './french-rooms';

/** All Dutch texts: those of the rooms of the dashboard beside the shared ones. Await a native reader. */
export const dutchRooms: RoomPhrases = {
  ...dutch,
  list: dutchDisclosures,
  holders: dutchHolders,
  letter: dutchLetter,
  followUp: dutchFollowUp,
  settings: dutchSettings,
  backup: dutchBackup,
  trail: dutchTrail,
  approaches: dutchApproaches,
  about: dutchAbout,
  pictures: dutchPictures,
  records: dutchRecords,
};
