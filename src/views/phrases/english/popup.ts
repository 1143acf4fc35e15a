import { formatCount } from '../dates';
import type { frenchPopup } from '../french/popup';
import { makePlural } from '../plural';

const plural = makePlural('en');

/** English words of the popup. */
export const englishPopup: typeof frenchPopup = {
  pageQuestion: 'This page',
  holdersQuestion: 'Who has my data',
  asking: (occasion) => `This page asks for your data: ${occasion}`,
  askingNotRecorded: (occasion) =>
    `This page asks for your data (${occasion}). You have chosen not to note this kind of form.`,
  neverRecorded: (screen) => `Form seen: ${screen}. Contrepartie never notes this kind of form.`,
  asked: 'What it asks for',
  required: 'required',
  sensitive: 'sensitive data',
  boxes: 'Boxes to know about before sending',
  preTicked: 'Ticked in advance',
  bundled: (purposes) => `One box for several things: ${purposes}`,
  requiredBox: 'Required in order to send, though it is about something other than the rules',
  refuses: 'Tick it to refuse',
  noticeSays: 'What its notice says',
  linked: 'Linked documents, read when you send',
  linkedOff: 'Linked documents (reading them is switched off)',
  nothingSeen: 'We have seen no form that asks for personal data on this page.',
  notWatchable: 'This page belongs to the browser or to an extension: Contrepartie cannot look at it.',
  paused: 'Paused. Nothing is looked at or noted, on any site.',
  private: 'Private window: nothing is noted, and nothing will be.',
  unanswered: 'Contrepartie did not answer for this page. Reload the page to try again.',
  loadingPage: 'Reading the page…',
  loadingHolders: 'Opening the ledger…',
  emptyTitle: 'Nothing noted so far',
  empty:
    'When you send your data in a prize draw, a quiz or a similar form, you will see here who received it and what the notice said that day.',
  gaveOn: (day, occasion) => `${day}, ${occasion}`,
  toldOn: (when, occasion) => `${when}, ${occasion}, added by you`,
  gave: (list) => `Data: ${list}`,
  gaveNothing: 'Data: not specified',
  onSite: (site) => `on ${site}`,
  allHolders: 'See the whole list',
  write: (holder) => `Write to ${holder}`,
  writeShort: 'Write the letter',
  writeWhy: 'To learn what they hold and whom they passed it to.',
  dueLetters: (count) =>
    count === 1 ? '1 letter awaits a next step from you.' : `${count} letters await a next step from you.`,
  openDashboard: 'Open the dashboard',
  pausedHere: 'Paused on this site. Nothing is looked at or noted there.',
  pausedUntil: (time) => `Until ${time}.`,
  pause: 'Pause',
  resume: 'Resume',
  pauseOn: (site) => `Pause on ${site}`,
  pauseEverywhere: 'Pause on all sites',
  oneHour: 'One hour',
  always: 'Always',
  untilResumed: 'Until resumed',
  holdersCount: (count) =>
    plural(count, {
      one: '1 organisation has your data',
      other: `${formatCount('en', count)} organisations have your data`,
    }),
  politicalCount: (count) =>
    plural(count, {
      one: 'for 1, the text announces political use',
      other: `for ${formatCount('en', count)}, the text announces political use`,
    }),
  search: 'Search for a name or a site',
  filterVerdict: 'Political use',
  allVerdicts: 'all',
  noMatch: 'No organisation matches this search.',
  matches: (count) =>
    plural(count, { one: '1 organisation matches.', other: `${formatCount('en', count)} organisations match.` }),
  pauseFailed: 'The pause could not be changed.',
};
