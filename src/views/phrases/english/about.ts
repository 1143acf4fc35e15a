import type { frenchAbout } from '../french/about';

/** English words on whose work is in the extension. */
export const englishAbout: typeof frenchAbout = {
  title: 'About',
  lead: (version) => `Contrepartie ${version}, free software.`,
  own: 'The licence of Contrepartie',
  ownWhy:
    'You may use it, study it, change it and pass it on, as long as those who receive it have the same rights. It comes without warranty.',
  works: 'What comes from other authors',
  worksWhy: (count) =>
    `${count} libraries, data sets and fonts are in this version, each under the licence that its authors gave it. The texts are in their original language.`,
  isStandardText: 'This library carries no licence file: here is the usual text of the licence that it declares.',
  failed: 'The list of licences could not be read. Reload the page.',
};
