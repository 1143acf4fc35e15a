import { expect, it } from 'vitest';
import { MOST_MESSAGES, makeMessageMeter } from '../../src/background/message-meter';

it('lets a tab send so many messages in a minute, and does not make others wait', () => {
  let now = 0;
  const mayTell = makeMessageMeter(() => now);
  const answers = Array.from({ length: MOST_MESSAGES + 5 }, () => mayTell(1));
  expect(answers.filter(Boolean)).toHaveLength(MOST_MESSAGES);
  expect(mayTell(1)).toBe(false);
  expect(mayTell(2)).toBe(true);
  now = 60_000;
  expect(mayTell(1)).toBe(true);
});
