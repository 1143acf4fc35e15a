import { describe, expect, it } from 'vitest';
import { OCCASIONS } from '../../../../src/disclosure/occasions';
import { buildTimeline } from '../../../../src/views/dashboard/pictures/build-timeline';
import { chooseBins } from '../../../../src/views/dashboard/pictures/choose-bins';
import { drawTimeline } from '../../../../src/views/dashboard/pictures/draw-timeline';
import { nameCell } from '../../../../src/views/dashboard/pictures/name-cell';
import { uuidOf } from '../../../ledger/sample-entry';
import { at, FRENCH, sampleLead } from './sample-leads';

const bins = chooseBins('2026-01-10T12:00:00.000Z', '2026-04-10T12:00:00.000Z', 6);
const none = { requests: [], approaches: [] };
const quiz = { occasion: 'quiz' as const };

describe('what was given, and when', () => {
  it('is a line for each occasion, the commonest first, counted by span of time', () => {
    const leads = [
      sampleLead(1, [], 'silent', { ...at('a.test', '2026-03-09'), ...quiz }),
      sampleLead(2, [], 'disclosed', at('b.test', '2026-03-08')),
      sampleLead(3, [], 'contradictory', at('b.test', '2026-03-07')),
      sampleLead(4, [], 'excluded', { ...at('b.test', '2026-01-20'), state: 'attempted' }),
    ];
    const { lanes } = buildTimeline({ bins, leads, counts: [1, 0, 3, 0], ...none });
    expect(
      lanes.map(({ occasion, cells }) => [occasion, cells.map(({ bin, count, political }) => [bin, count, political])]),
    ).toEqual([
      [
        'contest',
        [
          [0, 1, 0],
          [2, 2, 2],
        ],
      ],
      ['quiz', [[2, 1, 0]]],
    ]);
    expect(lanes[0]?.cells[0]).toMatchObject({ attempted: 1, href: `#/disclosure/${uuidOf(4)}` });
    expect(lanes[0]?.cells[1]?.href).toBeNull();
  });

  it('has letters and messages in lines of their own, with nothing that lies outside', () => {
    const requests = ['2026-02-01', '2026-02-09', '2026-07-01'].map((day, n) => ({
      id: uuidOf(n),
      writtenAt: `${day}T10:00:00.000Z`,
    }));
    const approaches = [{ id: uuidOf(7), cameOn: '2026-04-01' }];
    const { lanes } = buildTimeline({ bins, leads: [], counts: [0, 0, 0, 0], requests, approaches });
    expect(lanes).toEqual([
      { kind: 'letters', cells: [expect.objectContaining({ bin: 1, count: 2, href: '#/letters' })] },
      { kind: 'approaches', cells: [expect.objectContaining({ bin: 3, count: 1, href: `#/approached/${uuidOf(7)}` })] },
    ]);
  });

  it('has what was told from memory in a line of its own, and never says of it a day that was not told', () => {
    const remembered = { source: 'memory', sureness: 'certain', period: '2026', addedAt: '', note: '' } as const;
    const leads = [
      sampleLead(1, [], 'silent', at('a.test', '2026-03-09')),
      sampleLead(2, [], 'unread', { ...at('b.test', '2026-01-11'), remembered }),
    ];
    const timeline = buildTimeline({ bins, leads, counts: [1, 0, 1, 0], ...none });
    expect(timeline.lanes.map(({ kind, cells }) => [kind, cells.length])).toEqual([
      ['occasion', 1],
      ['told', 1],
    ]);
    const [lane] = timeline.lanes.filter(({ kind }) => kind === 'told');
    const words = nameCell(lane!, lane!.cells[0]!, bins, FRENCH);
    expect(words).toBe('Jeu-concours, b.test, 2026, ajouté de mémoire');
  });

  it('counts all in a line above where only the newest were read', () => {
    const { lanes } = buildTimeline({
      bins,
      leads: [sampleLead(1, [], 'silent', at('a.test', '2026-04-01'))],
      counts: [4_000, 0, 12, 1],
      ...none,
    });
    expect(lanes.map(({ kind }) => kind)).toEqual(['all', 'occasion']);
    expect(lanes[0]?.cells.map(({ count }) => count)).toEqual([4_000, 12, 1]);
  });

  it('puts rare occasions together', () => {
    const leads = OCCASIONS.map((occasion, n) =>
      sampleLead(n + 1, [], 'silent', { ...at('a.test', '2026-03-09'), occasion }),
    );
    const { lanes } = buildTimeline({ bins, leads, counts: [0, 0, leads.length, 0], ...none });
    expect(lanes.map(({ kind }) => kind)).toEqual([...Array(5).fill('occasion'), 'other']);
    expect(lanes.flatMap(({ cells }) => cells).reduce((sum, { count }) => sum + count, 0)).toBe(OCCASIONS.length);
  });

  it('is drawn with names that say what the circles mean', () => {
    const leads = [
      sampleLead(2, [], 'disclosed', at('b.test', '2026-03-08')),
      ...[3, 4].map((n) =>
        sampleLead(n, [], n === 3 ? 'disclosed' : 'silent', { ...at('c.test', '2026-01-20'), ...quiz }),
      ),
    ];
    const timeline = buildTimeline({ bins, leads, counts: [2, 0, 1, 0], ...none });
    const drawing = drawTimeline(timeline, { title: 'Quand', description: '' }, FRENCH, 900);
    const names = drawing.shapes.flatMap((shape) => (shape.kind === 'thing' ? [shape.name] : []));
    expect(names.map((name) => name.replace(/\s/g, ' '))).toEqual([
      'Quiz, 2 envois, janvier 2026, dont un avec une mention politique',
      'Jeu-concours, b.test, mars 2026, Un texte annonce un usage politique, ou se contredit',
    ]);
  });
});
