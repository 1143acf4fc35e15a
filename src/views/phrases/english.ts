import { englishDocuments } from './english/documents';
import { englishNames } from './english/names';
import { englishPopup } from './english/popup';
import { englishTagged } from './english/tagged';
import { englishVerdicts } from './english/verdicts';
import type { Phrases } from './french';

/** The English texts that popup and dashboard share. */
export const english: Phrases = {
  language: 'en',
  app: {
    name: 'Contrepartie',
    navigation: 'Sections',
    skip: 'Skip to content',
    loading: 'Loading…',
    pageNotFound: 'There is no such section.',
    newTab: '(new tab)',
    futureTitle: 'Ledger of a newer version',
    future: 'A newer version of Contrepartie wrote this ledger. It is left untouched: update the extension to open it.',
    failedTitle: 'The ledger does not open',
    failed: 'The browser could not open the ledger. Nothing was erased. Restart the browser to try again.',
    blockedTitle: 'Another window holds the ledger',
    blocked:
      'Contrepartie was updated, but another window still holds the old ledger. Nothing is lost: close the other tabs of Contrepartie, then reload this one.',
    damagedTitle: 'The ledger cannot be read',
    damaged:
      'The browser says that its storage is damaged. Restart it first. If that is not enough, a backup can be checked here and imported into a new profile.',
    fullTitle: 'No space left',
    full: 'What you last sent could not be noted: the disk is full. Free some space, then try again.',
    writeFailedTitle: 'Something you sent was not noted',
    writeFailed: 'What you last sent could not be written to the ledger. What was noted before is intact.',
  },
  names: englishNames,
  documents: englishDocuments,
  verdict: englishVerdicts,
  popup: englishPopup,
  tagged: englishTagged,
};
