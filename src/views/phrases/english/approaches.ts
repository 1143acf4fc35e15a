import type { SuspectReason } from '../../../disclosure/rank-suspects';
import type { frenchApproaches } from '../french/approaches';
import { makePlural } from '../plural';

const plural = makePlural('en');

const REASONS: Record<SuspectReason, string> = {
  'is-the-sender': 'Its name or domain is the sender’s.',
  'tagged-address': 'The message came to a tagged address, which you had given nowhere else.',
  'named-in-answer': 'An answer to one of your letters names it.',
  'political-use-stated': 'The texts read speak of political use.',
  'political-use-unclear': 'The texts read contradict each other on political use.',
  'political-use-excluded': 'The texts read rule out political use.',
  'sale-or-rental': 'The texts provide for selling or renting the data.',
  'unnamed-partners': 'The texts provide for passing the data to partners that they do not name.',
  'by-sector': 'The texts provide for passing the data on by sector.',
  'named-partners': 'The texts provide for passing the data to named partners.',
  observed: 'A request of the page carried your address or number to it.',
  'declared-controller': 'It says that it is the controller.',
  'only-one-to-have-it': 'Contrepartie saw you give this address or number to one site only.',
  'within-a-month': 'The message came less than a month later.',
  'within-half-a-year': 'The message came less than six months later.',
  'within-a-year': 'The message came less than a year later.',
  'only-named': 'It is only named as a partner: nothing shows that it received your data.',
  remembered: 'You added it yourself: Contrepartie saw nothing of this entry.',
  'remembered-unsure': 'According to what you noted, this entry is uncertain.',
};

/** English words on political messages and where their senders may have the address from. */
export const englishApproaches: typeof frenchApproaches = {
  title: 'Political messages',
  lead: 'A candidate wrote to you or called? Note it here: Contrepartie looks for who had that address or number then.',
  unnamed: 'Unknown sender',
  note: 'Note a message',
  files: 'The message or a picture',
  filesWhy:
    'An .eml file is read right here and fills in the rest. It may hold your address: it stays on this machine.',
  fileRead: 'The message has been read. Check what follows, then save.',
  fileUnreadable: 'This file is not a message that can be read. Fill in the rest by hand.',
  dayMissing: 'Give the day of the message.',
  sender: 'Sender',
  onBehalfOf: 'On behalf of (candidate, party)',
  reached: 'Address or number that it reached',
  reachedWhy: 'It is not kept: only a fingerprint is, by which those you gave it to are found.',
  words: 'What the message says',
  save: 'Save and look',
  back: 'Back to the messages',
  missing: 'This message is not, or is no longer, in the ledger.',
  askSender: 'Ask the sender where they got my data',
  behalf: (name) => `On behalf of ${name}.`,
  suspectsTitle: 'Who had this address or number',
  suspectsLead: (count) =>
    plural(count, {
      one: 'One organisation had it that day, according to what is recorded. It is possible, not proven: only its answer, or the sender’s, will tell.',
      other: `${count} organisations had it or may have had it that day, according to what is recorded. It is possible, not proven: only their answers, or the sender’s, will tell.`,
    }),
  nobody:
    'Nothing recorded shows that you had given this address or number before that day. The sender may have it from elsewhere: write to them.',
  reachedUnknown:
    'Without the address or number that it reached, nothing can be looked up. You can write to the sender.',
  had: 'You had given it here:',
  reasonsLead: 'What puts it there:',
  reasons: REASONS,
  more: (count) => plural(count, { one: 'See one more organisation', other: `See ${count} more organisations` }),
  mailTitle: 'What the headers say',
  mailWhy: 'A sender can write there what they like; the domain’s signature is not verified here.',
  mailFrom: 'Domain of the sender',
  mailReturn: 'Undelivered mail goes to',
  mailSigned: 'Signed by',
  mailList: 'Unsubscribing through',
  mailPlatform: 'Sent with',
  filesTitle: 'What you added',
  remove: 'Remove this message from the ledger',
};
