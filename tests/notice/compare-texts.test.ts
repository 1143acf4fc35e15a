import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/notice/compare-texts';
import { findTouched } from '../../src/notice/find-touched';
import { readNotice } from '../../src/notice/read-notice';

const BEFORE = [
  'Politique de confidentialité',
  'Nous gardons vos données trois ans.',
  'Vos données ne sont transmises à aucun tiers.',
  'Contact : dpo@exemple.test.',
].join('\n');

const touched = (after: string, before = BEFORE) =>
  findTouched(compareTexts(before, after), readNotice({ text: before }), readNotice({ text: after }));

describe('two versions of a text', () => {
  it('are shown by words where a line was changed, and give both texts again', () => {
    const after = BEFORE.replace('trois ans', 'cinq ans');
    const parts = compareTexts(BEFORE, after);
    expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'trois' },
      { kind: 'added', text: 'cinq' },
    ]);
  });

  it('are one after the other where a line has become another', () => {
    const after = BEFORE.replace('Nous gardons vos données trois ans.', 'Le siège est à Lyon, rue Neuve, depuis 1987.');
    expect(compareTexts(BEFORE, after).filter(({ kind }) => kind !== 'same')).toHaveLength(2);
  });

  it('can be put together again from the parts, whatever they are', () => {
    const line = fc.constantFrom('a b c', 'a b d', 'x', '', 'Une phrase.', 'Une autre phrase.', '👍 é');
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareTexts(before, after);
        const without = (kind: string) => parts.filter((part) => part.kind !== kind).map((part) => part.text);
        expect(without('added').join('')).toBe(before);
        expect(without('removed').join('')).toBe(after);
      }),
    );
  });

  it.each([' ', '\n'])(
    'that have nothing in common and are long stand one after the other (%j)',
    (between) => {
      const words = (seed: number) => Array.from({ length: 20_000 }, (_, n) => `m${(n * seed) % 9973}`).join(between);
      const parts = compareTexts(words(7), words(11));
      expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
    },
    60_000,
  );
});

describe('a change', () => {
  it('that speaks of neither touches neither', () => {
    expect(touched(BEFORE.replace('trois ans', 'cinq ans'))).toEqual([]);
  });

  it('touches politics when the text begins to speak of it, or ceases to', () => {
    const after = `${BEFORE}\nVos données peuvent être transmises à des partis politiques pour leurs campagnes électorales.`;
    expect(touched(after)).toContain('politics');
    expect(touched(BEFORE, after)).toContain('politics');
  });

  it('touches politics when a passage on it is reworded', () => {
    const political = (party: string) =>
      `${BEFORE}\nVos données sont transmises à ${party} pour sa campagne électorale.`;
    expect(touched(political('un parti politique'), political('un candidat'))).toContain('politics');
  });

  it('touches partners when the text begins to pass data on', () => {
    const after = BEFORE.replace('ne sont transmises à aucun tiers', 'sont transmises à nos partenaires commerciaux');
    expect(touched(after)).toEqual(['partners']);
  });
});
