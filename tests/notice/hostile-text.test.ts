import { describe, expect, it } from 'vitest';
import { normaliseText, READING_LIMIT } from '../../src/notice/normalise-text';
import { readNotice, readNoticeInSlices } from '../../src/notice/read-notice';

const DISCLOSED =
  'Vos coordonnées peuvent être transmises à des partis politiques à des fins de prospection politique.';
const verdictOf = (text: string) => readNotice({ text, language: 'fr' }).political.verdict;
const between = (text: string, mark: string) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, mark);

describe('characters that no reader sees', () => {
  it.each([
    ['soft hyphens', '\u00AD'],
    ['zero-width blanks', '\u200B'],
    ['zero-width joiners', '\u200D'],
    ['right-to-left marks', '\u200F'],
    ['bidi overrides', '\u202E'],
    ['word joiners', '\u2060'],
    ['byte order marks', '\uFEFF'],
  ])('hide nothing: %s inside words', (_, mark) => {
    const text = between(DISCLOSED, mark);
    const { political } = readNotice({ text, language: 'fr' });
    expect(political.verdict).toBe('disclosed');
    for (const { text: quote, start, end } of political.passages) expect(text.slice(start, end)).toBe(quote);
    expect(normaliseText(text)).toBe(DISCLOSED);
  });

  it('make no denial of a disclosure when they turn the text round', () => {
    expect(verdictOf(`\u202E${DISCLOSED}\u202C`)).toBe('disclosed');
  });
});

describe('letters that look like others', () => {
  it.each([
    ['Cyrillic', 'Vos coordonnées peuvent être transmises à des pаrtis pоlitiques.'],
    ['Greek', 'Vos coordonnées peuvent être transmises à des partis pολitiques.'.replace('λ', 'l')],
    ['full width', 'Vos coordonnées peuvent être transmises à des partis ｐｏｌｉｔｉｑｕｅｓ.'],
    ['ligatures of a PDF', 'Vos coordonnées sont utilisées à des ﬁns politiques.'],
    ['accents set apart', 'Vos coordonnées sont utilisées pour la propagande électorale.'.normalize('NFD')],
  ])('are read as they look: %s', (_, text) => {
    expect(verdictOf(text)).toBe('disclosed');
  });

  it('leave text in another alphabet alone', () => {
    const text = 'Мы передаём ваши данные политическим партиям и кандидатам на выборах, если вы согласны.';
    expect(readNotice({ text }).unreadReason).toBe('language-not-covered');
  });
});

describe('size', () => {
  const sentence =
    'Nous transmettons vos données à nos partenaires, sauf opposition, pour la campagne ; vous pouvez voter. ';

  it.each([
    ['a page of 50 MB', sentence.repeat(500_000)],
    ['a line of 5 MB without a blank', 'politique'.repeat(600_000)],
    ['a line of 5 MB without a stop', 'vos données politiques, '.repeat(220_000)],
    ['a million brackets', '('.repeat(1_000_000)],
    ['a million short lines', 'Partis\n'.repeat(1_000_000)],
    ['stops alone', '. '.repeat(1_000_000)],
    ['at signs alone', 'a@'.repeat(1_000_000)],
    ['names alone', 'Le Parti De La Société '.repeat(50_000)],
    ['register numbers alone', 'RCS Paris 732 829 320 SAS '.repeat(40_000)],
  ])(
    'does no harm: %s',
    (_, text) => {
      const startedAt = performance.now();
      readNotice({ text, language: 'fr' });
      // A bound that a slow machine keeps; the bench measures.
      expect(performance.now() - startedAt).toBeLessThan(20_000);
    },
    30_000,
  );

  it('is bounded before a text is normalised, and normalising is linear', () => {
    const startedAt = performance.now();
    normaliseText(`${'a\u200B \n'.repeat(1_250_000)}`);
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  }, 30_000);

  it('is read in slices of a few thousand characters', () => {
    const slices = readNoticeInSlices({ text: sentence.repeat(READING_LIMIT / sentence.length), language: 'fr' });
    let pauses = 0;
    while (!slices.next().done) pauses++;
    expect(pauses).toBeGreaterThan(READING_LIMIT / 4_000);
  });
});
