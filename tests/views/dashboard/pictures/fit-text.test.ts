import { describe, expect, it } from 'vitest';
import { fitLines, fitText, widthOf } from '../../../../src/views/dashboard/pictures/fit-text';

describe('a text in a picture', () => {
  it('stays as it is where there is room', () => {
    expect(fitText('Alpha Mutuelle', 200, 13)).toBe('Alpha Mutuelle');
    expect(fitLines('Alpha Mutuelle', 200, 13)).toEqual(['Alpha Mutuelle']);
  });

  it('is cut with a mark where there is none', () => {
    const cut = fitText('Société générale des concours et loteries', 120, 13);
    expect(cut).toMatch(/^Société.*…$/);
    expect(widthOf(cut, 13)).toBeLessThanOrEqual(120);
  });

  it('goes on in a second line behind a mark of the host name, or a space', () => {
    expect(fitLines('grand-jeu-ete.tilleul.example', 140, 13, 'strong')).toEqual(['grand-jeu-ete.', 'tilleul.example']);
    expect(fitLines('Société générale des concours', 130, 13)).toEqual(['Société générale', 'des concours']);
    expect(fitLines('x'.repeat(400), 100, 13).at(-1)).toMatch(/x…$/);
  });

  it('is one line without what turns or hides, and no half of a character', () => {
    expect(fitText('a\u202Eb\nc\u0000d\u200Be', 200, 13)).toBe('ab c de');
    expect(fitText('🎁'.repeat(50), 60, 13)).toMatch(/^(?:🎁)+…$/u);
  });
});
