import { describe, expect, it } from 'vitest';
import type { Approach } from '../../../../src/disclosure/approach';
import { type Lead, rankSuspects } from '../../../../src/disclosure/rank-suspects';
import { buildChain, findPaths } from '../../../../src/views/dashboard/pictures/build-chain';
import { uuidOf } from '../../../ledger/sample-entry';
import { at, sampleLead } from './sample-leads';

const approach: Approach = {
  id: uuidOf(70),
  notedAt: '2026-06-02T08:00:00.000Z',
  cameOn: '2026-06-01',
  channel: 'email',
  sender: 'Équipe Dupont',
  onBehalfOf: '',
  words: '',
  fingerprints: [],
  reached: 'plain',
  files: [],
};
const trace = (leads: readonly Lead[]) => ({ approach, leads: [...leads], suspects: rankSuspects(approach, leads) });

describe('the paths from a disclosure to a message', () => {
  const traced = trace([
    sampleLead(
      1,
      [
        ['Tilleul', 'declared-controller'],
        ['Oméga', 'named-partner'],
      ],
      'disclosed',
      at('a.test', '2026-05-20'),
    ),
    sampleLead(2, [['Quizette', 'site']], 'silent', at('b.test', '2025-01-20')),
    sampleLead(3, [['Plus tard', 'site']], 'disclosed', at('c.test', '2026-06-20')),
  ]);

  it('are found through whoever received the data, and through whom these name', () => {
    const paths = findPaths(traced).map(({ rank, disclosure, through, suspect, way }) =>
      [rank, disclosure.id === uuidOf(1) ? 'a.test' : 'b.test', through?.name, suspect.holder.name, way].join(' '),
    );
    expect(paths).toEqual(['1 a.test  Tilleul held', '2 a.test Tilleul Oméga named', '3 b.test  Quizette held']);
  });

  it('are drawn to the message by steps that are only possible', () => {
    const { flow, left } = buildChain(traced);
    const nameOf = (id: string) => flow.nodes.find((node) => node.id === id)?.name || 'me';
    expect(left).toBe(0);
    expect(flow.edges.map(({ from, way, to }) => `${nameOf(from)} ${way} ${nameOf(to)}`)).toEqual([
      'me given a.test',
      'a.test held Tilleul',
      'Tilleul possible Équipe Dupont',
      'Tilleul named Oméga',
      'Oméga possible Équipe Dupont',
      'me given b.test',
      'b.test held Quizette',
      'Quizette possible Équipe Dupont',
    ]);
    expect(flow.edges.filter(({ to }) => to === approach.id).every(({ way }) => way === 'possible')).toBe(true);
    expect(flow.nodes.map(({ kind, rank }) => `${kind} ${rank ?? ''}`.trim())).toEqual([
      'me',
      'site',
      'holder 1',
      'partner 2',
      'site',
      'holder 3',
      'message',
    ]);
  });

  it('are drawn for the five likeliest, three disclosures of each; the rest is counted', () => {
    const many = trace(
      [1, 2, 3, 4, 5, 6, 7].flatMap((n) =>
        [1, 2, 3, 4].map((day) =>
          sampleLead(n * 10 + day, [[`Organisme ${n}`, 'site']], 'silent', at(`s${n}.test`, `2026-05-0${day}`)),
        ),
      ),
    );
    const { flow, left } = buildChain(many);
    expect(left).toBe(2);
    expect(flow.nodes.filter(({ kind }) => kind === 'holder')).toHaveLength(5);
    expect(flow.nodes.filter(({ kind }) => kind === 'site')).toHaveLength(15);
    expect(findPaths(many)).toHaveLength(28);
  });

  it('are none where nobody had the address', () => {
    expect(findPaths(trace([]))).toEqual([]);
    expect(buildChain(trace([])).flow.edges).toEqual([]);
  });
});
