import { type AskingPoint, confirmed } from './legal-point';

/** What is asked about the information that was owed at the time. */
export const INFORMATION_POINTS: readonly AskingPoint[] = [
  {
    id: 'notice-then-in-force',
    sources: confirmed('GDPR 13(1)', 'GDPR 13(2)', 'GDPR 13(3)'),
    when: ({ onlyRecipient }) => !onlyRecipient,
  },
  {
    id: 'information-owed-by-recipient',
    sources: confirmed('GDPR 14(1)', 'GDPR 14(3)'),
    when: ({ onlyRecipient }) => onlyRecipient,
  },
  {
    id: 'not-the-controller',
    sources: confirmed('GDPR 4(7)', 'GDPR 12(2)'),
    when: ({ roles }) => !roles.has('declared-controller') && !roles.has('named-partner'),
  },
];
