import type { frenchTagged } from '../french/tagged';

/** English words of the tagged address. */
export const englishTagged: typeof frenchTagged = {
  title: 'An address for this site alone',
  why: 'If a message comes to it one day, you will know where from. Nothing is typed into the page: copy it.',
  copy: 'Copy',
  copied: 'Address copied.',
  copyFailed: 'Copying failed.',
  register: 'First register your address',
  registerHow: '(or, with an alias service or a domain of your own, a pattern with an asterisk: *@me.example).',
};
