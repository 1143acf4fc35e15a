import { formatCount, joinList } from '../dates';
import type { frenchPictures } from '../french/pictures';
import { makePlural } from '../plural';

const plural = makePlural('en');
const counted = (count: number) => formatCount('en', count);
const isWords = (told: string | 0) => told !== 0;

/** English words of the pictures, and of the tables that say the same. */
export const englishPictures: typeof frenchPictures = {
  lead: 'Two pictures of what is recorded: which way your data went, and when you gave them. Below each, the same data as a table.',
  search: 'Search for a site or organisation',
  noMatch: 'No site or organisation of that name.',
  me: 'You',
  political: {
    disclosed: 'Politics: announced',
    excluded: 'Politics: ruled out',
    contradictory: 'Politics: yes and no',
    silent: 'Politics: nothing found',
    unread: 'Text not read',
  },
  role: {
    'declared-controller': 'Says it is the controller',
    'named-partner': 'Named, not proven',
    'named-in-answer': 'Named in an answer',
    observed: 'Seen receiving it',
    'form-operator': 'Runs the form',
    site: 'Site of the form',
  },
  way: {
    given: 'You sent it',
    attempted: 'Sending not confirmed',
    told: 'Added by you, not witnessed',
    held: 'Received the data, according to the texts or the form',
    observed: 'Was seen to receive your address or number',
    named: 'Named as a partner: not proven',
    answered: 'Named in an answer to a letter',
    possible: 'Possible, not proven',
  },
  columns: ['You', 'Sites', 'Received data', 'Named by the texts'],
  legendPolitical: 'A text announces political use, or contradicts itself',
  legendObserved: 'Seen to receive your address or number',
  again: 'Already above',
  restOf: {
    site: (count) => plural(count, { one: 'And one more site', other: `And ${counted(count)} more sites` }),
    partner: (count) => plural(count, { one: 'And one more named', other: `And ${counted(count)} more named` }),
  },
  flowTitle: 'Who passed my data to whom',
  flowLead:
    'From you to the sites, from the sites to those who received the data, and from there to those whom their texts name. One that is only named is dashed: nothing shows that it received your data.',
  flowCount: (sites, holders, partners) => {
    const all = [
      plural(sites, { one: '1 site', other: `${counted(sites)} sites` }),
      holders && plural(holders, { one: '1 organisation', other: `${counted(holders)} organisations` }),
      partners && plural(partners, { one: '1 named partner', other: `${counted(partners)} named partners` }),
    ];
    return `${joinList('en', all.filter(isWords))}.`;
  },
  leftOut: (sites, holders, partners) => {
    const left = [
      sites && plural(sites, { one: 'one site', other: `${counted(sites)} sites` }),
      holders && plural(holders, { one: 'one organisation', other: `${counted(holders)} organisations` }),
      partners && plural(partners, { one: 'one named partner', other: `${counted(partners)} named partners` }),
    ];
    return `To stay readable, the picture leaves out ${joinList('en', left.filter(isWords))}. Search for a name above to see them; the table has them too.`;
  },
  partRead: (read, total) =>
    `The ${counted(read)} latest of ${counted(total)} entries are read here. Search for a name to see the others.`,
  timelineTitle: 'What I gave, and when',
  timelineLead:
    'One line for each occasion. A circle is one entry, or as many as the number in it. At the bottom, your letters and the political messages that you noted.',
  all: 'All entries',
  otherOccasions: 'Other occasions',
  toldByMe: 'Added by you, dates not exact',
  letters: 'Letters written',
  approaches: 'Political messages',
  several: (count, when) => `${counted(count)} entries, ${when}`,
  lettersOn: (count, when) =>
    plural(count, { one: `One letter, ${when}`, other: `${counted(count)} letters, ${when}` }),
  approachesOn: (count, when) =>
    plural(count, { one: `One political message, ${when}`, other: `${counted(count)} political messages, ${when}` }),
  withPolitics: (count) =>
    plural(count, { one: 'one with a political mention', other: `${counted(count)} with a political mention` }),
  period: 'Period',
  wholePeriod: 'From the beginning',
  noneThen: 'No entry in this period.',
  occasionsUnread: (count) =>
    `Occasions and political mentions are read for the ${counted(count)} latest entries of the period; the others are counted at the top. Choose a year to see them.`,
  chainTitle: 'The possible paths',
  chainLead:
    'From what you sent to this message, through those who had the address or number, the likeliest first. The last step, dotted, is possible; it is not proven.',
  chainColumns: ['You', 'What you sent', 'Had it that day', 'Named by the texts'],
  chainEnd: 'The message',
  chainCount: (paths) =>
    plural(paths, { one: 'One possible path, not proven.', other: `${counted(paths)} possible paths, not proven.` }),
  chainLeft: (count) =>
    plural(count, {
      one: 'One less likely organisation is in the table only.',
      other: `${counted(count)} less likely organisations are in the table only.`,
    }),
  table: 'The same data as a table',
  tableCut: (count) => `The table ends after ${counted(count)} rows.`,
  from: 'From',
  to: 'To',
  how: 'What shows it',
  texts: 'What the texts say',
  sendings: 'Entries',
  occasions: 'Occasions',
  mentions: 'Political mentions',
  sending: 'Entry',
  through: 'By way of',
  suspect: 'Organisation',
  reasons: 'What puts it there',
  saveSvg: 'Save the picture (SVG)',
  savePng: 'Save the picture (PNG)',
  saved: (name) => `Picture saved: ${name}`,
  saveFailed: 'The picture could not be saved.',
  fileNames: { flow: 'contrepartie-paths', timeline: 'contrepartie-timeline', chain: 'contrepartie-possible-paths' },
  stamp: (day) => `Contrepartie, ${day}. What is recorded, and no more.`,
};
