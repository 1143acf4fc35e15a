import { type AskingPoint, always, confirmed } from './legal-point';

/** What is asked about political use and passing on, after what the texts said. */
export const POLITICAL_POINTS: readonly AskingPoint[] = [
  {
    id: 'basis-of-passing-on',
    sources: confirmed('GDPR 6(1)', 'CJEU C-621/22'),
    when: ({ passesOn }) => passesOn,
  },
  {
    id: 'political-use',
    sources: confirmed('GDPR 15(1)(a)', 'GDPR 15(1)(c)'),
    when: always,
  },
  {
    id: 'online-political-advertising',
    sources: [
      ...confirmed('TTPA 18(1)(a)', 'TTPA 18(1)(b)', 'TTPA 19'),
      { cite: 'TTPA 18(1)(b), "separately"', standing: 'secondary' },
    ],
    when: always,
  },
];
