import type { RememberWords } from '../french/remember';

/** English words of the room in which something given before is added by hand. */
export const englishRemember: RememberWords = {
  title: 'Add an entry from the past',
  lead: 'What you gave before you installed Contrepartie, or elsewhere. This entry stays marked everywhere as added by you: nothing of it was seen, and no letter will say otherwise.',
  where: 'Where, and why',
  helps: 'What will help to find it again',
  site: 'Site',
  siteWhy: 'Its name, such as prize.example, or the address of the page if you still have it.',
  when: 'When, as precisely as you know',
  year: 'Year',
  month: 'Month',
  day: 'Day',
  notKnown: 'I don’t remember',
  occasion: 'On what occasion',
  what: 'What you think you gave',
  more: 'Other data',
  given: 'E-mail address or number given (optional)',
  givenWhy:
    'It is not kept, only a fingerprint: if a message reaches that address or number, this entry will be found.',
  note: 'Note for yourself (optional)',
  noteWhy: 'It stays in the ledger and in the evidence file of a message; no letter quotes it.',
  save: 'Add this entry',
  siteMissing: 'Name the site.',
  noSite: 'This is not the name or address of a public site.',
  yearMissing: 'Name the year at least.',
  later: 'That date has not come yet.',
  nothingChosen: 'Tick one kind of data at least.',
  unreadable: 'This is neither an e-mail address nor a phone number.',
};
