import type { MailboxWords } from '../french/mailbox';
import { makePlural } from '../plural';

const plural = makePlural('en');

/** English words of the room that looks through a mailbox. Loaded with it. */
export const englishMailbox: MailboxWords = {
  lead: 'Contrepartie was not there before you installed it, but your e-mails remember: confirmations of contests, newsletters, political messages.',
  choose: 'Choose the files',
  chooseWhy:
    'They are read in this page, one message after another, then forgotten. Nothing leaves it, and nothing is kept but what you tick.',
  how: 'How to export a mailbox',
  ways: [
    'Gmail: Google Takeout (takeout.google.com), choose “Mail”, then unzip the archive: it holds an .mbox file.',
    'Thunderbird: each folder is a file without extension in the “Mail” folder of the profile; choose it as it is.',
    'Apple Mail: “Mailbox” menu, then “Export Mailbox”.',
    'Others: save messages one by one as .eml files, and choose them all together.',
  ],
  files: '.mbox or .eml files',
  filesWhy: 'Several at once if you like, of several gigabytes if need be. Attachments are not opened.',
  reading: 'Reading…',
  readSoFar: (done: string, all: string) => `${done} of ${all}.`,
  counted: (messages: string, found: string) => `Messages: ${messages}. Senders found: ${found}.`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was kept.',
  failed: 'One file could not be read to its end. Nothing was kept.',
  noMessage: 'No message was found in these files.',
  messagesRead: (count: number) => plural(count, { one: '1 message read.', other: `${count} messages read.` }),
  unread: (count: number) =>
    plural(count, { one: '1 message was unreadable.', other: `${count} messages were unreadable.` }),
  proposed: (count: number) => plural(count, { one: '1 sender proposed', other: `${count} senders proposed` }),
  proposedWhy:
    'Going by the words of their messages, these senders seem to have your address from a contest, a subscription or a campaign. Rules can be wrong, and what they did not find may be there. Tick what you recognise.',
  search: 'Search for a name or an address',
  kind: 'Kind of message',
  allKinds: 'All',
  kinds: {
    participation: 'Confirmation of entry',
    subscription: 'Confirmation of subscription',
    newsletter: 'Newsletter',
    political: 'Political message',
  },
  shown: (count: number) => plural(count, { one: '1 sender shown.', other: `${count} senders shown.` }),
  messages: (count: number) => plural(count, { one: '1 message,', other: `${count} messages,` }),
  on: (day: string) => `on ${day}.`,
  between: (first: string, last: string) => `from ${first} to ${last}.`,
  usedAddress: (address: string) => `To your address ${address}.`,
  usedUnknown: 'The headers do not say which address was used.',
  sentBy: (platform: string) => `Sent by ${platform} on its behalf.`,
  quoted: (subject: string) => `“${subject}”`,
  known: 'Already in your ledger.',
  see: 'See it',
  site: 'Site of this sender',
  siteWhy: 'Its messages show only the address of a sending or mail service. For example: example.org.',
  nothingTicked: 'Tick at least one sender.',
  siteMissing: 'Give the site of each ticked sender that has none.',
  keeping: 'Adding…',
  kept: (count: number) => plural(count, { one: '1 sender added.', other: `${count} senders added.` }),
  someNotKept: 'The others could not be added and stay ticked.',
  whatIsKept:
    'For an entry or a newsletter, the ledger keeps the sender, its site, the kind, the date and a fingerprint of your address; for a political message, the day, the sender, the subject, what the headers say and that fingerprint. Never the address itself, nor the text.',
  keep: (count: number) => `Add to the ledger (${count})`,
  forget: 'Forget this list',
  keptTitle: 'Added to the ledger',
  keptAs: {
    disclosure: 'noted as an entry from the past, according to your mailbox',
    approach: 'noted as a political message',
  },
};
