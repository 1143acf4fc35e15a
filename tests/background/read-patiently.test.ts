import { expect, it } from 'vitest';
import { readPatiently } from '../../src/background/read-patiently';
import { readNotice } from '../../src/notice/read-notice';

const SENTENCE = 'Vos données peuvent être transmises à nos partenaires des secteurs suivants : assurance, énergie.\n';

it('reads as the reader does, and lets others have their turn meanwhile', async () => {
  const text = SENTENCE.repeat(2_000);
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  });
  const reading = await readPatiently(text, 'fr');
  clearInterval(timer);
  expect(reading).toEqual(readNotice({ text, language: 'fr' }));
  expect(turns).toBeGreaterThan(0);
});
