import { describe, expect, it } from 'vitest';
import { addFormatScore } from '../../src/detector/judgement/read-format';
import type { FieldWord } from '../../src/detector/patterns/language-patterns';

function readFormat(placeholder: string, known: [FieldWord, number][] = []): FieldWord | null {
  const scores = new Map<FieldWord, number>(known);
  addFormatScore(scores, placeholder);
  return [...scores.keys()].find((word) => !known.some(([one]) => one === word)) ?? null;
}

describe('the format of a placeholder', () => {
  it.each([
    ['nom@exemple.fr', 'email'],
    ['Ex. : claire.d@mail.com', 'email'],
    ['06 12 34 56 78', 'phone'],
    ['+33 6 12 34 56 78', 'phone'],
    ['MM/AA', 'card-expiry'],
    ['@camille.d', 'social-handle'],
    ['1234 5678 9012 3456', 'card-number'],
    ['https://', 'website'],
    ['JJ/MM/AAAA', 'birth-date'],
    ['01/01/1980', 'birth-date'],
  ])('%s tells %s', (placeholder, word) => expect(readFormat(placeholder)).toBe(word));

  it.each(['Votre message', '75001', 'J’habite @Paris', '12,50', ''])('%s tells nothing', (placeholder) =>
    expect(readFormat(placeholder)).toBe(null),
  );

  it('does not make the expiry of a card of a month that the page calls something else', () => {
    expect(readFormat('MM/AAAA', [['vehicle', 6]])).toBe(null);
    expect(readFormat('MM/AAAA', [['card-name', 6]])).toBe('card-expiry');
  });

  it('does not make a birth date of a date that the page calls something else', () => {
    expect(readFormat('JJ/MM/AAAA', [['not-personal', 5]])).toBe(null);
  });
});
