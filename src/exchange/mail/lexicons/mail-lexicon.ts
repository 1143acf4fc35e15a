/** What a turn of phrase means in a message of a mailbox. */
export const MAIL_MEANINGS = [
  // Taking part, said to the one who did.
  'entry',
  // That it arrived, was noted, or is thanked for.
  'received',
  'game',
  // Taking part in what gives nobody an address: meetings, courses, exams, costs.
  'otherEntry',
  'letter',
  // Asks to confirm a subscription.
  'ask',
  'enrolled',
  'leave',
  // Orders, parcels, invoices, banks, codes, accounts: what a service writes to its customer.
  'deal',
  'politics',
  // A campaign that speaks for itself.
  'voice',
  // "Vote": with the name of the sender behind it, it is a campaign's; alone it may be anybody's.
  'vote',
  // Votes and elections of others: photos, products, works councils, schools.
  'otherVote',
  // In the name of the sender.
  'office',
] as const;

export type MailMeaning = (typeof MAIL_MEANINGS)[number];

/** The turns of phrase of one language, as `compilePhrase` reads them. */
export interface MailLexicon {
  language: string;
  /** Words that may stand between two of a phrase. */
  skippable: string;
  meanings: Readonly<Record<MailMeaning, string>>;
}
