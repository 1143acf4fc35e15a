import { describe, expect, it } from 'vitest';
import type { Holder, HolderRole } from '../../src/disclosure/holder';
import { type Lead, rankSuspects } from '../../src/disclosure/rank-suspects';
import { rememberDisclosure } from '../../src/disclosure/remember-disclosure';
import type { Remembered } from '../../src/disclosure/schema';
import { sampleEntry, uuidOf } from '../ledger/sample-entry';

const message = { cameOn: '2026-06-01', sender: 'Campagne Dupont', onBehalfOf: '', reached: 'plain' as const };

function lead(
  n: number,
  sentAt: string,
  said: Partial<Lead['assessment']> = {},
  holders: [name: string, role: HolderRole][] = [[`Jeu ${n}`, 'declared-controller']],
): Lead {
  const { disclosure } = sampleEntry(n, { sentAt: `${sentAt}T10:00:00.000Z` });
  return {
    disclosure,
    assessment: { political: 'silent', onward: 'none-stated', ...said },
    holders: holders.map(([name, role], index) => ({
      holder: { id: uuidOf(n * 10 + index), name, keys: [`name:${name.toLowerCase()}`] } as Holder,
      holding: { disclosureId: disclosure.id, holderId: uuidOf(n * 10 + index), role, because: '', claims: [] },
    })),
  };
}
const names = (suspects: ReturnType<typeof rankSuspects>) => suspects.map(({ holder }) => holder.name);

describe('who may be where a message’s sender got the address from', () => {
  it('stands in the order of what the texts and the days say', () => {
    const suspects = rankSuspects(message, [
      lead(1, '2024-01-05'),
      lead(2, '2026-05-20', { political: 'disclosed', onward: 'unnamed-partners' }),
      lead(3, '2026-05-20', { onward: 'sale-or-rental' }),
      lead(4, '2026-05-25', { political: 'excluded' }),
    ]);
    expect(names(suspects)).toEqual(['Jeu 2', 'Jeu 3', 'Jeu 1', 'Jeu 4']);
    expect(suspects[0]?.reasons).toEqual([
      'political-use-stated',
      'unnamed-partners',
      'within-a-month',
      'declared-controller',
    ]);
  });

  it('did not get the data only afterwards', () => {
    expect(names(rankSuspects(message, [lead(1, '2026-06-02'), lead(2, '2026-06-01')]))).toEqual(['Jeu 2']);
  });

  it('comes after those that received the data when it is only named as a partner', () => {
    const [first, second] = rankSuspects(message, [
      lead(1, '2026-05-20', {}, [
        ['Courtier', 'named-partner'],
        ['Jeu', 'form-operator'],
      ]),
    ]);
    expect([first?.holder.name, second?.holder.name]).toEqual(['Jeu', 'Courtier']);
    expect(second?.reasons).toContain('only-named');
    expect(second?.reasons).not.toContain('only-one-to-have-it');
  });

  it('comes first when it is the sender, by name or by the domain of the headers', () => {
    const leads = [
      lead(1, '2026-05-20', { political: 'disclosed' }),
      lead(2, '2025-01-01', {}, [['Campagne Dupont', 'site']]),
    ];
    expect(names(rankSuspects(message, leads))[0]).toBe('Campagne Dupont');
    const byDomain = lead(3, '2025-01-01', {}, [['Envois', 'site']]);
    (byDomain.holders[0] as { holder: Holder }).holder.keys = ['domain:envois.test'];
    const mail = { from: 'news.envois.test', signedBy: [], listHosts: [] };
    expect(rankSuspects({ ...message, mail }, [...leads.slice(0, 1), byDomain])[0]?.reasons).toContain('is-the-sender');
    const other = { ...mail, from: 'malenvois.test' };
    expect(rankSuspects({ ...message, mail: other }, [byDomain])[0]?.reasons).not.toContain('is-the-sender');
  });

  it('is said to be the only one only where one site had the address, and tagged only where it was', () => {
    const one = rankSuspects({ ...message, reached: 'tagged' }, [lead(1, '2026-05-20')])[0];
    expect(one?.reasons.slice(0, 1)).toEqual(['tagged-address']);
    expect(one?.reasons).toContain('only-one-to-have-it');
    const two = rankSuspects(message, [lead(1, '2026-05-20'), lead(2, '2026-05-20')]);
    expect(two.flatMap(({ reasons }) => reasons)).not.toContain('only-one-to-have-it');
  });

  it('stands once, with all its disclosures and the nearest day', () => {
    const again = lead(2, '2025-07-01');
    const suspects = rankSuspects(message, [again, { ...lead(1, '2026-05-25'), holders: again.holders }]);
    expect(suspects).toHaveLength(1);
    expect(suspects[0]?.disclosures).toHaveLength(2);
    expect(suspects[0]?.reasons.filter((reason) => reason.startsWith('within'))).toEqual(['within-a-month']);
  });

  it('ranks what is only remembered below what was witnessed, and says so; the less sure, the lower', () => {
    const told = (n: number, period: string, sureness: Remembered['sureness'] = 'certain'): Lead => {
      const one = lead(n, '2026-05-20', { political: 'unread' });
      const disclosure = rememberDisclosure(
        {
          source: 'memory',
          sureness,
          period,
          note: '',
          address: `https://jeu${n}.test/`,
          occasion: 'contest',
          categories: ['email'],
        },
        { id: one.disclosure.id, addedAt: '2026-05-01T10:00:00.000Z', fingerprints: [] },
      );
      return { ...one, disclosure };
    };
    const suspects = rankSuspects(message, [
      told(1, '2026-05-20', 'not-sure'),
      told(2, '2026-05-20'),
      lead(3, '2026-05-20', { political: 'unread' }),
    ]);
    expect(names(suspects)).toEqual(['Jeu 3', 'Jeu 2', 'Jeu 1']);
    expect(suspects[1]?.reasons).toContain('remembered');
    expect(suspects[2]?.reasons).toEqual(expect.arrayContaining(['remembered', 'remembered-unsure']));
    expect(suspects[0]?.reasons).not.toContain('remembered');
    // One that is alone is no "only one that Contrepartie saw".
    const [alone] = rankSuspects(message, [told(1, '2024')]);
    expect(alone?.reasons).not.toContain('only-one-to-have-it');
    // In the year of the message nobody knows how long before it was; of a month that is over one does.
    expect(rankSuspects(message, [told(1, '2026')])[0]?.reasons.join()).not.toMatch(/within/);
    expect(rankSuspects(message, [told(1, '2026-04')])[0]?.reasons).toContain('within-half-a-year');
    expect(rankSuspects(message, [told(1, '2026-05')])[0]?.reasons).toContain('within-a-month');
    expect(rankSuspects(message, [told(1, '2026-07')])).toEqual([]);
    // Who also received something that was witnessed is not held by memory alone.
    const both = { ...told(4, '2024'), holders: lead(3, '2026-05-20').holders };
    expect(rankSuspects(message, [lead(3, '2026-05-20'), both])[0]?.reasons).not.toContain('remembered');
  });
});
