import { formatCount } from '../dates';
import type { frenchVerdicts } from '../french/verdicts';
import { makePlural } from '../plural';

const plural = makePlural('en');

/** English words for what a notice says, and for what we could not find in it. */
export const englishVerdicts: typeof frenchVerdicts = {
  label: {
    disclosed: 'Political use announced in the text',
    excluded: 'Political use ruled out in the text',
    contradictory: 'Two sentences contradict each other',
    silent: 'No political mention found',
    unread: 'Text not read',
  },
  sentence: {
    disclosed: (when) => `The notice read ${when} says that your data may be used for political communication:`,
    excluded: (when) => `The notice read ${when} says that your data will not be used for political purposes:`,
    contradictory: (when) =>
      `The texts read ${when} say two opposite things about political use of your data. Here are the sentences:`,
    silent: (when) =>
      `We found no mention of political use in the text read ${when}. That does not prove that there is none.`,
    unread: (when) => `No text could be read ${when}. So we cannot say anything about political use.`,
  },
  unread: {
    'no-notice': 'We found no notice beside the form. That does not prove that there is none.',
    'language-not-covered': 'The notice is in a language that Contrepartie cannot read.',
    'too-short': 'The text beside the form is too short to say what becomes of your data.',
    'not-readable': 'The notice could not be read.',
    memory: 'No text was read: this entry was added from memory. We can say nothing about political use.',
    mailbox:
      'No text was read: this entry was added from a message you received. We can say nothing about political use.',
  },
  onward: {
    'none-stated': 'We found no mention in it of passing data on to others. That does not prove that there is none.',
    'named-partners': 'The text provides for passing your data to partners that it names.',
    'by-sector': 'The text provides for passing your data to partners described only by their line of business.',
    'unnamed-partners': 'The text provides for passing your data to partners that it does not name.',
    'sale-or-rental': 'The text provides for the sale or rental of your data.',
  },
  onwardLabel: {
    'named-partners': 'Passed on to named partners',
    'by-sector': 'Passed on by line of business',
    'unnamed-partners': 'Passed on to unnamed partners',
    'sale-or-rental': 'Data sold or rented out',
  },
  silentButPassedOn:
    'Those who receive your data next have texts of their own, which we have not read: these may provide for political use.',
  on: (day) => `on ${day}`,
  justNow: 'on this page just now',
  words: (count) => plural(count, { one: '1 word read', other: `${formatCount('en', count)} words read` }),
  politicalMark: 'Politics',
  onwardMark: 'Passed on',
  statementMark: 'Legal information',
};
