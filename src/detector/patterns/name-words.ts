import type { NameWords } from '../languages';
import { attributeNames, consentNames } from './attribute-names';
import { autocompleteTokens } from './autocomplete';
import { countries } from './countries';
import { gluedStems } from './glued-stems';
import { joining } from './joining-words';
import { languageHints } from './language-hints';
import { channels, fillers } from './small-words';

/** All words that stand in markup, whatever the language of the page. */
export const nameWords: NameWords = {
  attributeNames,
  consentNames,
  autocompleteTokens,
  gluedStems,
  countries,
  hints: languageHints,
  fillers,
  channels,
  joining,
};
