import { describe, expect, it } from 'vitest';
import type { HolderRole } from '../../../../src/disclosure/holder';
import { buildFlow } from '../../../../src/views/dashboard/pictures/build-flow';
import { capFlow } from '../../../../src/views/dashboard/pictures/cap-flow';
import { sampleLead } from './sample-leads';

const LIMITS = { sites: 3, holders: 3, partners: 2 };
const partners = (count: number) =>
  Array.from({ length: count }, (_, n): [string, HolderRole] => [`Partenaire ${n}`, 'named-partner']);

describe('a picture that can be taken in', () => {
  it('leaves nothing out of what is small', () => {
    const flow = buildFlow([sampleLead(1, [['Tilleul', 'declared-controller'], ...partners(2)])]);
    expect(capFlow(flow, LIMITS)).toEqual({ flow, left: { sites: 0, holders: 0, partners: 0 } });
  });

  it('keeps the sites whose texts mention politics, then the newest, and says how many are left', () => {
    const leads = [9, 8, 7, 6, 5].map((n) =>
      sampleLead(n, [[`Organisme ${n}`, 'site']], n === 5 ? 'disclosed' : 'silent'),
    );
    const { flow, left } = capFlow(buildFlow(leads), LIMITS);
    const names = flow.nodes.filter(({ kind }) => kind === 'site').map(({ name }) => name);
    expect(names).toEqual(['jeu9.test', 'jeu8.test', 'jeu5.test']);
    expect(left).toEqual({ sites: 2, holders: 2, partners: 0 });
    expect(flow.nodes.at(-1)).toMatchObject({ kind: 'rest', restOf: 'site', count: 2, href: '#/disclosures' });
    expect(flow.edges.at(-1)).toMatchObject({ from: 'me', way: 'given' });
  });

  it('says of each holder how many more it names than are drawn, and leads to it', () => {
    const flow = buildFlow([
      sampleLead(1, [['Tilleul', 'declared-controller'], ...partners(300)]),
      sampleLead(2, [
        ['Dunes', 'declared-controller'],
        ['Partenaire 250', 'named-partner'],
      ]),
    ]);
    const capped = capFlow(flow, LIMITS);
    const drawn = capped.flow.nodes.filter(({ kind }) => kind === 'partner').map(({ name }) => name);
    // The one that two name comes first.
    expect(drawn.sort()).toEqual(['Partenaire 0', 'Partenaire 250']);
    expect(capped.left.partners).toBe(298);
    const rests = capped.flow.nodes.filter(({ kind }) => kind === 'rest');
    expect(rests).toEqual([
      expect.objectContaining({ restOf: 'partner', count: 298, href: expect.stringMatching(/^#\/holder\//) }),
    ]);
  });

  it('never draws more than its limits, and no line that leads nowhere', () => {
    const leads = Array.from({ length: 60 }, (_, n) =>
      sampleLead(n + 1, [[`Organisme ${n % 20}`, 'declared-controller'], ...partners(n)]),
    );
    const { flow } = capFlow(buildFlow(leads), LIMITS);
    const ids = new Set(flow.nodes.map(({ id }) => id));
    expect(flow.nodes.filter(({ kind }) => kind !== 'rest').length).toBeLessThanOrEqual(1 + 3 + 3 + 2);
    expect(flow.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });
});
