import { expect, it } from 'vitest';
import { withArticle } from '../../../../src/views/phrases/italian/with-article';

it.each([
  ['1º\u00a0marzo', 'il 1º\u00a0marzo', 'del 1º\u00a0marzo'],
  ['3\u00a0marzo', 'il 3\u00a0marzo', 'del 3\u00a0marzo'],
  ['8\u00a0marzo', 'l’8\u00a0marzo', 'dell’8\u00a0marzo'],
  ['11\u00a0marzo', 'l’11\u00a0marzo', 'dell’11\u00a0marzo'],
  ['18\u00a0marzo', 'il 18\u00a0marzo', 'del 18\u00a0marzo'],
])('a day takes the article that its number asks for: %s', (day, the, of) => {
  expect(withArticle('il', day)).toBe(the);
  expect(withArticle('del', day)).toBe(of);
});
