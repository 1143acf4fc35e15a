import type { frenchHolders } from '../french/holders';
import { makePlural } from '../plural';

const plural = makePlural('en');

/** English words on holders: partners that are only named, one organisation or two, and what an imported file adds. */
export const englishHolders: typeof frenchHolders = {
  partnersTitle: 'Named as partners',
  partnersLead: (count) =>
    plural(count, {
      one: 'One organisation is named as a partner in the texts read.',
      other: `${count} organisations are named as partners in the texts read.`,
    }),
  partnersWhy: 'Nothing shows that they received your data. The letter to the organiser asks about that.',
  partnersShow: 'See their names',
  namedIn: 'Entries whose texts name it',
  namedCount: (count) =>
    plural(count, {
      one: 'Named as a partner in the texts of one entry. Nothing shows that it received your data.',
      other: `Named as a partner in the texts of ${count} entries. Nothing shows that it received your data.`,
    }),
  unityTitle: 'Is this really one organisation?',
  unityLead:
    'Contrepartie knows an organisation by its registration number, else by its site, else by its name. If it is wrong, correct it here: your choice holds for later readings too.',
  sameAs: 'It is the same as',
  chooseHolder: 'choose an organisation',
  merge: 'Merge the two',
  merged: 'The two organisations are merged.',
  others: 'Tick what is another organisation',
  split: 'Separate',
  splitDone: 'The organisations are separated.',
  unityFailed: 'The change could not be saved.',
  fileTitle: 'According to datarequests.org',
  fileSource: (made, imported) =>
    `File of ${made}, imported on ${imported}. What the site’s own texts say comes first.`,
  fileInLetter: (made) =>
    `The texts read do not give all contact details: the rest comes from the datarequests.org file of ${made}.`,
  email: 'E-mail',
  webform: 'Web form',
};
