import { always, confirmed, type ReplyPoint } from './legal-point';

/** By when and in what form the answer is due. */
export const DEADLINE_POINTS: readonly ReplyPoint[] = [
  { id: 'deadline', sources: confirmed('GDPR 12(3)', 'GDPR 12(4)'), when: always },
  {
    id: 'free-of-charge',
    sources: confirmed('GDPR 12(5)', 'CJEU C-307/22'),
    when: ({ asksAccess }) => asksAccess,
  },
  { id: 'free-measures', sources: confirmed('GDPR 12(5)'), when: ({ asksAccess }) => !asksAccess },
  {
    id: 'electronic-reply',
    sources: confirmed('GDPR 12(3)', 'GDPR 15(3)'),
    when: ({ replyEmail, byEmail }) => replyEmail !== undefined || byEmail,
  },
  {
    id: 'postal-reply',
    sources: confirmed('GDPR 12(1)'),
    when: ({ replyEmail, byEmail, hasAddress }) => replyEmail === undefined && !byEmail && hasAddress,
  },
];

/** Who I am, and what follows. */
export const IDENTITY_POINTS: readonly ReplyPoint[] = [
  {
    id: 'identifiers',
    sources: confirmed('GDPR 11(2)', 'GDPR 12(2)'),
    when: ({ identifiers }) => identifiers !== '',
  },
  { id: 'identity', sources: confirmed('GDPR 12(6)'), when: always },
  { id: 'authority', sources: confirmed('GDPR 77'), when: always },
];
