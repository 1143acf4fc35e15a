import { describe, expect, it } from 'vitest';
import { buildFlow } from '../../../../src/views/dashboard/pictures/build-flow';
import type { Flow } from '../../../../src/views/dashboard/pictures/flow';
import { uuidOf } from '../../../ledger/sample-entry';
import { at, idOf, sampleLead } from './sample-leads';

/** Each edge as « from way to », by names. */
function edgesOf({ nodes, edges }: Flow): string[] {
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name || 'me';
  return edges.map(({ from, way, to, count }) => `${nameOf(from)} ${way} ${nameOf(to)} ${count}`);
}
const nodeOf = ({ nodes }: Flow, name: string) => nodes.find((node) => node.name === name);

describe('who passed the data to whom', () => {
  it('goes from the user to the site, to those who received them, and to whom the text names', () => {
    const flow = buildFlow([
      sampleLead(1, [
        ['Tilleul', 'declared-controller'],
        ['Formulaires', 'form-operator'],
        ['Oméga', 'named-partner'],
        ['Mesure', 'observed'],
      ]),
    ]);
    expect(edgesOf(flow)).toEqual([
      'me given jeu1.test 1',
      'jeu1.test held Tilleul 1',
      'jeu1.test held Formulaires 1',
      'jeu1.test observed Mesure 1',
      'Tilleul named Oméga 1',
    ]);
    expect(nodeOf(flow, 'Oméga')).toMatchObject({
      kind: 'partner',
      role: 'named-partner',
      href: `#/holder/${idOf('Oméga')}`,
    });
    expect(nodeOf(flow, 'Mesure')).toMatchObject({ kind: 'holder', role: 'observed', isObserved: true });
  });

  it('a partner named where nobody is known to have received the data follows the site', () => {
    expect(edgesOf(buildFlow([sampleLead(1, [['Oméga', 'named-partner']])]))).toContain('jeu1.test named Oméga 1');
  });

  it('whoever was only seen to receive the data named nobody', () => {
    const holders = [
      ['Quizette', 'site'],
      ['Mesure', 'observed'],
      ['Oméga', 'named-partner'],
    ] as const;
    const flow = buildFlow([
      sampleLead(
        1,
        holders.map(([name, role]) => [name, role]),
      ),
    ]);
    expect(edgesOf(flow)).toContain('Quizette named Oméga 1');
  });

  it('whom an answer names follows who answered', () => {
    const flow = buildFlow([
      sampleLead(1, [
        ['Tilleul', 'declared-controller'],
        ['Quizette', 'site'],
        ['Gamma', 'named-in-answer', 'Quizette, CP-2026-1, 2026-03-09'],
      ]),
    ]);
    expect(edgesOf(flow)).toContain('Quizette answered Gamma 1');
  });

  it('whoever is named in one text and received other data is one that has data', () => {
    const flow = buildFlow([
      sampleLead(1, [
        ['Tilleul', 'declared-controller'],
        ['Oméga', 'named-partner'],
      ]),
      sampleLead(2, [['Oméga', 'form-operator']]),
    ]);
    expect(nodeOf(flow, 'Oméga')).toMatchObject({ kind: 'holder', role: 'form-operator', count: 2 });
    expect(edgesOf(flow)).toContain('Tilleul named Oméga 1');
  });

  it('several disclosures at one site are one, marked by and leading to the one whose texts say most', () => {
    const site = (day: string) => at('jeu.test', day);
    const flow = buildFlow([
      sampleLead(3, [], 'silent', site('2026-03-09')),
      sampleLead(2, [], 'disclosed', site('2026-03-08')),
      sampleLead(1, [], 'excluded', site('2026-03-07')),
    ]);
    expect(nodeOf(flow, 'jeu.test')).toMatchObject({
      count: 3,
      political: 'disclosed',
      href: `#/disclosure/${uuidOf(2)}`,
    });
    expect(edgesOf(flow)).toEqual(['me given jeu.test 3']);
  });

  it('a try is shown as one, unless something was sent there for certain', () => {
    const attempted = { state: 'attempted' as const };
    expect(edgesOf(buildFlow([sampleLead(1, [], 'silent', attempted)]))).toEqual(['me attempted jeu1.test 1']);
    const both = buildFlow([sampleLead(1, [], 'silent', attempted), sampleLead(1, [])]);
    expect(edgesOf(both)).toEqual(['me given jeu1.test 1']);
  });

  it('of nothing is the user alone', () => {
    expect(buildFlow([])).toMatchObject({ nodes: [{ id: 'me', count: 0 }], edges: [] });
  });
});
