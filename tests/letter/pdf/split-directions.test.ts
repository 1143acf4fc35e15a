import { describe, expect, it } from 'vitest';
import { beginsRtl } from '../../../src/letter/clean-text';
import { isRtl, orderFromLeft, splitDirections } from '../../../src/letter/pdf/split-directions';

/** What stands from the left to the right, stretch by stretch; what is inside a stretch read from the right is painted as one. */
function seen(text: string, rtl = false): string[] {
  return orderFromLeft(splitDirections(text, rtl)).map((stretch) => stretch.text);
}

describe('texts read from both sides', () => {
  it('keep a name read from the right as one, with its form in brackets', () => {
    expect(seen('contre חברת הגרלות (בע"מ), à Lyon')).toEqual(['contre ', 'חברת הגרלות (בע"מ)', ', à Lyon']);
  });

  it('leave marks at the edge to the sentence around', () => {
    expect(seen('Il dit « שלום », puis rien.')).toEqual(['Il dit « ', 'שלום', ' », puis rien.']);
    expect(seen('voir שלום.')).toEqual(['voir ', 'שלום', '.']);
  });

  it('keep a number with the words before it', () => {
    expect(seen('le 3 מאי 2026 et 4')).toEqual(['le 3 ', 'מאי 2026', ' et 4']);
  });

  it('have isolated words in an order of their own', () => {
    expect(seen('Elle dit « \u2068אחת GmbH שתיים.\u2069 » ici')).toEqual([
      'Elle dit « ',
      ' שתיים.',
      'GmbH',
      'אחת ',
      ' » ici',
    ]);
    expect(splitDirections('a \u2068b ג\u2069 c', false).map(({ text, level }) => [text, level])).toEqual([
      ['a ', 0],
      ['b ', 2],
      ['ג', 3],
      [' c', 0],
    ]);
  });

  it('stand from the right in a paragraph that is read from there', () => {
    expect(seen('מידע (SMS) נוסף.', true)).toEqual([') נוסף.', 'SMS', 'מידע (']);
    expect(seen('Company Ltd שלום', true)).toEqual([' שלום', 'Company Ltd']);
  });

  it('lose nothing, whatever brackets and marks there are', () => {
    for (const text of ['([{', ')]}א', 'א)(ב', '\u2068א', 'א\u2069b', '((((א))))', '', ' ', 'א\u05B8 ב', '12 א 34'])
      for (const rtl of [true, false])
        expect(
          splitDirections(text, rtl)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text.replace(/[\u2068\u2069]/gu, ''));
  });

  it('are told by their letters', () => {
    expect([beginsRtl('« שלום GmbH »'), beginsRtl('12. GmbH שלום'), beginsRtl('12')]).toEqual([true, false, false]);
    expect([isRtl('חברה (בע"מ) 12'), isRtl('חברה GmbH'), isRtl('—')]).toEqual([true, false, false]);
  });
});
