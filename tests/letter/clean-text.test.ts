import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, quoteInline } from '../../src/letter/clean-text';

describe('a line of somebody else’s text', () => {
  it.each([
    ['two\r\nlines\u2028more', 'two lines more'],
    ['\u202Eevil\u2066\u200B\uFEFF', 'evil'],
    ['bell\u0007', 'bell'],
    ['co\u00ADop', 'coop'],
    ['lone\uD800', 'lone\uFFFD'],
    ['e\u0301tat', 'état'],
    ['a\u0323\u0324\u0325\u0326b', 'a\u0323\u0324\u0325b'],
    ['  many   spaces  ', 'many spaces'],
    ['Łódź, Ελένη, Ștefan', 'Łódź, Ελένη, Ștefan'],
    ['می\u200Cخواهم क्\u200Dष', 'می\u200Cخواهم क्\u200Dष'],
    ['👩\u200D❤\uFE0F\u200D👩', '👩\u200D❤\uFE0F\u200D👩'],
    ['a\u200Db\u200C\uFE0F 中\u200D م\u200D\u200D', 'ab 中 م'],
  ])('%j is printed as %j', (text, line) => {
    expect(cleanLine(text, 100).normalize('NFD')).toBe(line.normalize('NFD'));
  });

  it('is cut with a mark', () => {
    expect(cleanLine('abcdefghij', 6)).toBe('abcd …');
    expect(cleanLine('abcdef', 6)).toBe('abcdef');
    expect([...cleanLine('👍'.repeat(50), 10)]).toHaveLength(10);
  });

  it('never holds a control, an invisible or a turning character, nor more than its cap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 3, max: 80 }), (text, most) => {
        const line = cleanLine(text, most);
        expect(line).not.toMatch(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u);
        expect([...line].length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 2_000 },
    );
  }, 30_000);
});

describe('a quotation inside a sentence', () => {
  it('cannot be closed from inside', () => {
    expect(quoteInline('a » b « c', 50, 'fr')).toBe('«\u00A0a" b "c\u00A0»');
    expect(quoteInline('a” b', 50, 'en')).toBe("“a' b”");
  });

  it('keeps quoted words that are read from the right apart from the sentence', () => {
    expect(quoteInline('שלום!', 50, 'fr')).toBe('«\u00A0\u2068שלום!\u2069\u00A0»');
    expect(quoteInline('\u2069שלום\u202E', 50, 'en')).toBe('“\u2068שלום\u2069”');
    expect(quoteInline('salut', 50, 'en')).toBe('“salut”');
  });
});
