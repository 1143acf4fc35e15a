import { english } from './english';
import { englishAbout } from './english/about';
import { englishApproaches } from './english/approaches';
import { englishBackup } from './english/backup';
import { englishDisclosures } from './english/disclosures';
import { englishFollowUp } from './english/follow-up';
import { englishHolders } from './english/holders';
import { englishLetter } from './english/letter';
import { englishPictures } from './english/pictures';
import { englishRecords } from './english/records';
import { englishSettings } from './english/settings';
import { englishTrail } from './english/trail';
import type { RoomPhrases } from './french-rooms';

/** All English texts: those of the rooms of the dashboard beside the shared ones. */
export const englishRooms: RoomPhrases = {
  ...english,
  list: englishDisclosures,
  holders: englishHolders,
  letter: englishLetter,
  followUp: englishFollowUp,
  settings: englishSettings,
  backup: englishBackup,
  trail: englishTrail,
  approaches: englishApproaches,
  about: englishAbout,
  pictures: englishPictures,
  records: englishRecords,
};
