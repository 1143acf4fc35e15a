import type { Draft } from '../../src/messages/page-messages';
import type { PointInView } from '../../src/messages/view-messages';
import { sampleReading, uuidOf } from '../ledger/sample-entry';

/** A contest before it is sent, with one box for two things, ticked in advance; its notice speaks of politics. */
export function samplePoint(change: Partial<Draft> = {}): PointInView {
  const sentence = 'Vos données peuvent servir à de la communication politique.';
  const { reading } = sampleReading('', {
    political: { verdict: 'disclosed', passages: [{ text: sentence, start: 0, end: sentence.length }] },
  });
  return {
    reading,
    draft: {
      id: uuidOf(50),
      screen: 'contest',
      reasons: [],
      title: 'Grand jeu',
      language: 'fr',
      fields: [
        { category: 'email', label: 'E-mail', required: true },
        { category: 'political-opinion', label: 'Votre vote', required: false },
      ],
      boxes: [
        {
          wording: 'J’accepte le règlement et les offres des partenaires.',
          purposes: ['rules', 'partners'],
          control: 'checkbox',
          required: true,
          preTicked: true,
          sense: 'agrees',
        },
        {
          wording: 'J’ai lu le règlement.',
          purposes: ['rules'],
          control: 'checkbox',
          required: true,
          preTicked: false,
          sense: 'agrees',
        },
      ],
      notices: [sentence],
      links: [{ role: 'rules', address: 'https://jeu.test/reglement', label: 'Règlement' }],
      target: null,
      ...change,
    },
  };
}
