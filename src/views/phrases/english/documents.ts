import type { frenchDocuments } from '../french/documents';

/** English words on linked documents: what could not be read, and what changed since. */
export const englishDocuments: typeof frenchDocuments = {
  of: (role, day) => `${role} on ${day}`,
  changed: (before, after) => `This text changed between ${before} and ${after}.`,
  politics: 'The change touches what is said of political use.',
  partners: 'The change touches what is said of partners.',
  nothingTouched: 'We saw no change in it on political use or on partners.',
  unchanged: (day) => `Asked for again on ${day}: the text has not changed.`,
  lookFailed: (day) => `Asked for again on ${day}, without success.`,
  show: 'See what changed',
  added: 'Added',
  removed: 'Removed',
  skipped: 'Unchanged passage, not shown',
  comparing: 'Comparing…',
  compareFailed: 'They could not be compared.',
  look: 'Compare with today’s text',
  retry: 'Ask for it again',
  looking: 'Asking for it…',
  looked: 'The document was asked for.',
  lookError: 'The document could not be asked for.',
};
