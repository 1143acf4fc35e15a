import type { RoomPhrases } from './french-rooms';
import { german } from './german';
import { germanAbout } from './german/about';
import { germanApproaches } from './german/approaches';
import { germanBackup } from './german/backup';
import { germanDisclosures } from './german/disclosures';
import { germanFollowUp } from './german/follow-up';
import { germanHolders } from './german/holders';
import { germanLetter } from './german/letter';
import { germanPictures } from './german/pictures';
import { germanRecords } from './german/records';
import { germanSettings } from './german/settings';
import { germanTrail } from './german/trail';

/** All German texts: those of the rooms of the dashboard beside the shared ones. Await a native reader. */
export const germanRooms: RoomPhrases = {
  ...german,
  list: germanDisclosures,
  holders: germanHolders,
  letter: germanLetter,
  followUp: germanFollowUp,
  settings: germanSettings,
  backup: germanBackup,
  trail: germanTrail,
  approaches: germanApproaches,
  about: germanAbout,
  pictures: germanPictures,
  records: germanRecords,
};
