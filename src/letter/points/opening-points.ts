import { type AskingPoint, always, confirmed } from './legal-point';

/** Why I write, and which right I exercise. */
export const OPENING_POINTS: readonly AskingPoint[] = [
  {
    id: 'request',
    sources: [...confirmed('GDPR 15', 'CJEU C-526/24'), { cite: 'Loi 78-17, 48-56', standing: 'confirmed' }],
    when: always,
  },
];
