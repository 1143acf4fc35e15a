import { describe, expect, it } from 'vitest';
import type { DetectedField } from '../../src/detector/collection-point';
import { tellsWho } from '../../src/detector/judgement/tells-who';

const fields = (...categories: DetectedField['category'][]) =>
  categories.map((category) => ({ category })) as unknown as DetectedField[];

describe('what is asked tells who answers', () => {
  it('by a name, an address or a number', () => {
    for (const category of ['email', 'full-name', 'mobile', 'street', 'id-number'] as const)
      expect(tellsWho('quote-request', fields('housing', category))).toBe(true);
  });

  it('not by a calculator’s figures', () => {
    expect(tellsWho('quote-request', fields('income', 'housing', 'postal-code'))).toBe(false);
  });

  it('by the answers of a survey or a quiz alone', () => {
    expect(tellsWho('survey', fields('age', 'political-opinion'))).toBe(true);
    expect(tellsWho('quiz', fields('health', 'gender'))).toBe(true);
  });

  it('not by a question of age alone', () => {
    expect(tellsWho('contest', fields('birth-date'))).toBe(false);
    expect(tellsWho('survey', fields('age'))).toBe(false);
  });
});

it('no vote tells who votes', () => {
  const answer = fields('habits');
  expect(tellsWho('survey', answer, ['Voter'])).toBe(false);
  expect(tellsWho('survey', answer, ['Suivant'])).toBe(true);
  expect(tellsWho('survey', fields('habits', 'email'), ['Voter'])).toBe(true);
});
