import { french } from './french';
import { frenchAbout } from './french/about';
import { frenchApproaches } from './french/approaches';
import { frenchBackup } from './french/backup';
import { frenchDisclosures } from './french/disclosures';
import { frenchFollowUp } from './french/follow-up';
import { frenchHolders } from './french/holders';
import { frenchLetter } from './french/letter';
import { frenchPictures } from './french/pictures';
import { frenchRecords } from './french/records';
import { frenchSettings } from './french/settings';
import { frenchTrail } from './french/trail';

/** All French texts: those of the rooms of the dashboard beside the shared ones. */
export const frenchRooms = {
  ...french,
  list: frenchDisclosures,
  holders: frenchHolders,
  letter: frenchLetter,
  followUp: frenchFollowUp,
  settings: frenchSettings,
  backup: frenchBackup,
  trail: frenchTrail,
  approaches: frenchApproaches,
  about: frenchAbout,
  pictures: frenchPictures,
  records: frenchRecords,
};

/** All texts of one language: same keys, same insertions as the French. */
export type RoomPhrases = typeof frenchRooms;
