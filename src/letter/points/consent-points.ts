import type { ConsentBox } from '../../disclosure/schema';
import { asksForReuse, canBeTicked, saysNo } from '../letter-facts';
import { type AskingPoint, always, confirmed } from './legal-point';

/** What is asked about consent, after the boxes as they were. */
export const CONSENT_POINTS: readonly AskingPoint[] = [
  {
    id: 'pre-ticked',
    sources: confirmed('CJEU C-673/17', 'CJEU C-61/19'),
    when: ({ boxes }) => boxes.some(leftPreTicked),
  },
  {
    id: 'refused',
    sources: confirmed('GDPR 6(1)', 'GDPR 15(1)(c)'),
    when: ({ boxes }) => boxes.some((box) => asksForReuse(box) && canBeTicked(box) && saysNo(box)),
  },
  {
    id: 'agreement-by-sending',
    sources: confirmed('GDPR 4(11)', 'GDPR 7(2)'),
    when: ({ boxes }) => boxes.some((box) => asksForReuse(box) && !canBeTicked(box) && box.sense === 'agrees'),
  },
  {
    id: 'required-for-reuse',
    sources: confirmed('GDPR 7(4)'),
    when: ({ boxes }) => boxes.some((box) => asksForReuse(box) && box.required),
  },
  {
    id: 'consent-record',
    sources: confirmed('GDPR 5(2)', 'GDPR 7(1)', 'GDPR 15(3)'),
    when: always,
  },
];

function leftPreTicked(box: ConsentBox): boolean {
  return canBeTicked(box) && box.sense === 'agrees' && box.preTicked && box.stateWhenSent === 'ticked';
}
