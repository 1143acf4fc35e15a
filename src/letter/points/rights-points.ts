import { always, confirmed, type RightsPoint } from './legal-point';

/** The rights beside access, in the order in which they are to be acted upon: what stops use first, what destroys last. */
export const RIGHTS_POINTS: readonly RightsPoint[] = [
  {
    id: 'withdrawal',
    sources: confirmed('GDPR 7(3)'),
    when: ({ rights }) => rights.includes('withdrawal'),
  },
  {
    // The French text says "prospection" without "commerciale"; political canvassing falls under it.
    id: 'objection',
    sources: confirmed('GDPR 21(2)', 'GDPR 21(3)'),
    when: ({ rights }) => rights.includes('objection'),
  },
  {
    id: 'objection-with-reason',
    sources: confirmed('GDPR 21(1)'),
    when: ({ rights, objectionReason }) => rights.includes('objection') && objectionReason !== undefined,
  },
  {
    id: 'rectification',
    sources: confirmed('GDPR 16'),
    when: ({ rights, correction }) => rights.includes('rectification') && correction !== undefined,
  },
  {
    id: 'restriction-contested',
    sources: confirmed('GDPR 18(1)(a)'),
    when: ({ rights, restriction }) => rights.includes('restriction') && restriction === 'contested',
  },
  {
    id: 'restriction-erasure-opposed',
    sources: confirmed('GDPR 18(1)(b)'),
    when: ({ rights, restriction }) => rights.includes('restriction') && restriction === 'erasure-opposed',
  },
  {
    id: 'restriction-claims',
    sources: confirmed('GDPR 18(1)(c)'),
    when: ({ rights, restriction }) => rights.includes('restriction') && restriction === 'claims',
  },
  {
    // Data that I provided: who only received them has none.
    id: 'portability',
    sources: confirmed('GDPR 20(1)'),
    when: ({ rights, onlyRecipient }) => rights.includes('portability') && !onlyRecipient,
  },
  {
    id: 'erasure',
    sources: confirmed('GDPR 17(1)(a)', 'GDPR 17(1)(b)', 'GDPR 17(1)(c)', 'GDPR 17(3)'),
    when: ({ rights }) => rights.includes('erasure'),
  },
  {
    id: 'notify-recipients',
    sources: confirmed('GDPR 19'),
    when: ({ rights }) =>
      rights.some((right) => right === 'erasure' || right === 'rectification' || right === 'restriction'),
  },
  { id: 'confirm-measures', sources: confirmed('GDPR 12(3)', 'GDPR 12(4)'), when: always },
];
