import type { WelcomeWords } from '../french/welcome';

/** English words of the welcome page, loaded with it alone. */
export const englishWelcome: WelcomeWords = {
  tab: 'Welcome – Contrepartie',
  title: 'Contrepartie is installed',
  lead: 'A prize draw, a quiz, a video to unlock: you pay with your data and, months later, a candidate writes to you. Contrepartie remembers who received them and what the small print said that day.',
  now: 'The one thing to do now',
  allow: 'Let Contrepartie see the sites',
  allowWhy: 'Your browser does not allow it yet: without that, it sees no form at all. It will ask you once.',
  allowButton: 'Allow on all sites',
  refused: 'Access was not given. You can try again whenever you like.',
  pin: 'Keep its icon in sight',
  pinHow: {
    chromium: 'In the browser’s bar, press the puzzle piece, then the pin beside Contrepartie. That is all.',
    firefox:
      'In the browser’s bar, press the puzzle piece, then the cogwheel beside Contrepartie, and choose “Pin to Toolbar”. That is all.',
  },
  nothing: 'Nothing at all',
  nothingWhy: 'Everything is ready. Browse as you always do: the rest happens by itself.',
  signs: 'What the icon will tell you',
  signCollects: 'this page asks for personal data',
  signPolitical: 'the text read on this page speaks of political use',
  signKept: 'what you sent has been noted',
  signNone: 'Otherwise it says nothing.',
  does: 'What it does',
  doesList: [
    'It notices forms that ask for personal data, and reads what is written around them, before you send.',
    'When you send, it notes to whom, what, the boxes ticked and the notice as it read.',
    'It prepares with you the letter to those who hold your data, then follows the month they have to answer. Nothing leaves without you.',
  ],
  keeps: 'What it keeps',
  keepsList: [
    'That an address or a number was given, never what you typed: only a fingerprint of it is left, to find it again later.',
    'Everything stays in this browser: no server, no account, no statistics.',
    'Nothing from private windows.',
    'Uninstalling the extension erases everything.',
  ],
  asks: 'What it asks of the browser',
  asksSites: 'To see the pages of all sites',
  asksSitesWhy:
    'A prize draw can be anywhere. It adds nothing to pages and changes nothing in them, and they cannot know that it is there.',
  asksNetwork: 'To read linked documents',
  asksNetworkWhy:
    'When you send, the rules and the privacy policy are asked for at their address, without cookies. It makes no other connection by itself, and this one can be switched off in the settings.',
  asksMore: 'And the rest, in detail',
  permissions: {
    scripting: 'To put its watcher only into those frames of a page that have a field to fill in.',
    storage: 'To keep the draft of an entry in memory while the browser is open.',
    unlimitedStorage: 'To keep the browser from erasing your evidence when space runs low.',
    webRequest:
      'To see where a redirect leads when it reads a linked document, so as to follow none into your own network. If you switch it on in the settings, to look for your address in what a form sends to other sites. It blocks and changes nothing.',
    offscreen: 'To read those documents apart, with none of their scripts running.',
  },
  settings: 'Choose what it notes',
  dashboard: 'Open the dashboard',
  once: 'This page opens only once.',
};
