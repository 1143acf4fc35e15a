import { confirmed, type PursuitPoint, secondary } from './legal-point';

const COUNTING = [...confirmed('GDPR 12(3)', 'Reg. 1182/71, 3(4)'), ...secondary('Reg. 1182/71, 3(1), 3(2)(c)')];

/** What a reminder says after naming the earlier letter. */
export const REMINDER_POINTS: readonly PursuitPoint[] = [
  {
    id: 'time-is-past',
    sources: COUNTING,
    when: ({ answer, isPast }) => answer === 'none' && isPast,
  },
  {
    id: 'time-runs',
    sources: COUNTING,
    when: ({ answer, isPast }) => answer === 'none' && !isPast,
  },
  {
    id: 'incomplete',
    sources: confirmed('GDPR 12(2)', 'GDPR 15'),
    when: ({ answer, missing }) => answer === 'incomplete' && missing.length > 0,
  },
  {
    id: 'incomplete-in-general',
    sources: confirmed('GDPR 12(2)', 'GDPR 15'),
    when: ({ answer, missing }) => answer === 'incomplete' && missing.length === 0,
  },
  {
    id: 'request-refused',
    sources: confirmed('GDPR 12(4)', 'GDPR 12(5)', 'CJEU C-526/24'),
    when: ({ answer }) => answer === 'refused',
  },
  {
    id: 'identity-asked',
    sources: confirmed('GDPR 11(2)', 'GDPR 12(6)'),
    when: ({ answer }) => answer === 'identity-asked',
  },
];

/** How a reminder ends; the day is the writer's wish. */
export const REMINDER_CLOSING: readonly PursuitPoint[] = [
  { id: 'please-reply', sources: confirmed('GDPR 12(3)'), when: ({ replyBy }) => replyBy !== undefined },
  { id: 'reserve-complaint', sources: confirmed('GDPR 77'), when: () => true },
];

/** What a complaint tells of the steps taken. */
export const COMPLAINT_POINTS: readonly PursuitPoint[] = [
  { id: 'complaint-letter-sent', sources: confirmed('GDPR 12', 'GDPR 15'), when: () => true },
  {
    id: 'complaint-reminded',
    sources: confirmed('GDPR 77'),
    when: ({ remindedOn }) => remindedOn.length > 0,
  },
  {
    id: 'complaint-no-answer',
    sources: COUNTING,
    when: ({ answer, isPast }) => answer === 'none' && isPast,
  },
  {
    id: 'complaint-time-unknown',
    sources: confirmed('GDPR 12(3)'),
    when: ({ answer, dueOn }) => answer === 'none' && dueOn === undefined,
  },
  {
    id: 'complaint-time-runs',
    sources: COUNTING,
    when: ({ answer, dueOn, isPast }) => answer === 'none' && dueOn !== undefined && !isPast,
  },
  {
    id: 'complaint-incomplete',
    sources: confirmed('GDPR 15'),
    when: ({ answer, missing }) => answer === 'incomplete' && missing.length > 0,
  },
  {
    id: 'complaint-incomplete-in-general',
    sources: confirmed('GDPR 15'),
    when: ({ answer, missing }) => answer === 'incomplete' && missing.length === 0,
  },
  { id: 'complaint-refused', sources: confirmed('GDPR 12(4)'), when: ({ answer }) => answer === 'refused' },
  {
    id: 'complaint-identity',
    sources: confirmed('GDPR 12(6)'),
    when: ({ answer }) => answer === 'identity-asked',
  },
];

/** What a complaint asks of the authority: no damages, which none can grant. */
export const COMPLAINT_CLOSING: readonly PursuitPoint[] = [
  { id: 'complaint-request', sources: confirmed('GDPR 77(2)', 'GDPR 78(2)'), when: () => true },
  { id: 'complaint-purpose', sources: confirmed('CJEU C-526/24'), when: () => true },
];
