import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/letter/pdf/break-lines';

const measure = (text: string) => [...text].length;

describe('lines', () => {
  it('break at plain spaces, which stay at the line’s end', () => {
    expect(breakLines('un deux trois', 8, measure)).toEqual(['un deux ', 'trois']);
  });

  it('never break at a no-break space', () => {
    expect(breakLines('le 12\u00A0mars\u00A02026 ici', 12, measure)).toEqual(['le ', '12\u00A0mars\u00A02026 ', 'ici']);
  });

  it('break a word that is too wide after its joints, or anywhere, and lose nothing of it', () => {
    expect(breakLines('https://a.example/long-path', 12, measure)).toEqual(['https://a.', 'example/', 'long-path']);
    expect(breakLines('x'.repeat(25), 10, measure)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]);
    expect(breakLines('a 👍👍👍 b', 2, measure).join('')).toBe('a 👍👍👍 b');
  });

  it('break where a mark says that they may, and the mark vanishes', () => {
    expect(breakLines('ab\u200Bcd\u200Bef gh', 5, measure)).toEqual(['abcd', 'ef gh']);
    expect(breakLines('ab \u200Bcdef', 5, measure)).toEqual(['ab ', 'cdef']);
  });

  it('lose no space at the beginning', () => {
    expect(breakLines(' un deux', 5, measure).join('')).toBe(' un deux');
  });

  it('keep an empty text as one empty line', () => {
    expect(breakLines('', 10, measure)).toEqual(['']);
  });
});
