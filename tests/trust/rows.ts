import { forgedEvents } from './forged-events';
import { flood, forgedMessages } from './forged-messages';
import { heavyPages, noticeBomb } from './heavy-pages';
import { clobbering, tampering } from './hostile-scripts';
import { slowPatterns, unseenSigns } from './hostile-words';
import { hostileBackups, jumpingClocks, oldLedgers } from './own-desk';
import { everyonesEyes, hostileTexts } from './own-pages';
import type { Row } from './row';
import { fetchedDocuments, privateWindows, typedValues, visibleTraces } from './secrecy';
import { badDisks, kills, mailHeaders, stops, writtenFiles } from './tests-that-hold';
import { permissions, supplies } from './what-is-shipped';

/** The checklist, in its order. */
export const ROWS: readonly Row[] = [
  forgedEvents,
  clobbering,
  tampering,
  heavyPages,
  noticeBomb,
  slowPatterns,
  unseenSigns,
  forgedMessages,
  flood,
  visibleTraces,
  hostileTexts,
  hostileBackups,
  kills,
  stops,
  badDisks,
  oldLedgers,
  jumpingClocks,
  privateWindows,
  typedValues,
  mailHeaders,
  writtenFiles,
  fetchedDocuments,
  permissions,
  supplies,
  everyonesEyes,
];
