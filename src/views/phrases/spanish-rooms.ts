import type { RoomPhrases } from './french-rooms';
import { spanish } from './spanish';
import { spanishAbout } from './spanish/about';
import { spanishApproaches } from './spanish/approaches';
import { spanishBackup } from './spanish/backup';
import { spanishDisclosures } from './spanish/disclosures';
import { spanishFollowUp } from './spanish/follow-up';
import { spanishHolders } from './spanish/holders';
import { spanishLetter } from './spanish/letter';
import { spanishPictures } from './spanish/pictures';
import { spanishRecords } from './spanish/records';
import { spanishSettings } from './spanish/settings';
import { spanishTrail } from './spanish/trail';

/** All Spanish texts: those of the rooms of the dashboard beside the shared ones. Await a native reader. */
export const spanishRooms: RoomPhrases = {
  ...spanish,
  list: spanishDisclosures,
  holders: spanishHolders,
  letter: spanishLetter,
  followUp: spanishFollowUp,
  settings: spanishSettings,
  backup: spanishBackup,
  trail: spanishTrail,
  approaches: spanishApproaches,
  about: spanishAbout,
  pictures: spanishPictures,
  records: spanishRecords,
};
