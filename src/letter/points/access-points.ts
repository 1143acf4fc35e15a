import { type AskingPoint, always, confirmed } from './legal-point';

/** What article 15 gives, as items after "please tell me"; each ends without punctuation. */
export const ACCESS_POINTS: readonly AskingPoint[] = [
  {
    id: 'copy',
    sources: confirmed('GDPR 15(3)', 'CJEU C-487/21'),
    when: always,
  },
  {
    id: 'purposes-and-categories',
    sources: confirmed('GDPR 15(1)(a)', 'GDPR 15(1)(b)', 'GDPR 13(1)(c)', 'GDPR 14(1)(c)'),
    when: always,
  },
  {
    id: 'recipients-by-name',
    sources: confirmed('GDPR 15(1)(c)', 'CJEU C-154/21'),
    when: always,
  },
  {
    id: 'retention',
    sources: confirmed('GDPR 15(1)(d)'),
    when: always,
  },
  {
    id: 'source-of-other-data',
    sources: confirmed('GDPR 15(1)(g)'),
    when: ({ onlyRecipient }) => !onlyRecipient,
  },
  {
    id: 'source-for-recipient',
    sources: confirmed('GDPR 15(1)(g)', 'GDPR 14(2)(f)'),
    when: ({ onlyRecipient }) => onlyRecipient,
  },
  {
    id: 'scores-and-decisions',
    sources: confirmed('GDPR 15(1)', 'GDPR 15(1)(h)', 'GDPR 22', 'CJEU C-203/22'),
    when: always,
  },
  {
    id: 'transfers',
    sources: confirmed('GDPR 15(2)'),
    when: always,
  },
  {
    id: 'special-categories',
    sources: confirmed('GDPR 9(1)', 'GDPR 9(2)'),
    when: ({ sensitive }) => sensitive.length > 0,
  },
];
