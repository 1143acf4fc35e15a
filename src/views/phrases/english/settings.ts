import { formatCount } from '../dates';
import type { frenchSettings } from '../french/settings';
import { makePlural } from '../plural';

const plural = makePlural('en');

/** English words of the settings. */
export const englishSettings: typeof frenchSettings = {
  title: 'Settings',
  saved: 'Setting saved.',
  failed: 'The setting could not be saved.',
  watching: 'What Contrepartie does',
  pause: 'Pause Contrepartie',
  pauseWhy: 'Nothing is looked at or noted, on any site, until you resume.',
  fetch: 'Read linked documents',
  fetchWhy:
    'When you send, or when you ask to compare them, the rules and the privacy policy that the form links to are asked for at their address, without cookies. Contrepartie uses the network for nothing else, unless you ask for the public list of advertising companies yourself.',
  bodies: 'Look into what forms send to other sites',
  bodiesWhy:
    'Off at first. While you fill in or send a watched form, and in that tab only, Contrepartie looks for your e-mail address or number in the bodies of requests to sites other than the page’s: 100\u00a0KB of each at most. Only the recipient, the form and the time are noted, nothing of the content. What the page compresses or encrypts, files and WebSockets are not seen.',
  bodiesRefused: 'The browser did not give access to all sites: nothing has changed.',
  badge: 'Badge on the icon',
  badgeWhy: 'A small badge on the icon when a page asks for your data, or when something you sent has been noted.',
  language: 'Language',
  languageBrowser: 'Same as the browser',
  languageNote:
    'The German, Spanish, Italian and Dutch texts are complete, but no native speaker has read them yet. Corrections are welcome in the issue tracker of the project.',
  pausedSites: 'Paused sites',
  theme: 'Colours',
  themeBrowser: 'Same as the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  dataExport: 'Back up, check or erase the ledger',
  occasions: 'What is noted',
  occasionsWhy: 'Never noted: sign-ins, searches, comments, settings and passwords.',
  byDefault: 'Noted unless you change it',
  onRequest: 'Switch on if you wish',
  companies: 'Addresses of organisations',
  companiesWhy:
    'datarequests.org publishes a free file (CC0) of addresses at which to exercise your rights. Contrepartie does not ask for it by itself: download it, then choose it here. It adds to what the texts say, and never comes before them.',
  companiesChoose: 'Choose the file offline-data.json',
  companiesReading: 'Reading the file…',
  companiesThere: (count, made, imported) =>
    `${plural(count, { one: '1 organisation', other: `${formatCount('en', count)} organisations` })}, file of ${made}, imported on ${imported}.`,
  companiesTaken: (count) =>
    plural(count, { one: '1 organisation imported.', other: `${formatCount('en', count)} organisations imported.` }),
  companiesRemove: 'Remove these addresses',
  companiesRemoved: 'The imported addresses are removed.',
  companiesRefused: {
    'too-large': 'File refused: it is too large. Nothing was imported.',
    'not-json': 'File refused: it is not JSON. Nothing was imported.',
    'not-the-file': 'File refused: it is not that of datarequests.org. Nothing was imported.',
    'other-format': 'File refused: its format is not number 1, the only one known. Nothing was imported.',
    'bad-record': 'File refused: one of its records is not as it should be. Nothing was imported.',
  },
  data: 'Your data stay here',
  dataWhy:
    'The ledger is on this computer, in this browser, and nowhere else: no server, no account, no statistics. Uninstalling the extension erases everything.',
  privateWindows: 'In a private window, nothing is noted.',
  about: 'About and licences',
};
