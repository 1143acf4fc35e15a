import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtPassages } from '../../../src/views/parts/split-at-passages';

const text = 'Nous louons vos données à des partis politiques.';
const passage = (words: string) => ({
  text: words,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('cutting a text at its passages', () => {
  it('marks each passage where it stands', () => {
    expect(
      splitAtPassages(text, [
        { kind: 'political', passage: passage('à des partis politiques') },
        { kind: 'onward', passage: passage('louons vos données') },
      ]),
    ).toEqual([
      { text: 'Nous ', kind: null },
      { text: 'louons vos données', kind: 'onward' },
      { text: ' ', kind: null },
      { text: 'à des partis politiques', kind: 'political' },
      { text: '.', kind: null },
    ]);
  });

  it('lets the first of two overlapping passages stand', () => {
    const segments = splitAtPassages(text, [
      { kind: 'political', passage: passage('données à des partis') },
      { kind: 'statement', passage: passage('vos données') },
    ]);
    expect(segments.map(({ kind }) => kind)).toEqual([null, 'statement', 'political', null]);
  });

  it('marks nothing where the words are not those of the text', () => {
    const moved = { ...passage('partis politiques'), start: 2 };
    expect(splitAtPassages(text, [{ kind: 'political', passage: moved }])).toEqual([{ text, kind: null }]);
  });

  it('gives the text back, whatever the passages', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (any, cuts) => {
        const passages = cuts.map(([start, length]) => ({
          kind: 'onward' as const,
          passage: { text: any.slice(start, start + length), start, end: start + length },
        }));
        const segments = splitAtPassages(any, passages);
        expect(segments.map((segment) => segment.text).join('')).toBe(any);
      }),
    );
  });
});
