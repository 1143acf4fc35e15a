import { describe, expect, it } from 'vitest';
import type { Observed } from '../../src/disclosure/schema';
import { claimObserved, joinObserved } from '../../src/disclosure/traces/claim-observed';

const book = {
  registrableDomain: (address: string) => new URL(address).hostname.split('.').slice(-2).join('.'),
  companyOf: (domain: string) => (domain === 'regie.test' ? 'Régie Exemple' : null),
};
const seen = (host: string, change: Partial<Observed> = {}): Observed => ({
  host,
  kind: 'email',
  variant: 'sha256',
  at: '2026-03-03T10:00:00.000Z',
  moment: 'before-sending',
  ...change,
});

describe('who was seen to receive something', () => {
  it('is one holder for each registrable domain, by the name of its company where that is known', () => {
    const claims = claimObserved(
      [seen('a.mesure.test'), seen('b.mesure.test'), seen('px.regie.test')],
      ['https://jeu.test/participer'],
      book,
    );
    expect(claims.map(({ name, role, because, keys }) => [name, role, because, keys])).toEqual([
      ['mesure.test', 'observed', 'a.mesure.test', ['domain:mesure.test']],
      ['Régie Exemple', 'observed', 'px.regie.test', ['domain:regie.test', 'name:regie exemple']],
    ]);
    expect(claims[0]?.observed?.map(({ host }) => host)).toEqual(['a.mesure.test', 'b.mesure.test']);
  });

  it('is not the site itself, nor the site around its frame', () => {
    const own = ['https://jeu.test/participer', 'https://www.journal.test/jeux'];
    expect(claimObserved([seen('stats.jeu.test'), seen('journal.test')], own, book)).toEqual([]);
  });
});

describe('requests that carried the same thing in the same form', () => {
  it('are kept once, the first', () => {
    const later = seen('a.test', { at: '2026-03-03T10:00:09.000Z', moment: 'on-sending' });
    expect(joinObserved([later], [seen('a.test')])).toEqual([seen('a.test')]);
    expect(joinObserved([seen('a.test')], [seen('a.test', { variant: 'md5' })])).toHaveLength(2);
  });

  it('are no more than a hundred', () => {
    const many = Array.from({ length: 300 }, (_, n) => seen(`h${n}.test`));
    expect(joinObserved(many, [])).toHaveLength(100);
  });
});
