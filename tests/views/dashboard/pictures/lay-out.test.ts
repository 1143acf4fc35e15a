import { describe, expect, it } from 'vitest';
import type { HolderRole } from '../../../../src/disclosure/holder';
import { buildFlow } from '../../../../src/views/dashboard/pictures/build-flow';
import { capFlow } from '../../../../src/views/dashboard/pictures/cap-flow';
import { drawFlow } from '../../../../src/views/dashboard/pictures/draw-flow';
import { layOutFlow } from '../../../../src/views/dashboard/pictures/lay-out-flow';
import { layOutTree } from '../../../../src/views/dashboard/pictures/lay-out-tree';
import { FRENCH, sampleLead } from './sample-leads';

const named = (name: string): [string, HolderRole] => [name, 'named-partner'];
const leads = [
  sampleLead(3, [['Tilleul', 'declared-controller'], named('Alpha'), named('Bêta')], 'disclosed'),
  sampleLead(2, [['Quizette', 'site'], ['Mesure', 'observed'], named('Alpha')]),
  sampleLead(1, [named('Oméga')]),
];
const { flow } = capFlow(buildFlow(leads));

describe('in columns', () => {
  const { nodes, edges, width, height } = layOutFlow(flow, FRENCH);
  const columnOf = (name: string) => nodes.find(({ node }) => node.name === name)?.column;

  it('the user is first, then the sites, those who have the data, and those who are named', () => {
    expect(nodes.filter(({ node }) => node.kind === 'me').map(({ column }) => column)).toEqual([0]);
    expect(['jeu3.test', 'jeu2.test', 'jeu1.test'].map(columnOf)).toEqual([1, 1, 1]);
    expect(['Tilleul', 'Quizette', 'Mesure'].map(columnOf)).toEqual([2, 2, 2]);
    expect(['Alpha', 'Bêta', 'Oméga'].map(columnOf)).toEqual([3, 3, 3]);
  });

  it('sites stand from the newest to the oldest', () => {
    const sites = nodes.filter(({ node }) => node.kind === 'site').sort((one, other) => one.y - other.y);
    expect(sites.map(({ node }) => node.name)).toEqual(['jeu3.test', 'jeu2.test', 'jeu1.test']);
  });

  it('no two boxes touch, and none stands outside', () => {
    for (const one of nodes) {
      expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      const touching = nodes.filter(
        (other) =>
          other !== one &&
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      );
      expect(touching).toEqual([]);
    }
  });

  it('each line leads from side to side', () => {
    expect(edges.length).toBe(flow.edges.length);
    for (const { edge, points } of edges) {
      const [from, to] = [edge.from, edge.to].map((id) => nodes.find(({ node }) => node.id === id));
      expect(points[0]?.[0]).toBe((from?.x ?? 0) + (from?.width ?? 0));
      expect(points.at(-1)?.[0]).toBe(to?.x);
    }
  });

  it('two that name each other have their places too', () => {
    const ring = buildFlow([
      sampleLead(1, [['A', 'declared-controller'], named('B')]),
      sampleLead(2, [['B', 'declared-controller'], named('A')]),
    ]);
    const placed = layOutFlow(ring, FRENCH);
    expect(placed.nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(placed.edges.every(({ points }) => points.length >= 2)).toBe(true);
  });
});

describe('from top to bottom', () => {
  const rows = layOutTree(flow, 288, FRENCH);

  it('each stands below the one that it has the data from, further in', () => {
    expect(rows.map(({ node }) => node.name || node.kind)).toEqual([
      'me',
      'jeu3.test',
      'Tilleul',
      'Alpha',
      'Bêta',
      'jeu2.test',
      'Mesure',
      'Quizette',
      'Alpha',
      'jeu1.test',
      'Oméga',
    ]);
    for (const { box, parent } of rows) if (parent) expect(box.x).toBeGreaterThan(parent.x);
  });

  it('what stands further up is said to, and not told again', () => {
    expect(rows.filter(({ isAgain }) => isAgain).map(({ node }) => node.name)).toEqual(['Alpha']);
  });

  it('nothing is wider than its place, and no row touches the next', () => {
    for (const [index, { box }] of rows.entries()) {
      expect(box.x + box.width).toBeLessThanOrEqual(288);
      expect(rows[index + 1]?.box.y ?? Number.POSITIVE_INFINITY).toBeGreaterThan(box.y + box.height);
    }
  });
});

it('those who are only named are never headed as having received anything', () => {
  const titles = { title: '', description: '', columns: ['Vous', 'Sites', 'Reçu', 'Nommés'] };
  const headingsOf = (told: typeof leads) =>
    drawFlow(buildFlow(told), titles, FRENCH)
      .shapes.flatMap((shape) => (shape.kind === 'text' && shape.look === 'heading' ? [shape.text] : []))
      .sort();
  expect(headingsOf([sampleLead(1, [named('Oméga')])])).toEqual(['Nommés', 'Sites', 'Vous']);
  expect(headingsOf(leads)).toEqual(['Nommés', 'Reçu', 'Sites', 'Vous']);
});
