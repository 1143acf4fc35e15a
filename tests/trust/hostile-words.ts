import fc from 'fast-check';
import { normaliseText } from '../../src/notice/normalise-text';
import { readNotice } from '../../src/notice/read-notice';
import { DISCLOSED } from '../notice/sentences/disclosed';
import { readPatterns } from '../style/read-patterns';
import { readSources } from '../style/source-files';
import { atLeast, atMost, none, type Row } from './row';
import { runTests } from './run-tests';

const PIECES = [
  'a',
  ' ',
  '\n',
  '-',
  '.',
  '0',
  'é',
  '<',
  '"',
  '@',
  '/',
  ',',
  'partenaires ',
  'politique ',
  '\u00a0',
  '<meta ',
];
const noise = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 1, max: 1_500 }),
    fc.string({ maxLength: 20 }),
  )
  .map(([parts, times, end]) => (parts.join('').repeat(times) + end).slice(0, 4_000));

/** Patterns that take long on some text. */
export const slowPatterns: Row = {
  number: 6,
  threat: 'a text that makes a pattern slow (ReDoS)',
  measure: async (tools) => {
    const patterns = readSources().flatMap(({ text }) => readPatterns(text));
    const made = patterns.map(({ source, flags }) => new RegExp(source, flags.replace(/[gy]/g, '')));
    const texts = fc.sample(noise, { numRuns: tools.amount(10_000), seed: 7 });
    let slowest = 0;
    for (const pattern of made) {
      for (const text of texts) {
        let took = time(pattern, text);
        // A pause of the machine is not the pattern's doing: what is slow is slow again.
        for (let again = 0; took > 5 && again < 3; again++) took = Math.min(took, time(pattern, text));
        slowest = Math.max(slowest, took);
      }
    }
    return [
      atLeast('patterns', made.length, 100),
      atLeast('texts of up to 4,000 characters tried on each', texts.length, 10_000),
      {
        ...atMost('ms, the slowest match', slowest, 5),
        instead: 'judged by recheck alone, not by redos-detector too, which also flags bounded ones',
      },
      ...(await runTests('unit', ['tests/style/patterns.test.ts'], 12)),
    ];
  },
};

function time(pattern: RegExp, text: string): number {
  const start = performance.now();
  pattern.test(text);
  return performance.now() - start;
}

const INVISIBLE = ['\u200b', '\u200d', '\u202e', '\u202d', '\u2066', '\u2069', '\u00ad', '\ufeff', '\u2060'];
const SENTENCES = (DISCLOSED.fr ?? []).slice(0, 40);

/** Signs that nobody sees. */
export const unseenSigns: Row = {
  number: 7,
  threat: 'signs that nobody sees, or that turn the order of letters, in texts and names',
  measure: async (tools) => {
    const plain = SENTENCES.map((text) => readNotice({ text: normaliseText(text) }).political.verdict);
    const places = fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...INVISIBLE)), { minLength: 1, maxLength: 12 });
    let tried = 0;
    let other = 0;
    for (const marks of fc.sample(places, { numRuns: tools.amount(10_000), seed: 7 })) {
      const at = tried++ % SENTENCES.length;
      const letters = [...(SENTENCES[at] ?? '')];
      for (const [place, mark] of marks) letters.splice(place % letters.length, 0, mark);
      if (readNotice({ text: normaliseText(letters.join('')) }).political.verdict !== plain[at]) other++;
    }
    return [
      atLeast('texts with such signs read', tried, 10_000),
      none('read otherwise than without them', other),
      ...(await runTests('unit', ['tests/notice/hostile-text.test.ts', 'tests/letter/clean-text.test.ts'], 5)),
    ];
  },
  untried: 'that no cell of a view is turned by its neighbour is seen on pictures, not measured',
};
