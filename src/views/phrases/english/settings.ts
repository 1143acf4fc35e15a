import type { frenchSettings } from '../french/settings';

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
    'When you send a form, the rules and the privacy policy that it links to are requested from their address, without cookies. It is the only time that Contrepartie uses the network.',
  badge: 'Sign on the icon',
  badgeWhy: 'A small sign on the icon when a page asks for your data, or when something you sent has been noted.',
  language: 'Language',
  languageBrowser: 'That of the browser',
  languageFrench: 'Français',
  languageEnglish: 'English',
  occasions: 'What is noted',
  occasionsWhy: 'Never noted: sign-ins, searches, comments, settings and passwords.',
  byDefault: 'Noted unless you change it',
  onRequest: 'Switch on if you wish',
  data: 'Your data stay here',
  dataWhy:
    'The ledger is on this computer, in this browser, and nowhere else: no server, no account, no statistics. Uninstalling the extension erases everything.',
  privateWindows: 'In a private window, nothing is noted.',
};
